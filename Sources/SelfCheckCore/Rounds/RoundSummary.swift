/// One line of the rounds list.
public struct RoundSummary: Hashable, Sendable {
  public var id: String
  public var sequence: Int
  /// The questionnaire's id.
  public var questionnaire: String
  public var form: Form
  public var finished: Moment
  /// 0…100, exact; nil while a dimension is not scored.
  public var overall: Fraction?
  /// The level's id.
  public var overallLevel: String?

  public init(_ round: Round) {
    id = round.id
    sequence = round.sequence
    questionnaire = round.questionnaire.id
    form = round.form
    finished = round.finished
    overall = round.result.overall
    overallLevel = round.result.overallLevel
  }
}
