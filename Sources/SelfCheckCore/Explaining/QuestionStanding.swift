/// Where one question stands in an assessment.
public enum QuestionStanding: Hashable, Sendable {
  case answered(Answer)
  /// It did not come up.
  case notApplicable
  case unanswered
  case notAsked
  /// Open questions decide whether it is asked.
  case notDecided
}

extension Assessment {
  /// Where the question at this index stands.
  public func standing(of question: Int) -> QuestionStanding {
    if let answer = situation.answer(to: question) { return .answered(answer) }
    if situation.isNotApplicable(question) { return .notApplicable }
    if situation.isAsked(question) { return .unanswered }
    return situation.isOpen(question) ? .notDecided : .notAsked
  }
}
