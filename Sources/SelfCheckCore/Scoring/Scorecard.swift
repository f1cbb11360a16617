/// What the answers come to. Small and quick; `Explanation` makes the rest.
public struct Scorecard: Hashable, Sendable {
  /// One for each dimension of the questionnaire, in its order.
  public let dimensions: [DimensionScore]
  /// The index of the overall level in the questionnaire's levels; nil where there is no overall score.
  public let overallLevel: Int?

  /// The mean of the dimensions by weight, 0…100; nil while one is not scored.
  public var overall: Fraction? { OverallScore(dimensions).exact }
}
