import Canvas
import SelfCheckCore

/// A name to print on a paper; it is stored nowhere.
struct PaperNameScreen: Scene {
  private(set) var field: TextField

  init(_ name: String) { field = TextField(name, maximumLength: 40) }

  enum Command: Hashable, Sendable {
    case confirm, back
  }

  var takesLetters: Bool { true }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding([.enter], .confirm, CommonWording.confirm, rank: .essential),
      Binding([.escape], .back, CommonWording.back, rank: .important),
    ]
  }

  mutating func type(_ event: Event) -> Bool { field.handle(event) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    if command == .confirm { session.paperName = Session.note(of: field.text) ?? "" }
    return .back
  }

  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = Body()
    body.append(typesetter.paragraph(session.say(PaperScreenWording.nameHint), Theme.dim))
    if !typesetter.isNarrow { body.gap() }
    body.append(field: field, typesetter)
    return Page(
      header: Header(title: session.say(PaperScreenWording.nameTitle)), body: body,
      scroll: .toFocus())
  }
}
