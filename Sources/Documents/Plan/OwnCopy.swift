import SelfCheckCore

/// What the own copy holds.
public struct OwnCopy: Sendable {
  public var round: Round
  public var plan: Plan?
  /// Whether the plan is what is proposed, and none of it has been taken up.
  public var isProposal: Bool
  /// With the round before, where there is one.
  public var comparison: Comparison?
  /// Over the rounds up to this one.
  public var trend: Trend
  /// Empty where none is to be printed.
  public var name: String

  public init(
    round: Round, plan: Plan?, isProposal: Bool = false, comparison: Comparison?, trend: Trend,
    name: String
  ) {
    self.round = round
    self.plan = plan
    self.isProposal = isProposal
    self.comparison = comparison
    self.trend = trend
    self.name = name
  }
}
