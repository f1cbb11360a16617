import Canvas
import Documents

/// The lines of a document's scores: label, bar and words in a row, the bars below each other; where
/// one of the scores has no room for that, all have their bars below their labels.
struct ScoreLines {
  private static let longestBar = 20

  private let width: Int
  private let breaker: LineBreaker
  /// Of the widest label, in cells.
  private let labelWidth: Int
  private let isInRows: Bool

  init(of blocks: [Block], width: Int, breaker: LineBreaker) {
    let widths = blocks.compactMap { block -> (label: Int, words: Int)? in
      guard case .score(let label, _, let words) = block else { return nil }
      return (
        breaker.widths.width(of: label.printable), breaker.widths.width(of: words.printable)
      )
    }
    labelWidth = widths.map(\.label).max() ?? 0
    let wordsWidth = widths.map(\.words).max() ?? 0
    isInRows = labelWidth + 2 + Self.longestBar + 2 + 1 + wordsWidth <= width
    self.width = width
    self.breaker = breaker
  }

  /// - Parameters:
  ///   - label: printable.
  ///   - words: printable.
  func lines(label: String, tenths: Int?, words: String) -> [String] {
    let bar = "[\(ScoreBar(tenths: tenths, cells: min(Self.longestBar, max(1, width - 2))).text)]"
    if isInRows {
      let gap = labelWidth - breaker.widths.width(of: label) + 2
      return [label + String(repeating: " ", count: gap) + "\(bar) \(words)"]
    }
    let row = "\(bar) \(words)"
    let below =
      breaker.widths.width(of: row) <= width
      ? [row] : [bar] + breaker.lines(of: words, width: width)
    return breaker.lines(of: label, width: width) + below
  }
}
