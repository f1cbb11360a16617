/// A question bank as it was read: checked for shape and references, ready to ask and to score.
public struct Questionnaire: Sendable {
  public let id: String
  public let version: String
  /// 64-bit FNV-1a over the bank's files in order. It tells versions apart; it protects nothing.
  public let digest: UInt64
  public let title: LocalizedText
  public let introduction: LocalizedText
  /// The time the questions look back on, such as "the past 30 days".
  public let window: LocalizedText
  public let scales: [Scale]
  /// The overall score's levels, best first; the last one begins at 0.
  public let levels: [Level]
  /// A dimension with a smaller share of its applicable questions answered is not scored; 0…100.
  public let minimumAnsweredPercent: Int
  public let dimensions: [Dimension]
  public let actions: [Action]
  /// Every question in the order in which it is asked: before, by dimension, after.
  /// A question's place here is its index in an `AnswerSet` and in a `Condition`.
  public let questions: [Question]
  /// Where each part's questions stand in `questions`.
  public let parts: [Part]
  /// The bank as numbers and tables.
  private let scorers = CompiledScorers()

  /// - Precondition: every rule keeps to `RuleBounds`, and names questions that are not notes.
  public init(
    id: String, version: String, digest: UInt64 = 0, title: LocalizedText,
    introduction: LocalizedText, window: LocalizedText, scales: [Scale] = [], levels: [Level],
    minimumAnsweredPercent: Int, dimensions: [Dimension], actions: [Action],
    questions: [Question], parts: [Part]
  ) {
    self.id = id
    self.version = version
    self.digest = digest
    self.title = title
    self.introduction = introduction
    self.window = window
    self.scales = scales
    self.levels = levels
    self.minimumAnsweredPercent = minimumAnsweredPercent
    self.dimensions = dimensions
    self.actions = actions
    self.questions = questions
    self.parts = parts
  }
}

extension Questionnaire {
  var scorer: Scorer {
    @inline(__always) get { scorers.scorer(of: self) }
  }

  /// Settles only where each question stands.
  var settler: Scorer { scorers.settler(of: self) }
}

extension Questionnaire {
  /// A run of questions that belong together.
  public struct Part: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case before
      /// The index of the dimension.
      case dimension(Int)
      case after
    }

    public var kind: Kind
    /// Indexes into `Questionnaire.questions`.
    public var questions: Range<Int>

    public init(kind: Kind, questions: Range<Int>) {
      self.kind = kind
      self.questions = questions
    }
  }

  /// The indexes of the questions, in the order asked, of the dimension at `index`.
  public func questions(ofDimension index: Int) -> Range<Int> {
    parts.first { $0.kind == .dimension(index) }?.questions ?? 0..<0
  }

  /// The part that the question at this index belongs to, or nil where there is no such question.
  public func part(of question: Int) -> Part? {
    parts.first { $0.questions.contains(question) }
  }

  /// The index of the question with this id, or nil.
  public func question(id: String) -> Int? {
    questions.firstIndex { $0.id == id }
  }
}
