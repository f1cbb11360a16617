import Canvas
import Documents
import SelfCheckCore

/// A screen with a text to read, which the keys move through.
protocol DocumentScene: Scene {
  var scroll: DocumentScroll { get set }

  /// What there is to read. As long as `scroll` isn't begun anew, another language or another room
  /// make another text of it, and nothing else does.
  func text(in session: Session, _ typesetter: Typesetter) -> DocumentText
}

extension DocumentScene {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    let text = laidOut(in: session, typesetter)
    return Page(
      header: Header(title: text.title), body: .document(text.rows, from: scroll.top),
      scroll: .from(scroll.top))
  }

  mutating func move(_ shift: Shift, in session: Session, _ viewport: Viewport) {
    let typesetter = Typesetter(viewport: viewport)
    scroll.keep(laidOut(in: session, typesetter), in: session.language, typesetter)
    scroll.move(shift, in: viewport)
  }

  private func laidOut(in session: Session, _ typesetter: Typesetter) -> DocumentText {
    scroll.kept(in: session.language, typesetter) ?? text(in: session, typesetter)
  }
}

/// A text to read and what stands above it.
struct DocumentText: Hashable, Sendable {
  var title: String
  var rows: [Row]

  init(title: String, rows: [Row]) { (self.title, self.rows) = (title, rows) }

  /// A title that needs more than the header's one line heads the text instead, below `name`.
  init(_ document: Document, name: String, rows: [Row], _ typesetter: Typesetter) {
    if typesetter.width(of: document.title) <= typesetter.columns {
      (title, self.rows) = (document.title, rows)
    } else {
      title = name
      self.rows = typesetter.paragraph(document.title, Theme.heading) + [.blank] + rows
    }
  }
}
