import Canvas
import SelfCheckCore

/// Another folder for what couldn't be saved where the records are.
struct RescueScreen: Scene {
  private(set) var field: TextField

  /// With the folder that was named last.
  init(_ folder: String?) { field = TextField(folder ?? "", maximumLength: 500) }

  enum Command: Hashable, Sendable {
    case confirm, back
  }

  var takesLetters: Bool { true }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding([.enter], .confirm, RescueWording.save, rank: .essential),
      Binding([.escape], .back, CommonWording.back, rank: .important),
    ]
  }

  mutating func type(_ event: Event) -> Bool { field.handle(event) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    guard command == .confirm else { return .back }
    if field.text.isEmpty {
      session.message = RescueWording.folderNeeded
      return .stay
    }
    return Step(move: .stay, effects: session.rescuing(into: field.text))
  }

  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = Body()
    body.append(typesetter.paragraph(session.say(RescueWording.hint), Theme.dim))
    if !typesetter.isNarrow { body.gap() }
    body.append(field: field, typesetter)
    return Page(
      header: Header(title: session.say(RescueWording.title)), body: body, scroll: .toFocus())
  }
}
