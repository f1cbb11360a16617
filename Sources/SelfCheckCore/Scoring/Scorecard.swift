/// What the answers come to. Small and quick; `Explanation` makes the rest.
public struct Scorecard: Hashable, Sendable {
  /// One for each dimension of the questionnaire, in its order.
  public internal(set) var dimensions: [DimensionScore]
  /// The index of the overall level in the questionnaire's levels; nil where there is no overall score.
  public internal(set) var overallLevel: Int?

  /// One of so many dimensions, to be filled in.
  init(dimensions count: Int) {
    let blank = DimensionScore(weight: 0, tally: Tally(), findings: 0)
    dimensions = Array(repeating: blank, count: count)
  }

  /// The mean of the dimensions by weight, 0…100; nil while one is not scored.
  public var overall: Fraction? { OverallScore(dimensions).exact }
}
