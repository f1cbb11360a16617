import Documents
import SelfCheckCore

// Tables: text of 12 points, the head again on each page, and no row torn that fits on a page.
extension PDFTypesetter {
  private static let padding = 4.0

  mutating func append(_ table: Table) throws(PDFError) {
    let columns = columns(of: table)
    let head = strips.count
    let headings = try cells(table.columns.map(\.title), columns)
    var strip = row(headings, 0..<(headings.map(\.lineCount).max() ?? 0), columns, isHead: true)
    strip.isGlued = true
    strip.gap = 6
    append(strip)
    for texts in table.rows {
      let cells = try cells(texts, columns)
      for lines in pieces(of: cells, below: strip.height) {
        var piece = row(cells, lines, columns)
        piece.head = head
        append(piece)
      }
    }
    append(Strip(height: 6))
  }

  /// Where each column begins, and where the last one ends.
  private func columns(of table: Table) -> [Double] {
    let whole = Double(max(1, table.columns.reduce(0) { $0 + $1.share }))
    return table.columns.reduce(into: [0]) { places, column in
      places.append(places[places.count - 1] + Self.width * Double(column.share) / whole)
    }
  }

  private func cells(_ texts: [String], _ columns: [Double]) throws(PDFError) -> [TextSetting] {
    var cells: [TextSetting] = []
    for (text, place) in zip(texts, columns.indices) where place + 1 < columns.count {
      let width = columns[place + 1] - columns[place] - 2 * Self.padding
      cells.append(try set(text, .table(look), width: max(1, width)))
    }
    return cells
  }

  /// The lines of a row that are set together: all of them, unless a page can't hold so many.
  private func pieces(of cells: [TextSetting], below head: Double) -> [Range<Int>] {
    let pitch = Typeface.table(look).pitch
    let room = PageGeometry.bodyHeight - head - 2 * Self.padding
    let most = max(1, Int(room / pitch))
    let count = max(1, cells.map(\.lineCount).max() ?? 0)
    return stride(from: 0, to: count, by: most).map { $0..<min(count, $0 + most) }
  }

  private func row(
    _ cells: [TextSetting], _ lines: Range<Int>, _ columns: [Double], isHead: Bool = false
  ) -> Strip {
    let pitch = Typeface.table(look).pitch
    let height = Double(lines.count) * pitch + 2 * Self.padding
    let surface = surface
    return Strip(height: height) { x, y in
      if isHead { surface.rectangle(x: x, y: y, width: Self.width, height: height, gray: 0.92) }
      for (cell, left) in zip(cells, columns) {
        for line in lines where line < cell.lineCount {
          cell.draw(
            line: line, x: x + left + Self.padding,
            y: y + Self.padding + Double(line - lines.lowerBound) * pitch)
        }
      }
      for place in columns {
        surface.line([.init(x + place, y), .init(x + place, y + height)], width: 0.5)
      }
      for edge in [y, y + height] {
        surface.line([.init(x, edge), .init(x + Self.width, edge)], width: 0.5)
      }
    }
  }
}
