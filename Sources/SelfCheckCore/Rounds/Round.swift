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
