import SelfCheckCore

/// The rounds that were found, the files that couldn't be read as one, and the plan in force.
public struct RoundShelf: Hashable, Sendable {
  /// By sequence, the oldest first.
  public var rounds: [RoundSummary]
  public var unreadable: [UnreadableFile]
  /// Of the latest round that has one.
  public var plan: Plan?

  public init(
    rounds: [RoundSummary] = [], unreadable: [UnreadableFile] = [], plan: Plan? = nil
  ) {
    self.rounds = rounds
    self.unreadable = unreadable
    self.plan = plan
  }
}
