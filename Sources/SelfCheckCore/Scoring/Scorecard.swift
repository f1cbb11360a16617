/// What the answers come to. Small and quick; `Explanation` makes the rest.
public struct Scorecard: Hashable, Sendable {
  /// One for each dimension of the questionnaire, in its order.
  public var dimensions: [DimensionScore]
  /// The mean of the dimensions by weight, 0…100; nil while one is not scored.
  public var overall: Fraction?
  /// The index of the overall level in the questionnaire's levels.
  public var overallLevel: Int?

  public init(
    dimensions: [DimensionScore], overall: Fraction?, overallLevel: Int?
  ) {
    self.dimensions = dimensions
    self.overall = overall
    self.overallLevel = overallLevel
  }
}
