/// The answers of one person to one questionnaire, by question index; a note is text beside them.
public struct AnswerSet: Hashable, Sendable {
  private(set) var answers: [Answer?]
  private var notes: [Int: String]

  /// No question of `count` answered.
  public init(count: Int) {
    answers = Array(repeating: nil, count: count)
    notes = [:]
  }

  public var count: Int { answers.count }

  /// The answer to the question, or nil where it is unanswered.
  public subscript(question: Int) -> Answer? {
    get { answers[question] }
    set { answers[question] = newValue }
  }

  /// The text written for a note question, or nil.
  public subscript(note question: Int) -> String? {
    get { notes[question] }
    set { notes[question] = newValue }
  }

  /// Whether the question has an answer or a note.
  public func isAnswered(_ question: Int) -> Bool {
    answers[question] != nil || notes[question] != nil
  }

  public var isEmpty: Bool { notes.isEmpty && answers.allSatisfy { $0 == nil } }
}
