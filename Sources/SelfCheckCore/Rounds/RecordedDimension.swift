/// One dimension of a recorded result.
public struct RecordedDimension: Hashable, Sendable {
  public var id: String
  public var weight: Int
  /// 0…100 after limits, exact; nil where it is not scored.
  public var score: Fraction?
  /// The level's id; nil where it is not scored.
  public var level: String?
  public var answered: Int
  public var asked: Int
  public var notApplicable: Int
  /// Weighted sums over the answered questions, before limits.
  public var points: Int
  public var maximum: Int
  /// The dimension's levels as they were.
  public var levels: [RecordedLevel]
  public var limits: [RecordedLimit]
  public var findings: [RecordedFinding]
  public var undecided: [UndecidedFinding]
  /// One for each answered question that is scored, in bank order.
  public var contributions: [RecordedContribution]

  public init(
    id: String, weight: Int, score: Fraction?, level: String?, answered: Int, asked: Int,
    notApplicable: Int, points: Int, maximum: Int, levels: [RecordedLevel],
    limits: [RecordedLimit], findings: [RecordedFinding], undecided: [UndecidedFinding],
    contributions: [RecordedContribution]
  ) {
    self.id = id
    self.weight = weight
    self.score = score
    self.level = level
    self.answered = answered
    self.asked = asked
    self.notApplicable = notApplicable
    self.points = points
    self.maximum = maximum
    self.levels = levels
    self.limits = limits
    self.findings = findings
    self.undecided = undecided
    self.contributions = contributions
  }
}
