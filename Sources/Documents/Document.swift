/// What a screen, a report or a page says, in one language, before it is laid out.
public struct Document: Hashable, Sendable {
  public var title: String
  public var blocks: [Block]

  public init(title: String, blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }
}

/// A paragraph-like part of a document. Texts are one line each, not wrapped yet.
public enum Block: Hashable, Sendable {
  /// A heading of level 1…3.
  case heading(String, level: Int)
  case paragraph(String)
  /// An entry of a list: text and details are indented under the text's first line, each detail on
  /// a line of its own.
  case item(marker: String, text: String, details: [String] = [])
  /// A label, a bar of 0…1000 tenths (nil: not scored), and the words beside it.
  case score(label: String, tenths: Int?, words: String)
}
