import Canvas
import SelfCheckCore

/// Asks for a typed word before every record is deleted, so that no stray key can do it.
struct ErasureScreen: Scene {
  private(set) var field = TextField(maximumLength: 8)

  enum Command: Hashable, Sendable { case confirm, cancel }

  var takesLetters: Bool { true }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding(
        [.enter], .confirm, ErasureWording.delete, rank: .essential,
        disabled: isConfirmed ? nil : ErasureWording.typeFirst),
      Binding([.escape], .cancel, CommonWording.back, rank: .essential),
    ]
  }

  private var isConfirmed: Bool { field.text.halfWidth.lowercased() == ErasureWording.word }

  mutating func type(_ event: Event) -> Bool {
    if case .paste = event { return true }
    return field.handle(event)
  }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .confirm: Step(move: .back, effects: [.deleteEverything])
    case .cancel: .back
    }
  }

  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = Body()
    body.append(
      typesetter.paragraph(
        session.say(ErasureWording.question(session.shelf, hasDraft: session.draft != nil))))
    let unreadable = session.shelf.unreadable.count
    if unreadable > 0 {
      body.append(typesetter.paragraph(session.say(ErasureWording.staying(unreadable))))
    }
    body.gap()
    body.append(typesetter.paragraph(session.say(ErasureWording.typeFirst)))
    let shown = field.line(width: field.maximumLength + 1, widths: typesetter.widths)
    let room = field.maximumLength - typesetter.width(of: shown.lines[0])
    let row = Row([
      Span("> ", Theme.focus), Span("["), Span(shown.lines[0], Theme.chosen),
      Span(String(repeating: "_", count: max(0, room)), Theme.dim), Span("]"),
    ])
    body.append(focused: [row], cursor: Point(column: 3 + shown.cursor.column, row: 0))
    return Page(
      header: Header(title: session.say(ErasureWording.title)), body: body, scroll: .toFocus())
  }
}
