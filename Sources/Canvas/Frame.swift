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
    _ text: String, at place: Point, style: Style = .plain,
    maximum columns: Int? = nil
  ) -> Int {
    guard rows.contains(place.row), (-Self.reach..<size.columns).contains(place.column) else {
      return 0
    }
    let end = min(size.columns, place.column + min(max(0, columns ?? Self.reach), Self.reach))
    var column = place.column
    if text.isPlain {
      for scalar in text.unicodeScalars {
        guard column < end else { break }
        let place = Place(column: column, end: end, row: place.row, style: style)
        column = write(.scalar(scalar), width: widths.width(of: scalar), at: place)
      }
    } else {
      for character in text.printable {
        guard column < end else { break }
        let place = Place(column: column, end: end, row: place.row, style: style)
        column = write(glyph(of: character), width: widths.width(of: character), at: place)
      }
    }
    return max(0, column - place.column)
  }

  /// Where a glyph is to be written.
  private struct Place {
    var column: Int
    /// Behind the last column that may be written to.
    var end: Int
    var row: Int
    var style: Style
  }

  /// Returns the next column.
  private mutating func write(_ glyph: Glyph, width: Int, at place: Place) -> Int {
    if width == 0 { return place.column }
    let next = place.column + width
    if place.column >= 0 && next <= place.end {
      put(glyph, width: width, style: place.style, column: place.column, row: place.row)
    } else {
      fill(
        row: place.row, columns: max(0, place.column)..<max(0, min(next, place.end)),
        style: place.style)
    }
    return min(next, place.end)
  }

  /// Fills columns of a row, all when none are named, with a character of one cell.
  public mutating func fill(
    row: Int, columns: Range<Int>? = nil, with character: Character = " ", style: Style = .plain
  ) {
    guard rows.contains(row) else { return }
    let filler = widths.width(of: character) == 1 ? glyph(of: character) : .blank
    for column in clipped(columns) {
      put(filler, width: 1, style: style, column: column, row: row)
    }
  }

  /// Shows columns of a row, all when none are named, in another style.
  public mutating func restyle(row: Int, columns: Range<Int>? = nil, _ style: Style) {
    guard rows.contains(row) else { return }
    let style = PackedStyle(style)
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
    _ glyph: Glyph, width: Int, style: Style, column: Int, row: Int
  ) {
    blankHalves(around: column..<column + width, row: row)
    let style = PackedStyle(style)
    cells[index(column, row)] = Cell(glyph: glyph, columns: width, style: style)
    if width == 2 {
      cells[index(column + 1, row)] = Cell(glyph: .blank, columns: 0, style: style)
    }
  }

  private mutating func glyph(of character: Character) -> Glyph {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return .scalar(first) }
    clusters.append(character)
    return .cluster(clusters.count - 1)
  }

  private func character(of glyph: Glyph) -> Character {
    glyph.scalar.map(Character.init) ?? clusters[glyph.place]
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
    var characters = shownCells(row: row, columns: clipped(nil)).map {
      character(of: $0.cell.glyph)
    }
    while characters.last == " " { characters.removeLast() }
    return String(characters)
  }

  /// The style of a cell, or nil outside of the grid.
  public func style(at place: Point) -> Style? {
    guard rows.contains(place.row), clipped(nil).contains(place.column) else { return nil }
    return cells[index(place.column, place.row)].style.style
  }

  /// The columns of a row, from the first to the last, that look different in another frame of the same
  /// size; nil where none does. No character of either frame is in them by half.
  public func difference(row: Int, from other: Frame) -> Range<Int>? {
    guard size == other.size, widths == other.widths else { return clipped(nil) }
    guard rows.contains(row) else { return nil }
    let places = index(0, row)..<index(0, row + 1)
    guard
      var first = places.first(where: { !isSame(cells[$0], as: other.cells[$0], of: other) }),
      var last = places.last(where: { !isSame(cells[$0], as: other.cells[$0], of: other) })
    else { return nil }
    func isHalf(_ place: Int) -> Bool {
      cells[place].columns == 0 || other.cells[place].columns == 0
    }
    while isHalf(first) { first -= 1 }
    while last + 1 < places.upperBound && isHalf(last + 1) { last += 1 }
    return first - places.lowerBound..<last + 1 - places.lowerBound
  }

  /// A row, or columns of it that cut no character in two, as stretches of one style, from left to
  /// right.
  public func runs(row: Int, columns: Range<Int>? = nil) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in shownCells(row: row, columns: clipped(columns)) {
      let style = cell.style.style
      if runs.last?.style != style {
        runs.append(Run(column: column, style: style, characters: []))
      }
      runs[runs.count - 1].characters.append(character(of: cell.glyph))
    }
    return runs
  }

  private func shownCells(row: Int, columns: Range<Int>) -> [(column: Int, cell: Cell)] {
    guard rows.contains(row) else { return [] }
    return columns.lazy.map { ($0, cells[index($0, row)]) }.filter { $0.cell.columns > 0 }
  }
}

extension Frame: Hashable {
  public static func == (a: Frame, b: Frame) -> Bool {
    a.cursor == b.cursor && a.size == b.size && a.widths == b.widths
      && a.rows.allSatisfy { a.difference(row: $0, from: b) == nil }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(cursor)
    for cell in cells { hasher.combine(character(of: cell.glyph)) }
  }

  private func isSame(_ cell: Cell, as other: Cell, of frame: Frame) -> Bool {
    if !cell.glyph.isCluster { return cell == other }
    guard cell.columns == other.columns, cell.style == other.style else { return false }
    if other.glyph.isCluster {
      return character(of: cell.glyph) == frame.character(of: other.glyph)
    }
    return cell.glyph == other.glyph
  }
}

extension Frame {
  /// A number: a frame is made at every key, and compared with the last one.
  private struct Cell: Equatable, Sendable {
    /// The glyph, the columns and the style.
    private var bits: UInt64

    init(glyph: Glyph, columns: Int, style: PackedStyle) {
      bits = UInt64(glyph.value) | UInt64(columns) << 32 | UInt64(style.bits) << 40
    }

    static func blank(_ style: PackedStyle) -> Cell {
      Cell(glyph: .blank, columns: 1, style: style)
    }

    var glyph: Glyph { Glyph(value: UInt32(truncatingIfNeeded: bits)) }

    /// 0 for the right half of the wide character before it.
    var columns: Int { Int(bits >> 32 & 0xFF) }

    var style: PackedStyle {
      get { PackedStyle(bits: UInt8(truncatingIfNeeded: bits >> 40)) }
      set { self = Cell(glyph: glyph, columns: columns, style: newValue) }
    }
  }

  /// A scalar, or the place in `clusters` of a character of several.
  private struct Glyph: Equatable, Sendable {
    let value: UInt32

    private static let clusterBit: UInt32 = 1 << 31

    static func scalar(_ scalar: Unicode.Scalar) -> Glyph { Glyph(value: scalar.value) }
    static func cluster(_ place: Int) -> Glyph { Glyph(value: UInt32(place) | clusterBit) }
    static let blank = scalar(" ")

    /// Nil for a cluster.
    var scalar: Unicode.Scalar? { Unicode.Scalar(value) }

    var isCluster: Bool { value & Glyph.clusterBit != 0 }

    /// That of a cluster.
    var place: Int { Int(value & ~Glyph.clusterBit) }
  }

  /// A style in a byte.
  private struct PackedStyle: Equatable, Sendable {
    let bits: UInt8

    static let plain = PackedStyle(bits: 0)

    init(bits: UInt8) { self.bits = bits }

    init(_ style: Style) {
      bits =
        UInt8(style.color.map { $0.rawValue + 1 } ?? 0) | (style.isBold ? 0x10 : 0)
        | (style.isDim ? 0x20 : 0) | (style.isReversed ? 0x40 : 0) | (style.isUnderlined ? 0x80 : 0)
    }

    var style: Style {
      Style(
        color: Color(rawValue: Int(bits & 0xF) - 1), bold: bits & 0x10 != 0, dim: bits & 0x20 != 0,
        reversed: bits & 0x40 != 0, underlined: bits & 0x80 != 0)
    }
  }
}
