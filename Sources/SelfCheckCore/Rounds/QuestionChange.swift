/// A question that counted in at least one of two rounds.
public struct QuestionChange: Hashable, Sendable {
  public let id: String
  /// What the answer earned; nil where the question didn't count in that round.
  public let older: RecordedContribution?
  public let newer: RecordedContribution?
  /// The answers as they were given; nil where there is none.
  public let olderAnswer: RecordedAnswer?
  public let newerAnswer: RecordedAnswer?
  /// What the change of the answer did to the dimension's score; nil where that isn't scored in both
  /// rounds.
  public internal(set) var effect: ChangeEffect?

  /// The points gained, without the weight; nil where the question didn't count in both rounds.
  public var change: Int? {
    guard let older, let newer else { return nil }
    return newer.points - older.points
  }

  /// The points gained, weighted: what ranks the questions. 0 where there is no change to tell.
  public var gain: Int { (change ?? 0) * (newer?.weight ?? 0) }
}
