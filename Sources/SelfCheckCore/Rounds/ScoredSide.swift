/// What counts of one dimension of one round in a comparison.
struct ScoredSide {
  let contributions: [String: RecordedContribution]
  /// Nil where the dimension isn't scored.
  let score: ScoreChange.Score?
  /// Weighted, over the contributions.
  let points: Int
  let maximum: Int

  /// The dimension as it was recorded.
  init(_ dimension: RecordedDimension) {
    let score = dimension.score.flatMap { score in
      dimension.level.map { ScoreChange.Score(score, level: $0) }
    }
    self.init(dimension.contributions) { _ in score }
  }

  /// The dimension recomputed over some questions, without limits.
  ///
  /// - Parameter isScored: whether it was scored in its round: a dimension with too few answers
  ///   doesn't come to a score by leaving out more of them.
  init(_ contributions: [RecordedContribution], levels: [RecordedLevel], isScored: Bool) {
    self.init(contributions) { raw in
      isScored ? raw.map { ScoreChange.Score($0, in: levels) } : nil
    }
  }

  private init(
    _ contributions: [RecordedContribution], score: (Fraction?) -> ScoreChange.Score?
  ) {
    self.contributions = Dictionary(
      contributions.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    points = contributions.reduce(0) { $0 + $1.weight * $1.points }
    maximum = contributions.reduce(0) { $0 + $1.weight * $1.maximum }
    self.score = score(maximum > 0 ? .percent(points, of: maximum) : nil)
  }

  /// What a limit did to the score: 0 or less.
  var limitEffect: Fraction {
    guard let score, maximum > 0 else { return .zero }
    return score.exact - .percent(points, of: maximum)
  }
}
