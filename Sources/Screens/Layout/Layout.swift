import Canvas

/// Where everything of a page stands on the screen.
struct Layout {
  let viewport: Viewport
  let page: Page
  /// Lines between the body and the help line.
  let status: [Row]
  let help: [Span]
  /// The first row of the body that is shown.
  private(set) var top: Int

  init(_ page: Page, status: [Row], help: [Span], in viewport: Viewport) {
    self.page = page
    self.viewport = viewport
    self.help = help
    let rows = viewport.size.rows
    self.status = Array(status.prefix(rows >= Self.roomy ? max(3, rows / 4) : 1))
    top = 0
    top = Self.top(of: page, height: bodyHeight)
  }

  /// From this many rows on there is room for blank lines around the body.
  private static let roomy = 10

  var isRoomy: Bool { viewport.size.rows >= Self.roomy }

  /// The help line gives way to a message where room is short.
  var footer: [Row] { status + (isRoomy || status.isEmpty ? [Row(help)] : []) }

  var bodyStart: Int { isRoomy ? 2 : 1 }

  var bodyHeight: Int {
    max(1, viewport.size.rows - bodyStart - footer.count - (isRoomy ? 1 : 0))
  }

  var margin: Int { Typesetter.margin(of: viewport.size.columns) }

  /// The rows of the body that are shown.
  var shown: Range<Int> { top..<min(top + bodyHeight, page.body.rows.count) }

  var hasMoreAbove: Bool { top > 0 }
  var hasMoreBelow: Bool { shown.upperBound < page.body.rows.count }

  /// The item at a place of the screen.
  func item(at place: Point) -> Int? {
    let row = place.row - bodyStart + top
    return place.row >= bodyStart && shown.contains(row) ? page.body.rows[row].item : nil
  }

  var cursor: Point {
    let cursor = page.body.cursor
    let place =
      shown.contains(cursor.row)
      ? Point(column: cursor.column + margin, row: cursor.row - top + bodyStart)
      : Point(column: margin, row: bodyStart)
    return Point(
      column: min(place.column, viewport.size.columns - 1),
      row: min(place.row, viewport.size.rows - 1))
  }
}

extension Layout {
  /// The rows of a body without lines of status below it.
  static func bodyHeight(in viewport: Viewport) -> Int {
    Layout(Page(header: Header(title: ""), scroll: .from(0)), status: [], help: [], in: viewport)
      .bodyHeight
  }

  /// The furthest that a page can be scrolled: so far that its end is seen, and one row further
  /// where a blank one would stand at the top.
  static func lastTop(of rows: [Row], height: Int) -> Int {
    guard rows.count > height else { return 0 }
    let top = rows.count - height
    return rows[top] == .blank ? top + 1 : top
  }

  private static func top(of page: Page, height: Int) -> Int {
    let focus = page.body.focus
    let last = lastTop(of: page.body.rows, height: height)
    let wanted =
      switch page.scroll {
      case .from(let row): row
      // What stands below the last item is shown with it.
      case _ where page.body.isLastItemFocused: focus.lowerBound
      case .toFocus(let lift):
        min(max(0, focus.upperBound - height), focus.lowerBound) - lift
      case .aroundFocus: min((focus.lowerBound + focus.upperBound - height) / 2, focus.lowerBound)
      }
    return min(max(0, wanted), last)
  }
}
