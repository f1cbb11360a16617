/// How large a rule may be, so that it can be compiled and proved in no time.
public enum RuleBounds {
  /// The most questions that a rule may name.
  public static let questions = 6
  /// The deepest nesting of a rule's parts.
  public static let depth = 8
  /// The most combinations of answers that a rule may have to tell apart.
  public static let rows = 65_536
}

extension Condition {
  /// How many combinations of answers, and of dimensions' levels, the condition tells apart,
  /// "unanswered" and "absent" among them; nil where they are more than `RuleBounds.rows`.
  ///
  /// - Parameter levels: how many each dimension has.
  public func rows(of questions: [Question], levels: [Int]) -> Int? {
    TruthTable.rows(of: self, questions: questions, levels: levels)
  }
}
