/// Something about a kept round's result that isn't as it should be.
public enum ResultDifference: Hashable, Sendable {
  /// The bank that the round was made with can't take the answer to this question.
  case unknownAnswer(question: String)
  /// The question has points, and no answer that they could come from.
  case pointsWithoutAnswer(question: String)
  /// A value is another one; nil where there is none.
  case value(ResultFact.Name, stored: String?, right: String?)
}
