/// What would turn a finding that is decided: from fired to not fired, or from not fired to fired.
public enum NearestChange: Hashable, Sendable {
  /// The fewest answers to give otherwise, in bank order.
  ///
  /// Of several such sets: the one with the fewest answers where there was none or that become "did
  /// not come up"; then the fewest weighted points won or lost; then the fewest ticks and units; then
  /// the first one by question and answer, in bank order. Scored anew with them, the finding is
  /// decided the other way, and no dimension that it asks about stops being scored.
  case answers([AnswerChange])
  /// Whatever its own questions are answered, the finding is not decided the other way.
  case impossible
  /// There are more ways of answering its questions than are tried.
  case notSearched
}

/// One answer given otherwise.
public struct AnswerChange: Hashable, Sendable {
  /// The question's index.
  public var question: Int
  /// What the answers hold now, whether it counts or not; nil where there is none.
  public var old: Answer?
  public var new: Answer

  public init(question: Int, old: Answer?, new: Answer) {
    (self.question, self.old, self.new) = (question, old, new)
  }
}
