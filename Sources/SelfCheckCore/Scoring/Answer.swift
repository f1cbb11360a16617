/// An answer to a question that can be scored or asked about in a condition.
public enum Answer: Hashable, Sendable {
  /// The chosen option's place in the question's list.
  case single(Int)
  /// The ticked options; empty for `none`.
  case multiple(OptionMask)
  case number(Int)
  /// It did not come up.
  case notApplicable
}
