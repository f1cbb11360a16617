import SelfCheckCore

/// The rounds that were found, and the files that couldn't be read as one.
public struct RoundShelf: Hashable, Sendable {
  /// By sequence, the oldest first.
  public var rounds: [RoundSummary]
  public var unreadable: [UnreadableRound]

  public init(rounds: [RoundSummary] = [], unreadable: [UnreadableRound] = []) {
    self.rounds = rounds
    self.unreadable = unreadable
  }
}

/// A file among the rounds that was left alone because it couldn't be understood.
public struct UnreadableRound: Hashable, Sendable {
  public var file: String
  public var reason: LocalizedText

  public init(file: String, reason: LocalizedText) {
    self.file = file
    self.reason = reason
  }
}
