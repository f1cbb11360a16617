/// A scorecard by ids, with what it was made from.
public struct RecordedResult: Hashable, Sendable {
  public var form: Form
  public var questionnaire: QuestionnaireStamp
  public var dimensions: [RecordedDimension]
  /// 0…100, exact; nil while a dimension is not scored.
  public var overall: Fraction?
  /// The level's id; nil while there is no overall score.
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
