import Canvas

/// One row of a page, before it has a place on the screen.
struct Row: Hashable, Sendable {
  /// Cells left blank before the text.
  var indent: Int
  /// What stands before the text: where the focus is, whether it is chosen, its number.
  var mark: [Span]
  var text: [Span]
  /// What a click on the row means: the item of the screen that it belongs to.
  var item: Int?

  init(_ text: [Span] = [], mark: [Span] = [], indent: Int = 0, item: Int? = nil) {
    self.text = text
    self.mark = mark
    self.indent = indent
    self.item = item
  }

  static let blank = Row()

  var spans: [Span] { mark + text }
}
