/// A finished round as it is kept: readable without the questionnaire that it was made with.
public struct Round: Hashable, Sendable {
  public var id: String
  /// Orders the rounds; at least 1.
  public var sequence: Int
  public var form: Form
  public var questionnaire: QuestionnaireStamp
  public var started: Moment
  public var finished: Moment
  /// By question id; a question that isn't here is unanswered.
  public var answers: [String: RecordedAnswer]
  /// Seconds spent, by question id.
  public var seconds: [String: Int]
  public var result: RecordedResult

  public init(
    id: String, sequence: Int, form: Form, questionnaire: QuestionnaireStamp, started: Moment,
    finished: Moment, answers: [String: RecordedAnswer], seconds: [String: Int],
    result: RecordedResult
  ) {
    self.id = id
    self.sequence = sequence
    self.form = form
    self.questionnaire = questionnaire
    self.started = started
    self.finished = finished
    self.answers = answers
    self.seconds = seconds
    self.result = result
  }
}

/// Which bank something was made with.
public struct QuestionnaireStamp: Hashable, Sendable {
  public var id: String
  public var version: String
  public var digest: UInt64

  public init(id: String, version: String, digest: UInt64) {
    self.id = id
    self.version = version
    self.digest = digest
  }
}

/// A scorecard by ids, with what it was made from.
public struct RecordedResult: Hashable, Sendable {
  public var form: Form
  public var questionnaire: QuestionnaireStamp
  public var dimensions: [RecordedDimension]
  /// 0…100, exact; nil while a dimension is not scored.
  public var overall: Fraction?
  public var overallLevel: String?
  /// The overall levels as they were.
  public var levels: [RecordedLevel]

  public init(
    form: Form, questionnaire: QuestionnaireStamp, dimensions: [RecordedDimension],
    overall: Fraction?, overallLevel: String?, levels: [RecordedLevel]
  ) {
    self.form = form
    self.questionnaire = questionnaire
    self.dimensions = dimensions
    self.overall = overall
    self.overallLevel = overallLevel
    self.levels = levels
  }
}

/// A level's edge as it was when the round was scored.
public struct RecordedLevel: Hashable, Sendable {
  public var id: String
  public var from: Thousandths

  public init(id: String, from: Thousandths) {
    self.id = id
    self.from = from
  }
}

/// One dimension of a recorded result.
public struct RecordedDimension: Hashable, Sendable {
  public var id: String
  public var weight: Int
  public var score: Fraction?
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

/// A limit that held.
public struct RecordedLimit: Hashable, Sendable {
  public var id: String
  public var to: Thousandths

  public init(id: String, to: Thousandths) {
    self.id = id
    self.to = to
  }
}

/// A finding that fired.
public struct RecordedFinding: Hashable, Sendable {
  public var id: String
  public var severity: Finding.Severity

  public init(id: String, severity: Finding.Severity) {
    self.id = id
    self.severity = severity
  }
}

/// A finding that open questions still decide.
public struct UndecidedFinding: Hashable, Sendable {
  public var id: String
  /// The ids of the questions that still matter.
  public var needs: [String]

  public init(id: String, needs: [String]) {
    self.id = id
    self.needs = needs
  }
}

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
