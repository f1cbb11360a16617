import Canvas

/// What a screen shows, laid out for a width but not yet for a height.
struct Page: Hashable, Sendable {
  var header: Header
  var body = Body()
  var scroll: Scroll

  enum Scroll: Hashable, Sendable {
    /// Shows the focused rows, and as much above them as there is room for, or that has been
    /// called up.
    case toFocus(lift: Int = 0)
    /// Shows the focused rows in the middle of a long list.
    case aroundFocus
    /// From this row on.
    case from(Int)
  }
}

/// The top line: where one is, and marks at the right.
struct Header: Hashable, Sendable {
  var title: String
  /// From left to right; where room is short, those with the lower rank go first.
  var marks: [Mark] = []

  struct Mark: Hashable, Sendable {
    var span: Span
    var rank: Int
  }
}

/// Rows, with the focused ones and the cursor among them.
struct Body: Hashable, Sendable {
  private(set) var rows: [Row] = []
  private(set) var focus: Range<Int> = 0..<0
  private(set) var cursor = Point.origin

  /// Whether nothing below the focused item can be focused.
  var isLastItemFocused: Bool {
    rows[focus].contains { $0.item != nil }
      && rows[focus.upperBound...].allSatisfy { $0.item == nil }
  }

  mutating func append(_ rows: [Row]) { self.rows += rows }

  /// Appends a blank row, unless nothing stands above it.
  mutating func gap() {
    if !rows.isEmpty { rows.append(.blank) }
  }

  /// Appends the rows that are focused, with the cursor at a place counted from their top left.
  mutating func append(focused rows: [Row], cursor: Point) {
    let start = self.rows.count
    self.rows += rows
    focus = start..<self.rows.count
    self.cursor = Point(column: cursor.column, row: start + cursor.row)
  }
}
