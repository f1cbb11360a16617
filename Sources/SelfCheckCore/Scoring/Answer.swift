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

/// The answers of one person to one questionnaire, by question index; a note is text beside them.
public struct AnswerSet: Hashable, Sendable {
  private var answers: [Answer?]
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

/// An answer as it stands in a file: by option ids, readable without its questionnaire.
public enum RecordedAnswer: Hashable, Sendable {
  /// An option id of a single choice, or the text of a note.
  case text(String)
  /// The ids of the ticked options, or the id of `none`.
  case options([String])
  case number(Int)
  case notApplicable
}

/// Which of the questions a round asks.
public enum Form: String, CaseIterable, Sendable {
  case full, short
}
