/// What the answers come to. Small and quick; `Explanation` makes the rest.
public struct Scorecard: Hashable, Sendable {
  public var form: Form
  /// One for each dimension of the questionnaire, in its order.
  public var dimensions: [DimensionScore]
  /// The mean of the dimensions by weight, 0…100; nil while one is not scored.
  public var overall: Fraction?
  /// The index of the overall level in the questionnaire's levels.
  public var overallLevel: Int?

  public init(
    form: Form, dimensions: [DimensionScore], overall: Fraction?, overallLevel: Int?
  ) {
    self.form = form
    self.dimensions = dimensions
    self.overall = overall
    self.overallLevel = overallLevel
  }
}

/// One dimension's score.
public struct DimensionScore: Hashable, Sendable {
  /// 0…100 after limits; nil where it is not scored.
  public var score: Fraction?
  /// The index in the dimension's levels; nil where it is not scored.
  public var level: Int?
  /// From all open questions answered worst to all answered best; nil where none is open.
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

/// What is known of a rule while some of its questions may be open.
public enum Truth: Hashable, Sendable {
  /// It holds for every way of answering what is still open.
  case holds
  /// It holds for none.
  case fails
  case undecided
}
