extension TextField {
  /// The text as it stands on the screen.
  public struct Layout: Hashable, Sendable {
    public var lines: [String]
    /// The cell where typing goes on, counted from the first line's begin; always within the width.
    public var cursor: Point
  }

  /// One line, scrolled so far that the cursor is seen.
  public func line(width: Int, widths: CellWidths = .narrow) -> Layout {
    var start = position
    var column = 0
    while start > 0 {
      let before = widths.width(of: characters[start - 1])
      guard column + before < width else { break }
      column += before
      start -= 1
    }
    var end = position
    var used = column
    while end < characters.count {
      used += widths.width(of: characters[end])
      guard used <= width else { break }
      end += 1
    }
    let shown = String(characters[start..<end]).printable
    return Layout(lines: [shown], cursor: Point(column: column, row: 0))
  }

  /// All lines, broken as ``LineBreaker`` does one column short of the width, for the cursor.
  public func wrapped(width: Int, widths: CellWidths = .narrow) -> Layout {
    let ranges = lineRanges(width: width, widths: widths)
    let row = row(of: position, in: ranges)
    let column = widths.width(of: String(characters[ranges[row].lowerBound..<position]))
    return Layout(
      lines: ranges.map { String(characters[$0]) },
      cursor: Point(column: max(0, min(column, width - 1)), row: row))
  }

  /// Moves up or down by so many of the lines that ``wrapped(width:widths:)`` makes, near to the
  /// same column; false where there is no such line.
  public mutating func move(rows: Int, width: Int, widths: CellWidths = .narrow) -> Bool {
    let ranges = lineRanges(width: width, widths: widths)
    let row = row(of: position, in: ranges)
    guard ranges.indices.contains(row + rows) else { return false }
    let goal = widths.width(of: String(characters[ranges[row].lowerBound..<position]))
    let target = ranges[row + rows]
    // Behind the last character of a line that goes on stands what the next line begins with.
    let goesOn =
      ranges.indices.contains(row + rows + 1)
      && ranges[row + rows + 1].lowerBound == target.upperBound
    let last = target.upperBound - (goesOn ? 1 : 0)
    var column = 0
    let place = (target.lowerBound..<last).first {
      column += widths.width(of: characters[$0])
      return column > goal
    }
    move(by: (place ?? last) - position)
    return true
  }

  /// The characters of each line, without the line breaks between them.
  private func lineRanges(width: Int, widths: CellWidths) -> [Range<Int>] {
    let breaker = LineBreaker(widths: widths)
    var ranges: [Range<Int>] = []
    var start = 0
    for paragraph in characters.split(
      omittingEmptySubsequences: false, whereSeparator: \.isLineBreak)
    {
      let lines = breaker.ranges(of: Array(paragraph), first: width - 1, others: width - 1)
      ranges += lines.map { start + $0.lowerBound..<start + $0.upperBound }
      start += paragraph.count + 1
    }
    return ranges
  }

  private func row(of position: Int, in ranges: [Range<Int>]) -> Int {
    ranges.lastIndex { $0.lowerBound <= position } ?? 0
  }
}
