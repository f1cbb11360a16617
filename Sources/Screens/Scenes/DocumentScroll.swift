import Canvas
import SelfCheckCore

/// How far down a text is scrolled, and the text once that has been done: a long one takes longer to
/// lay out than all else that a key leads to.
struct DocumentScroll: Sendable {
  private(set) var top = 0
  private var text: (setting: Setting, text: DocumentText)?

  /// What a text is laid out for.
  private struct Setting: Hashable {
    var language: Language
    var typesetter: Typesetter
  }

  mutating func keep(_ text: DocumentText, in language: Language, _ typesetter: Typesetter) {
    self.text = (Setting(language: language, typesetter: typesetter), text)
  }

  /// The text that was kept; nil where it was laid out for something else.
  func kept(in language: Language, _ typesetter: Typesetter) -> DocumentText? {
    text?.setting == Setting(language: language, typesetter: typesetter) ? text?.text : nil
  }

  /// Moves through the text that is kept.
  mutating func move(_ shift: Shift, in viewport: Viewport) {
    move(shift, through: text?.text.rows ?? [], in: viewport)
  }

  /// Moves so that no blank row stands at the top, where it would only take room.
  ///
  /// - Parameter rows: the whole text.
  mutating func move(_ shift: Shift, through rows: [Row], in viewport: Viewport) {
    let height = Layout.bodyHeight(in: viewport)
    // A page keeps a row of the last one in sight.
    let page = max(1, height - 1)
    let last = Layout.lastTop(of: rows, height: height)
    let wanted =
      switch shift {
      case .previous: min(top, last) - 1
      case .next: top + 1
      case .first: 0
      case .last: last
      case .pageBack: min(top, last) - page
      case .pageForward: top + page
      }
    top = min(max(0, wanted), last)
    if top > 0 && top < last && rows[top] == .blank { top += shift.isForward ? 1 : -1 }
  }
}

extension Binding {
  /// The keys that move through a text.
  static func scrolling(_ command: (Shift) -> Command) -> [Binding] {
    [
      Binding(
        [
          Stroke(.up, command(.previous)), Stroke(.down, command(.next)),
          Stroke(.character("k"), command(.previous)), Stroke(.character("j"), command(.next)),
        ], CommonWording.scroll, shown: CommonWording.upAndDown, rank: .line),
      Binding(
        [
          Stroke(.pageUp, command(.pageBack)), Stroke(.pageDown, command(.pageForward)),
          Stroke(.character(" "), command(.pageForward)),
        ], CommonWording.page),
      Binding(
        [Stroke(.home, command(.first)), Stroke(.end, command(.last))], CommonWording.toEnds),
    ]
  }
}

extension Body {
  /// A text to read: the cursor stands at its top, and nothing is focused.
  static func document(_ rows: [Row], from top: Int) -> Body {
    var body = Body()
    let top = min(max(0, top), max(0, rows.count - 1))
    body.append(Array(rows[..<top]))
    if rows.isEmpty { return body }
    body.append(focused: [rows[top]], cursor: .origin)
    body.append(Array(rows[(top + 1)...]))
    return body
  }
}
