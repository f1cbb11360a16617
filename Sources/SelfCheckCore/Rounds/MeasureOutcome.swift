/// A measure of the older round's plan, and what became of it and of the answers behind it.
public struct MeasureOutcome: Hashable, Sendable {
  /// The id of the action.
  public var action: String
  public var status: Status
  public var answers: Course

  public enum Status: String, CaseIterable, Sendable {
    case open, doing, done, dropped
  }

  /// How the answers that led to the measure went on.
  public enum Course: String, CaseIterable, Sendable {
    case better, same, worse
  }

  public init(action: String, status: Status, answers: Course) {
    self.action = action
    self.status = status
    self.answers = answers
  }
}
