/// One dimension's score.
public struct DimensionScore: Hashable, Sendable {
  /// 0…100 after limits; nil where it is not scored.
  public var score: Fraction?
  /// The index in the dimension's levels; nil where it is not scored.
  public var level: Int?
  /// Where the score will lie once every open question is answered or known not to count; nil where
  /// none is open.
  public var range: ClosedRange<Fraction>?
  /// Scored questions with an answer other than "did not come up".
  public var answered: Int
  /// Scored questions that are asked, "did not come up" among them.
  public var asked: Int
  public var notApplicable: Int
  /// Weighted points over the answered questions, before limits.
  public var points: Int
  /// Weighted maximum over the answered questions.
  public var maximum: Int
  /// Indexes of the dimension's limits that hold, in bank order.
  public var limits: [Int]
  /// For each finding of the dimension, in bank order.
  public var findings: [Truth]

  public init(
    score: Fraction?, level: Int?, range: ClosedRange<Fraction>?, answered: Int, asked: Int,
    notApplicable: Int, points: Int, maximum: Int, limits: [Int], findings: [Truth]
  ) {
    self.score = score
    self.level = level
    self.range = range
    self.answered = answered
    self.asked = asked
    self.notApplicable = notApplicable
    self.points = points
    self.maximum = maximum
    self.limits = limits
    self.findings = findings
  }
}
