/// A whole screen as a grid of cells.
///
/// A character that takes two cells is never shown by half, nor started in the last column; places
/// outside the grid are ignored, so that any size, 0×0 too, can be drawn into.
public struct Frame: Sendable {
  public let size: Size
  public let widths: CellWidths
  /// Where the real cursor stands; input methods and screen readers anchor there.
  public var cursor: Point?
  private var cells: [Cell]
  /// The characters of more than one scalar that the cells name by their places here.
  private var clusters: [Character] = []

  /// A blank screen; a negative size counts as 0.
  public init(size: Size, widths: CellWidths = .narrow) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.widths = widths
    cells = Array(repeating: .blank(.plain), count: self.size.columns * self.size.rows)
  }

  /// Writes a text, made printable, in one row from a place on, and says how many columns it took.
  ///
  /// What doesn't fit in `columns`, or in the row, is left out; where a wide character would have
  /// been cut in two, a blank stands instead.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, at place: Point, style: Style = .plain,
    maximum columns: Int? = nil
  ) -> Int {
    guard rows.contains(place.row), (-Self.reach..<size.columns).contains(place.column) else {
      return 0
    }
    let end = min(size.columns, place.column + min(max(0, columns ?? Self.reach), Self.reach))
    var column = place.column
    for character in String(text).printable {
      guard column < end else { break }
      let width = widths.width(of: character)
      if width == 0 { continue }
      if column >= 0 && column + width <= end {
        put(character, width: width, style: style, column: column, row: place.row)
      } else {
        fill(
          row: place.row, columns: max(0, column)..<max(0, min(column + width, end)), style: style)
      }
      column = min(column + width, end)
    }
    return max(0, column - place.column)
  }

  /// Fills columns of a row, all when none are named, with a character of one cell.
  public mutating func fill(
    row: Int, columns: Range<Int>? = nil, with character: Character = " ", style: Style = .plain
  ) {
    guard rows.contains(row) else { return }
    let filler = widths.width(of: character) == 1 ? character : " "
    for column in clipped(columns) {
      put(filler, width: 1, style: style, column: column, row: row)
    }
  }

  /// Shows columns of a row, all when none are named, in another style.
  public mutating func restyle(row: Int, columns: Range<Int>? = nil, _ style: Style) {
    guard rows.contains(row) else { return }
    for column in clipped(columns) { cells[index(column, row)].style = style }
  }

  /// Columns beyond any screen, few enough for sums of them.
  private static let reach = Int(Int32.max)

  private var rows: Range<Int> { 0..<size.rows }

  private func clipped(_ columns: Range<Int>?) -> Range<Int> {
    let all = 0..<size.columns
    return columns?.clamped(to: all) ?? all
  }

  private func index(_ column: Int, _ row: Int) -> Int { row * size.columns + column }

  private mutating func put(
    _ character: Character, width: Int, style: Style, column: Int, row: Int
  ) {
    blankHalves(around: column..<column + width, row: row)
    cells[index(column, row)] = Cell(glyph: glyph(of: character), columns: width, style: style)
    if width == 2 {
      cells[index(column + 1, row)] = Cell(glyph: .blank, columns: 0, style: style)
    }
  }

  private mutating func glyph(of character: Character) -> Glyph {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return .scalar(first) }
    clusters.append(character)
    return .cluster(UInt32(clusters.count - 1))
  }

  private func character(of glyph: Glyph) -> Character {
    switch glyph {
    case .scalar(let scalar): Character(scalar)
    case .cluster(let place): clusters[Int(place)]
    }
  }

  /// Blanks the outer halves of the wide characters that the columns would cut in two.
  private mutating func blankHalves(around columns: Range<Int>, row: Int) {
    let first = index(columns.lowerBound, row)
    if cells[first].columns == 0 { cells[first - 1] = .blank(cells[first - 1].style) }
    let last = index(columns.upperBound - 1, row)
    if cells[last].columns == 2 { cells[last + 1] = .blank(cells[last + 1].style) }
  }
}

extension Frame: CustomStringConvertible {
  /// The rows as a picture, without the blanks at their ends.
  public var description: String {
    rows.map(text(row:)).joined(separator: "\n")
  }

  /// A row as text, without the blanks at its end.
  public func text(row: Int) -> String {
    var characters = shownCells(row: row).map { character(of: $0.cell.glyph) }
    while characters.last == " " { characters.removeLast() }
    return String(characters)
  }

  /// The style of a cell, or nil outside of the grid.
  public func style(at place: Point) -> Style? {
    guard rows.contains(place.row), clipped(nil).contains(place.column) else { return nil }
    return cells[index(place.column, place.row)].style
  }

  /// Whether a row looks as it does in another frame of the same size.
  public func isSame(row: Int, as other: Frame) -> Bool {
    guard size == other.size, widths == other.widths, rows.contains(row) else { return false }
    return (index(0, row)..<index(0, row + 1)).allSatisfy {
      isSame(cells[$0], as: other.cells[$0], of: other)
    }
  }

  /// A row as stretches of one style, from left to right, without the plain blanks at its end.
  public func runs(row: Int) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in shownCells(row: row, withoutBlankEnd: true) {
      if runs.last?.style != cell.style {
        runs.append(Run(column: column, style: cell.style, characters: []))
      }
      runs[runs.count - 1].characters.append(character(of: cell.glyph))
    }
    return runs
  }

  private func shownCells(
    row: Int, withoutBlankEnd: Bool = false
  ) -> [(column: Int, cell: Cell)] {
    guard rows.contains(row) else { return [] }
    var columns = clipped(nil)
    while withoutBlankEnd, let last = columns.last, cells[index(last, row)] == .blank(.plain) {
      columns.removeLast()
    }
    return columns.lazy.map { ($0, cells[index($0, row)]) }.filter { $0.cell.columns > 0 }
  }
}

extension Frame: Hashable {
  public static func == (a: Frame, b: Frame) -> Bool {
    a.cursor == b.cursor && a.size == b.size && a.widths == b.widths
      && a.rows.allSatisfy { a.isSame(row: $0, as: b) }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(cursor)
    for cell in cells { hasher.combine(character(of: cell.glyph)) }
  }

  /// Clusters have places of their own in each frame.
  private func isSame(_ cell: Cell, as other: Cell, of frame: Frame) -> Bool {
    guard cell.columns == other.columns, cell.style == other.style else { return false }
    if case (.cluster, .cluster) = (cell.glyph, other.glyph) {
      return character(of: cell.glyph) == frame.character(of: other.glyph)
    }
    return cell.glyph == other.glyph
  }
}

extension Frame {
  /// Nothing in it takes memory of its own: a frame is made at every key.
  private struct Cell: Equatable, Sendable {
    var glyph: Glyph
    /// 0 for the right half of the wide character before it.
    var columns: Int
    var style: Style

    static func blank(_ style: Style) -> Cell { Cell(glyph: .blank, columns: 1, style: style) }
  }

  private enum Glyph: Equatable, Sendable {
    case scalar(Unicode.Scalar)
    /// The place in `clusters`.
    case cluster(UInt32)

    static let blank = Glyph.scalar(" ")
  }
}
