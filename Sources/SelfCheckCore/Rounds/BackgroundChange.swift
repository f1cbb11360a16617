/// An unscored question asked before the others, such as the role, that was answered differently.
public struct BackgroundChange: Hashable, Sendable {
  /// The question's id.
  public let question: String
  public let older: RecordedAnswer
  public let newer: RecordedAnswer
}
