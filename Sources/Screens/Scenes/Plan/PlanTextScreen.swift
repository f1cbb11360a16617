import Canvas
import Documents
import SelfCheckCore

/// A field for one part of a plan's item, or for a measure of one's own.
struct PlanTextScreen: Scene {
  let part: PlanText
  let id: String
  /// Whether the item is being written for the first time, its done-when after its measure.
  let isNew: Bool
  private let before: String
  private(set) var field: TextField

  init(_ part: PlanText, of id: String, isNew: Bool = false, in session: Session) {
    self.part = part
    self.id = id
    self.isNew = isNew
    before = session.work?.item(id).map { part.words(of: $0)[session.language] } ?? ""
    field = TextField(before, maximumLength: max(part.maximumLength, before.count))
  }

  enum Command: Hashable, Sendable {
    case confirm, back
    case moveRows(Int)
    /// For the table of keys only: the field takes these keys before the bindings are asked.
    case edit
  }

  var takesLetters: Bool { true }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding([.enter], .confirm, QuestionWording.write, rank: .essential),
      Binding([.escape], .back, CommonWording.back, rank: .important),
      Binding(
        [.init(.up, .moveRows(-1)), .init(.down, .moveRows(1))], QuestionWording.moveInText,
        shown: CommonWording.upAndDown),
      Binding([.left, .right, .home, .end], .edit, QuestionWording.moveInText),
      Binding([.control("u")], .edit, QuestionWording.clear),
    ]
  }

  mutating func type(_ event: Event) -> Bool { field.handle(event) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .confirm:
      if part.isNeeded && text.isEmpty {
        session.message = PlanItemWording.needed
        return .stay
      }
      leave(&session)
      return onward(in: session)
    case .back:
      leave(&session)
      return .back
    case .moveRows(let rows):
      let width = NoteScreen.width(of: Typesetter(viewport: viewport))
      _ = field.move(rows: rows, width: width, widths: viewport.widths)
      return .stay
    case .edit: return .stay
    }
  }

  /// After a new measure its done-when, and then the whole item.
  private func onward(in session: Session) -> Step {
    guard isNew else { return .back }
    return part == .measure
      ? .show(.planText(PlanTextScreen(.doneWhen, of: id, isNew: true, in: session)))
      : .show(.planItem(PlanItemScreen(id)))
  }

  /// What is written, or nothing where it is only blanks.
  private var text: String { Session.note(of: field.text) ?? "" }

  func leave(_ session: inout Session) {
    guard field.text != before, !(part.isNeeded && text.isEmpty) else { return }
    guard var item = session.work?.item(id) ?? (isNew ? own(in: session) : nil) else { return }
    part.write(text, into: &item, on: session.today)
    session.change(item)
  }

  private func own(in session: Session) -> PlanItem {
    PlanItem(
      id: id, topic: PlanWording.ownTopic, problem: .same(""), measure: .same(""),
      doneWhen: .same(""), due: session.today.adding(days: PlanItem.ownDays))
  }
}

extension PlanTextScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = Body()
    for hint in [part.hint, IntroductionWording.secrecy] {
      body.append(typesetter.paragraph(session.say(hint), Theme.dim))
    }
    if !typesetter.isNarrow { body.gap() }
    body.append(field: field, typesetter)
    if field.text.count >= field.maximumLength {
      body.append(typesetter.paragraph(session.say(QuestionWording.full(field.maximumLength))))
    }
    let title = isNew && part == .measure ? PlanScreenWording.ownRow : part.label
    return Page(
      header: Header(title: session.say(title), marks: session.planMark(beside: standing)),
      body: body,
      scroll: .toFocus())
  }

  private var standing: FieldStanding {
    if field.text == before { return .kept }
    return part.isNeeded && text.isEmpty ? .unusable : .confirmable
  }
}
