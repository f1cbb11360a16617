import SelfCheckCore

/// A question that has been read but for its condition.
struct QuestionPage {
  let question: Question
  /// Whether it could be told what answers it has; if not, that has been reported.
  let isClear: Bool
  /// What the condition is still to be read from.
  let fields: Fields
}
