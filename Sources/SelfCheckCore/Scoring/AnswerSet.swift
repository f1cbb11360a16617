/// The answers of one person to one questionnaire, by question index; a note is text beside them.
public struct AnswerSet: Hashable, Sendable {
  /// The answers as scoring reads them.
  private(set) var entries: [Entry]
  private var notes: [Int: String]

  /// No question of `count` answered.
  public init(count: Int) {
    entries = Array(repeating: .unanswered, count: count)
    notes = [:]
  }

  public var count: Int { entries.count }

  /// The answer to the question, or nil where it is unanswered.
  public subscript(question: Int) -> Answer? {
    get { entries[question].answer }
    set { entries[question] = Entry(newValue) }
  }

  /// The text written for a note question, or nil.
  public subscript(note question: Int) -> String? {
    get { notes[question] }
    set { notes[question] = newValue }
  }

  /// Whether the question has an answer or a note.
  public func isAnswered(_ question: Int) -> Bool {
    entries[question] != .unanswered || notes[question] != nil
  }

  public var isEmpty: Bool { notes.isEmpty && entries.allSatisfy { $0 == .unanswered } }
}

extension AnswerSet {
  /// An answer, or that there is none, as one number: what comes before the answers in the order of
  /// `OutcomeCode` is below 0, so that most codes are a sum away.
  struct Entry: Hashable, Sendable {
    /// A place, the bits of ticks, a number; or how far below the first answer's code it lies.
    let value: Int
    let kind: Kind

    enum Kind: UInt8 {
      case none, single, multiple, number
    }

    static let unanswered = Entry(none: .unanswered)

    private init(none code: OutcomeCode) {
      (kind, value) = (.none, Int(code.value) - OutcomeCode.withoutAnswer)
    }

    init(_ answer: Answer?) {
      switch answer {
      case nil: self = .unanswered
      case .notApplicable: self = Entry(none: .notApplicable)
      case .single(let place): (kind, value) = (.single, place)
      case .multiple(let ticked): (kind, value) = (.multiple, Int(bitPattern: UInt(ticked.bits)))
      case .number(let number): (kind, value) = (.number, number)
      }
    }

    var answer: Answer? {
      switch kind {
      case .none: self == .unanswered ? nil : .notApplicable
      case .single: .single(value)
      case .multiple: .multiple(OptionMask(bits: UInt64(UInt(bitPattern: value))))
      case .number: .number(value)
      }
    }
  }
}
