import Canvas
import SelfCheckCore

/// The file that a paper is written to; the ending of its name says the format.
struct PaperFileScreen: Scene {
  let order: PaperOrder
  private(set) var field: TextField
  /// The name of a file that is there already: confirming it once more replaces it.
  var taken: String?

  /// - Parameter title: of the paper; what its file is called at first.
  init(_ order: PaperOrder, title: String) {
    self.order = order
    field = TextField(title + ".pdf", maximumLength: 500)
  }

  enum Command: Hashable, Sendable {
    case confirm, back
  }

  var takesLetters: Bool { true }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding([.enter], .confirm, PaperScreenWording.write, rank: .essential),
      Binding([.escape], .back, CommonWording.back, rank: .important),
    ]
  }

  mutating func type(_ event: Event) -> Bool { field.handle(event) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    guard command == .confirm else { return .back }
    if field.text.isEmpty {
      session.message = PaperScreenWording.nameNeeded
      return .stay
    }
    return .run(.write(order, path: field.text, replacing: taken == field.text))
  }

  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = Body()
    body.append(typesetter.paragraph(session.say(PaperScreenWording.fileHint), Theme.dim))
    if !typesetter.isNarrow { body.gap() }
    body.append(field: field, typesetter)
    return Page(
      header: Header(title: session.say(PaperScreenWording.fileTitle)), body: body,
      scroll: .toFocus())
  }
}
