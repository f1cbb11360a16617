import SelfCheckCore

/// What a screen, a report or a page says, in one language, before it is laid out.
public struct Document: Hashable, Sendable {
  public var language: Language
  public var title: String
  public var blocks: [Block]
  /// Said at the foot of every page, and of a report without pages once, at its end.
  public var footer: String?
  /// Whether paper sets it small: a record to keep is long, a page to hand in keeps to the standard.
  public var isCompact: Bool

  public init(
    language: Language, title: String, blocks: [Block], footer: String? = nil,
    isCompact: Bool = false
  ) {
    self.language = language
    self.title = title
    self.blocks = blocks
    self.footer = footer
    self.isCompact = isCompact
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
  /// An entry that belongs to the item above it: it stands under that item's text.
  case subitem(marker: String, text: String, details: [String] = [])
  /// A label, a bar of 0…1000 tenths (nil: not scored), and the words beside it.
  case score(label: String, tenths: Int?, words: String)
  case table(Table)
  case figure(Figure)
  /// A line to be filled in by hand: each label, as it is to be read, with room behind it, side by
  /// side. A label may be empty.
  case blanks([String])
}

/// Rows under common headings; each row has a cell for each column.
public struct Table: Hashable, Sendable {
  public var columns: [Column]
  public var rows: [[String]]

  public init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  public struct Column: Hashable, Sendable {
    public var title: String
    /// What it takes of the table's width, beside the shares of the others; at least 1.
    public var share: Int

    public init(_ title: String, share: Int) {
      self.title = title
      self.share = share
    }
  }
}
