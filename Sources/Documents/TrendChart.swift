import SelfCheckCore

/// Where the scores of several rounds stand in a chart whose rows belong to the levels: each level
/// has rows of its own, so that a mark can be read off by its level, and within these rows the
/// height shows the score.
public struct TrendChart: Sendable {
  /// From the top.
  public let rows: [Row]

  public struct Row: Sendable {
    /// The level that begins at the foot of this row, by its place, best first; nil inside a level.
    public let edge: Int?
    /// The places of the rounds that have their mark here.
    public let marks: [Int]
  }

  /// - Parameters:
  ///   - scores: one for each round; nil where it isn't scored.
  ///   - levels: best first.
  ///   - height: in rows; nil comes of one with less than a row for each level.
  public init?(_ scores: [Fraction?], levels: [Level], height: Int) {
    guard !levels.isEmpty, height >= levels.count else { return nil }
    let heights = Self.heights(of: levels, in: height)
    rows = levels.indices.flatMap { level in
      (0..<heights[level]).map { row in
        Row(
          edge: row == heights[level] - 1 ? level : nil,
          marks: scores.indices.filter { round in
            guard let score = scores[round] else { return false }
            return Level.index(of: score, in: levels) == level
              && Self.row(of: score, in: Self.band(level, of: levels), rows: heights[level]) == row
          })
      }
    }
  }

  /// The tenths where a level begins and ends.
  private static func band(_ level: Int, of levels: [Level]) -> Range<Int> {
    let top = level == 0 ? 1000 : levels[level - 1].from.count / 100
    let foot = levels[level].from.count / 100
    return foot..<max(top, foot + 1)
  }

  /// A row for each, and the others where a row stands for most points.
  private static func heights(of levels: [Level], in height: Int) -> [Int] {
    var heights = levels.map { _ in 1 }
    for _ in levels.count..<max(height, levels.count) {
      let widest = levels.indices.max { a, b in
        band(a, of: levels).count * heights[b] < band(b, of: levels).count * heights[a]
      }
      if let widest { heights[widest] += 1 }
    }
    return heights
  }

  /// From the top of the level's rows.
  private static func row(of score: Fraction, in band: Range<Int>, rows: Int) -> Int {
    let above = max(0, band.upperBound - 1 - score.tenths)
    return min(rows - 1, above * rows / band.count)
  }
}
