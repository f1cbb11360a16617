/// What one answer gave, unweighted, with the weight and revision that its question had.
public struct RecordedContribution: Hashable, Sendable {
  public var question: String
  public var points: Int
  public var maximum: Int
  public var weight: Int
  public var revision: Int

  public init(question: String, points: Int, maximum: Int, weight: Int, revision: Int) {
    self.question = question
    self.points = points
    self.maximum = maximum
    self.weight = weight
    self.revision = revision
  }
}
