import Canvas
import SelfCheckCore

/// A question for a whole number.
struct NumberScreen: QuestionScene {
  let index: Int
  let origin: QuestionOrigin
  let entry: NumberEntry
  private let notApplicable: Bool
  private(set) var field: TextField
  /// Whether "did not come up", below the field, is focused.
  private(set) var isOnNotApplicable: Bool

  init(_ index: Int, _ entry: NumberEntry, in session: Session, from origin: QuestionOrigin) {
    self.index = index
    self.origin = origin
    self.entry = entry
    notApplicable = session.questionnaire.questions[index].notApplicable
    field = TextField(maximumLength: 6)
    let answer = session.draft?.answers[index]
    if case .number(let number) = answer { field.insert("\(number)") }
    isOnNotApplicable = answer == .notApplicable
  }

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case mark
    case confirm
    case skip, back, review
    /// For the table of keys only: the field takes digits before the bindings are asked.
    case type
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    let digits = (0...9).map { Binding.Stroke(.digit($0), Command.type) }
    let moves: [Binding<Command>] =
      notApplicable ? Binding.moving(CommonWording.move) { .move($0) } : []
    let mark: [Binding<Command>] =
      notApplicable ? [Binding([.character(" ")], .mark, QuestionWording.select)] : []
    return [
      Binding(digits, QuestionWording.typeNumber),
      Binding([.enter], .confirm, QuestionWording.goOn, rank: .essential),
    ] + moves + mark + [
      Binding([.escape], .back, backLabel(in: session), rank: .important),
      Binding([.character("n")], .skip, QuestionWording.skip, rank: .line),
      Binding([.character("r")], .review, QuestionWording.review),
    ]
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func type(_ event: Event) -> Bool {
    switch event {
    case .key(let key) where key.digit != nil:
      isOnNotApplicable = false
      return field.handle(event)
    case .key(.backspace), .key(.delete), .key(.left), .key(.right), .key(.control("u")):
      return !isOnNotApplicable && field.handle(event)
    case .paste(let text):
      isOnNotApplicable = false
      field.insert(String(text.filter { $0.isASCII && $0.isNumber }))
      return true
    default: return false
    }
  }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .move(let shift):
      isOnNotApplicable = notApplicable && shift.isForward
      return .stay
    case .pick(let item):
      isOnNotApplicable = item == 1
      return item == 1 ? confirm(in: &session) : .stay
    case .mark:
      if isOnNotApplicable { session.answer(index, with: .notApplicable) }
      return .stay
    case .confirm: return confirm(in: &session)
    case .skip: return leaving(&session, onward)
    case .back: return leaving(&session, backward)
    case .review: return leaving(&session, review)
    case .type: return .stay
    }
  }

  private func confirm(in session: inout Session) -> Step {
    if isOnNotApplicable {
      session.answer(index, with: .notApplicable)
    } else if let number {
      session.answer(index, with: .number(number))
    } else {
      session.message =
        field.text.isEmpty
        ? QuestionWording.numberFirst : QuestionWording.outOfRange(field.text, entry.range)
      return .stay
    }
    return onward(in: session)
  }

  /// The number that was typed, where it is an answer.
  private var number: Int? {
    Int(field.text).flatMap { entry.range.contains($0) ? $0 : nil }
  }

  func leave(_ session: inout Session) {
    if let number, !isOnNotApplicable { session.answer(index, with: .number(number)) }
  }

  private func leaving(
    _ session: inout Session, _ way: (Session) -> Step
  ) -> Step {
    leave(&session)
    return way(session)
  }
}
