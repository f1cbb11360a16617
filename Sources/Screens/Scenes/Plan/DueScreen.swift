import Canvas
import SelfCheckCore

/// The date by which a measure is to be done.
struct DueScreen: Scene {
  private let item: PlanItem
  private(set) var field: TextField

  /// The characters of a date.
  private static let length = 10

  init(_ item: PlanItem) {
    self.item = item
    field = Self.field(item.due)
  }

  private static func field(_ day: CalendarDate) -> TextField {
    TextField("\(day)", maximumLength: length)
  }

  enum Command: Hashable, Sendable {
    case confirm, back
    /// By so many days.
    case move(Int)
    /// For the table of keys only: the field takes these keys before the bindings are asked.
    case edit
  }

  private var standing: FieldStanding {
    day == item.due ? .kept : day == nil ? .unusable : .confirmable
  }

  private var day: CalendarDate? { CalendarDate(field.text) }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding([.enter], .confirm, QuestionWording.goOn, rank: .essential),
      Binding(
        [
          .init(.character("+"), .move(1)), .init(.character("="), .move(1)),
          .init(.character("-"), .move(-1)),
        ], PlanItemWording.dayLater, shown: .same("+ -"), rank: .line),
      Binding(
        [.init(.up, .move(7)), .init(.down, .move(-7))], PlanItemWording.weekLater,
        shown: CommonWording.upAndDown, rank: .line),
      Binding([.escape], .back, CommonWording.back, rank: .important),
      Binding((0...9).map(Key.digit), .edit, PlanItemWording.typeDate),
      Binding([.left, .right, .backspace, .delete], .edit, QuestionWording.moveInText),
      Binding([.control("u")], .edit, QuestionWording.clear),
    ]
  }

  mutating func type(_ event: Event) -> Bool {
    switch event {
    case .paste(let text):
      if let day = CalendarDate(text.halfWidth.filter { !$0.isWhitespace }) {
        field = Self.field(day)
      }
      return true
    case .key(let key): return type(key.halfWidth)
    default: return false
    }
  }

  /// The hyphen belongs to a date that is being typed; a whole one it moves.
  private mutating func type(_ key: Key) -> Bool {
    switch key {
    case _ where key.digit != nil: field.handle(.key(key))
    case .character("-") where day == nil: field.handle(.key(key))
    case .left, .right, .backspace, .delete, .control("u"): field.handle(.key(key))
    default: false
    }
  }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .confirm:
      guard day != nil else {
        session.message = PlanItemWording.noSuchDay(field.text)
        return .stay
      }
      leave(&session)
      return .back
    case .back:
      leave(&session)
      return .back
    case .move(let days):
      field = Self.field((day ?? item.due).adding(days: days))
      return .stay
    case .edit: return .stay
    }
  }

  func leave(_ session: inout Session) {
    guard let day, var item = session.work?.item(item.id), day != item.due else { return }
    item.due = day
    session.change(item)
  }

  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = Body()
    body.append(typesetter.paragraph(session.say(item.measure), Theme.heading))
    body.append(typesetter.paragraph(session.say(PlanItemWording.dueHint), Theme.dim))
    if !typesetter.isNarrow { body.gap() }
    let blank = String(repeating: "_", count: max(0, Self.length - field.text.count))
    let row = Row([
      Span("> ", Theme.focus), Span("["), Span(field.text, Theme.chosen), Span(blank, Theme.dim),
      Span("]"),
    ])
    body.append(focused: [row], cursor: Point(column: 3 + field.position, row: 0))
    let left = day.map { PlanItemWording.left(until: $0, from: session.today) }
    body.append(left.map { typesetter.paragraph(session.say($0), Theme.dim, indent: 3) } ?? [])
    return Page(
      header: Header(
        title: session.say(PlanItemWording.due), marks: session.planMark(beside: standing)),
      body: body, scroll: .toFocus())
  }
}
