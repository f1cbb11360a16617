import SelfCheckCore

/// What there is for the plan of a round.
public struct PlanOpening: Hashable, Sendable {
  public var round: Round
  /// What was kept for it; nil before a plan is made.
  public var plan: Plan?
  /// The latest plan of the rounds before it.
  public var previous: Plan?
  /// What stands where its plan should be and can't be understood.
  public var unreadable: UnreadableFile?

  public init(
    round: Round, plan: Plan? = nil, previous: Plan? = nil, unreadable: UnreadableFile? = nil
  ) {
    self.round = round
    self.plan = plan
    self.previous = previous
    self.unreadable = unreadable
  }
}
