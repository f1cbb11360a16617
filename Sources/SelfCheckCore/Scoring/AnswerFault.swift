/// What is wrong with one recorded answer.
public enum AnswerFault: Hashable, Sendable {
  case unknownQuestion(suggestion: String?)
  case unknownOption(String, suggestion: String?)
  /// The same option is named twice.
  case repeatedOption(String)
  /// `none` excludes the others.
  case noneWithOthers(String)
  /// `[]` says nothing: `none`, or at least one option.
  case noOption(none: String)
  case outOfRange(Int, ClosedRange<Int>)
  case notApplicableNotAllowed
  case wrongKind(expected: Expected)

  /// What stands in a file for an answer to a question of this kind.
  public enum Expected: Hashable, Sendable {
    case optionID, optionIDs, number, text
  }
}
