/// A round that is under way.
public struct Draft: Hashable, Sendable {
  public var form: Form
  public var started: Moment
  public var answers: AnswerSet
  /// Seconds spent on each question, by question index.
  public var seconds: [Int: Int]
  /// The index of the question that was on screen last.
  public var place: Int?

  public init(
    form: Form, started: Moment, answers: AnswerSet, seconds: [Int: Int] = [:], place: Int? = nil
  ) {
    self.form = form
    self.started = started
    self.answers = answers
    self.seconds = seconds
    self.place = place
  }
}
