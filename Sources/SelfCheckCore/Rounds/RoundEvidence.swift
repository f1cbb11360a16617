/// What can be told of a question that has no counted answer in a round.
struct RoundEvidence {
  private let round: Round
  private let questionnaire: Questionnaire
  /// The round as the bank at hand scores it; nil where it was made with another bank.
  private let assessment: Assessment?
  /// The dimensions that have a question asked and not answered.
  private let openDimensions: Set<String>

  init(_ round: Round, _ questionnaire: Questionnaire) {
    (self.round, self.questionnaire) = (round, questionnaire)
    let isSameBank = round.questionnaire.digest == questionnaire.digest
    assessment = isSameBank ? Assessment(round, by: questionnaire) : nil
    openDimensions = Set(
      round.result.dimensions.filter { $0.asked > $0.answered + $0.notApplicable }.map(\.id))
  }

  /// - Parameters:
  ///   - dimension: that it belongs to in the other round.
  ///   - absence: the reason where this round's bank doesn't have the question.
  ///   - isSameBank: whether the other round was made with the same bank.
  func reason(
    without question: String, of dimension: String, absence: LeftOutQuestion.Reason,
    isSameBank: Bool
  ) -> LeftOutQuestion.Reason {
    if round.answers[question] == .notApplicable { return .notApplicable }
    let index = questionnaire.question(id: question)
    if let assessment {
      guard let index else { return absence }
      return assessment.situation.isAsked(index) ? .unanswered : .notAsked
    }
    if let index, round.form == .short, !questionnaire.questions[index].short { return .notAsked }
    if index.flatMap({ questionnaire.questions[$0].askWhen }) != nil { return .notAsked }
    if openDimensions.contains(dimension) { return .unanswered }
    return isSameBank ? .notAsked : absence
  }
}

extension Assessment {
  /// The round's answers as far as the questionnaire knows them.
  public init(_ round: Round, by questionnaire: Questionnaire) {
    self.init(
      questionnaire, form: round.form, answers: questionnaire.resolve(round.answers).answers)
  }
}
