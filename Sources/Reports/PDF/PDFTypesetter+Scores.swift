import Documents
import SelfCheckCore

// Scores: label, bar and words in a row.
extension PDFTypesetter {
  private static let barWidth = 120.0
  private static let space = 12.0

  mutating func append(_ scores: [BlockGroup.Score]) throws(PDFError) {
    let (typeface, surface) = (Typeface.table(look), surface)
    var labels: [TextSetting] = []
    for score in scores { labels.append(try set(score.label, typeface, width: Self.width / 3)) }
    let column = (labels.map(\.width).max() ?? 0) + Self.space
    let wordsColumn = column + Self.barWidth + Self.space
    for (score, label) in zip(scores, labels) {
      let words = try set(score.words, typeface, width: Self.width - wordsColumn)
      let count = max(label.lineCount, words.lineCount)
      append(row: count) { line in
        Strip(height: typeface.pitch, gap: line == 0 ? 4 : 0) { x, y in
          if line == 0 { Self.drawBar(score.tenths, x: x + column, y: y + 4, on: surface) }
          label.draw(line: line, x: x, y: y)
          words.draw(line: line, x: x + wordsColumn, y: y)
        }
      }
    }
    gapBelow = 4
  }

  private static func drawBar(_ tenths: Int?, x: Double, y: Double, on surface: PDFSurface) {
    if let tenths {
      let share = Double(min(max(tenths, 0), 1000)) / 1000
      surface.rectangle(x: x, y: y, width: barWidth * share, height: 10, gray: 0.35)
    }
    surface.rectangle(x: x, y: y, width: barWidth, height: 10)
  }
}
