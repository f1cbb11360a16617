import Documents
import SelfCheckCore

// Scores: label, bar and words in a row.
extension PDFTypesetter {
  private static let barWidth = 120.0

  mutating func append(_ scores: [BlockGroup.Score]) throws(PDFError) {
    let typeface = Typeface.table(look)
    var labels: [TextSetting] = []
    for score in scores { labels.append(try set(score.label, typeface, width: Self.width / 3)) }
    let column = (labels.map { $0.width(ofLine: 0) }.max() ?? 0) + 12
    let wordsColumn = column + Self.barWidth + 12
    for (score, label) in zip(scores, labels) {
      let words = try set(score.words, typeface, width: Self.width - wordsColumn)
      append(row(score, label, words, column: column, wordsColumn: wordsColumn))
    }
  }

  private func row(
    _ score: BlockGroup.Score, _ label: TextSetting, _ words: TextSetting, column: Double,
    wordsColumn: Double
  ) -> Strip {
    let surface = surface
    return Strip(height: max(label.height, words.height) + 4) { x, y in
      label.draw(x: x, y: y)
      words.draw(x: x + wordsColumn, y: y)
      let (left, top) = (x + column, y + 4)
      if let tenths = score.tenths {
        surface.rectangle(
          x: left, y: top, width: Self.barWidth * Double(tenths) / 1000, height: 10, gray: 0.35)
      }
      surface.rectangle(x: left, y: top, width: Self.barWidth, height: 10)
    }
  }
}
