import Canvas

/// One row of a page, before it has a place on the screen.
struct Row: Hashable, Sendable {
  /// Cells left blank before the text.
  var indent: Int
  var spans: [Span]
  /// What a click on the row means: the item of the screen that it belongs to.
  var item: Int?

  init(_ spans: [Span] = [], indent: Int = 0, item: Int? = nil) {
    self.spans = spans
    self.indent = indent
    self.item = item
  }

  static let blank = Row()
}
