import SelfCheckCore

/// The rounds that were found, and the files that couldn't be read as one.
public struct RoundShelf: Hashable, Sendable {
  /// By sequence, the oldest first.
  public var rounds: [RoundSummary]
  public var unreadable: [UnreadableFile]

  public init(rounds: [RoundSummary] = [], unreadable: [UnreadableFile] = []) {
    self.rounds = rounds
    self.unreadable = unreadable
  }
}
