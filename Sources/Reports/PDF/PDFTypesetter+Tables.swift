import Documents
import SelfCheckCore

// Tables: text of 12 points, the head again on each page, and no row torn that fits on a page.
extension PDFTypesetter {
  mutating func append(_ table: Table) throws(PDFError) {
    let columns = try columns(of: table)
    let ruler = TableRuler(surface: surface, columns: columns, pitch: Typeface.table(look).pitch)
    let head = strips.count
    let headings = try cells(table.columns.map(\.title), columns)
    gapBelow = max(gapBelow, 6)
    append(ruler.head(headings))
    for texts in table.rows {
      let cells = try telling(texts) { () throws(PDFError) in try self.cells(texts, columns) }
      let count = max(1, cells.map(\.lineCount).max() ?? 1)
      append(row: count) { ruler.line($0, of: count, cells, below: head) }
    }
    gapBelow = 6
  }

  /// Where each column begins, and where the last one ends.
  private func columns(of table: Table) throws(PDFError) -> [Double] {
    var words = table.columns.map { _ in 0.0 }
    for texts in [table.columns.map(\.title)] + table.rows {
      try telling(texts) { () throws(PDFError) in
        for (column, text) in texts.prefix(words.count).enumerated() {
          words[column] = max(words[column], try widestWord(of: text))
        }
      }
    }
    let widths = ColumnWidths.widths(
      shares: table.columns.map(\.share), least: words.map { $0 + 2 * TableRuler.padding },
      total: Self.width)
    return widths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }

  /// Of what is not to be broken, such as a date; a word of a quarter of the width may be.
  private func widestWord(of text: String) throws(PDFError) -> Double {
    let words = try TextSetting(
      text, .table(look), width: 0, wrap: .word, language: language, on: surface)
    return (0..<words.lineCount).map(words.width(ofLine:)).filter { $0 < Self.width / 4 }.max() ?? 0
  }

  /// What fails in a row tells its first cell.
  private func telling<Value>(
    _ row: [String], _ set: () throws(PDFError) -> Value
  ) throws(PDFError) -> Value {
    do throws(PDFError) { return try set() } catch { throw row.first.map(error.within) ?? error }
  }

  private func cells(_ texts: [String], _ columns: [Double]) throws(PDFError) -> [TextSetting] {
    var cells: [TextSetting] = []
    for (text, place) in zip(texts, columns.indices) where place + 1 < columns.count {
      let width = columns[place + 1] - columns[place] - 2 * TableRuler.padding
      cells.append(try set(text, .table(look), width: max(1, width)))
    }
    return cells
  }
}

/// Makes the strips of a table whose columns begin, and whose last one ends, at these places.
private struct TableRuler {
  let surface: PDFSurface
  let columns: [Double]
  /// Of the text, from line to line.
  let pitch: Double

  static let padding = 4.0

  func head(_ cells: [TextSetting]) -> Strip {
    let count = cells.map(\.lineCount).max() ?? 0
    let height = Double(count) * pitch + 2 * Self.padding
    return Strip(height: height, bond: .always) { x, y in
      surface.rectangle(x: x, y: y, width: PDFTypesetter.width, height: height, gray: 0.92)
      for line in 0..<count {
        draw(line, of: cells, x: x, y: y + Self.padding + Double(line) * pitch)
      }
      drawColumns(x: x, y: y, height: height)
      for edge in [y, y + height] { drawRule(x: x, y: edge) }
    }
  }

  /// A line of a row; the first and the last have the padding, and the last the rule below.
  func line(_ line: Int, of count: Int, _ cells: [TextSetting], below head: Int) -> Strip {
    let isLast = line == count - 1
    let above = line == 0 ? Self.padding : 0
    let height = above + pitch + (isLast ? Self.padding : 0)
    return Strip(
      height: height, head: head,
      draw: { x, y in
        draw(line, of: cells, x: x, y: y + above)
        drawColumns(x: x, y: y, height: height)
        if isLast { drawRule(x: x, y: y + height) }
      },
      drawPageEnd: { x, y in drawRule(x: x, y: y + height) })
  }

  private func draw(_ line: Int, of cells: [TextSetting], x: Double, y: Double) {
    for (cell, left) in zip(cells, columns) {
      cell.draw(line: line, x: x + left + Self.padding, y: y)
    }
  }

  private func drawColumns(x: Double, y: Double, height: Double) {
    for place in columns { rule(from: .init(x + place, y), to: .init(x + place, y + height)) }
  }

  private func drawRule(x: Double, y: Double) {
    rule(from: .init(x, y), to: .init(x + PDFTypesetter.width, y))
  }

  private func rule(from start: Figure.Point, to end: Figure.Point) {
    surface.line([start, end], width: 0.5)
  }
}
