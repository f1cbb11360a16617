/// Whether a kept round's result is what its answers come to.
public struct RoundVerification: Hashable, Sendable {
  public let method: Method
  /// In the order of the result: each dimension with its questions, then the whole.
  public let differences: [ResultDifference]

  public enum Method: Hashable, Sendable {
    /// The answers were scored anew, with the very bank that the round was made with.
    case scoring
    /// The bank is another one: the stored points of each question were added up.
    case adding
  }

  public init(_ round: Round, by questionnaire: Questionnaire) {
    if round.questionnaire == questionnaire.stamp {
      method = .scoring
      differences =
        Self.unknownAnswers(in: round, by: questionnaire)
        + ResultFacts(round.result).differences(
          from: ResultFacts(Assessment(round, by: questionnaire).result))
    } else {
      method = .adding
      differences =
        Self.pointsWithoutAnswer(in: round)
        + ResultFacts(round.result).differences(from: ResultFacts(round.result.addedUp))
    }
  }

  private static func unknownAnswers(
    in round: Round, by questionnaire: Questionnaire
  ) -> [ResultDifference] {
    questionnaire.resolve(round.answers).faults.keys.sorted().map(ResultDifference.unknownAnswer)
  }

  private static func pointsWithoutAnswer(in round: Round) -> [ResultDifference] {
    let questions = round.result.dimensions.flatMap(\.contributions).map(\.question)
    return questions.filter { [nil, .notApplicable].contains(round.answers[$0]) }
      .map(ResultDifference.pointsWithoutAnswer)
  }
}
