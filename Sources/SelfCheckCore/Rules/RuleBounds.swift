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
  /// How many combinations of answers the condition tells apart, "unanswered" and "absent" among
  /// them; nil where they are more than `RuleBounds.rows`.
  public func rows(of all: [Question]) -> Int? {
    var rows = 1
    for question in questions {
      guard
        let classes = AnswerClasses.representatives(of: all[question], index: question, in: self)
      else { return nil }
      rows *= classes.count + 2
      if rows > RuleBounds.rows { return nil }
    }
    return rows
  }
}
