import Canvas
import Documents
import SelfCheckCore

/// A paper just as it will say it; from here it is printed or written to a file.
struct PreviewScreen: DocumentScene {
  let order: PaperOrder
  let document: Document
  var scroll = DocumentScroll()

  init(_ order: PaperOrder, _ document: Document) {
    (self.order, self.document) = (order, document)
  }

  enum Command: Hashable, Sendable {
    case scroll(Shift)
    case print, write, back
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding([.character("P")], .print, PaperScreenWording.print, rank: .essential),
      Binding([.character("w")], .write, PaperScreenWording.write, rank: .important),
    ] + Binding.scrolling { .scroll($0) } + [
      Binding([.escape, .left, .backspace], .back, CommonWording.back, rank: .important)
    ]
  }

  func command(forWheel rows: Int) -> Command? { .scroll(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .scroll(let shift):
      move(shift, in: session, viewport)
      return .stay
    case .print: return .run(.print(order, printer: nil))
    case .write: return .cover(.paperFile(PaperFileScreen(order, title: document.title)))
    case .back: return .back
    }
  }

  func text(in session: Session, _ typesetter: Typesetter) -> DocumentText {
    DocumentText(
      title: session.say(PaperScreenWording.previewTitle),
      rows: typesetter.paragraph(document.title, Theme.heading) + [.blank]
        + DocumentRows(typesetter: typesetter).rows(of: document))
  }
}
