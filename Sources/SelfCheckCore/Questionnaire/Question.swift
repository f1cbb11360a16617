/// One item of the questionnaire.
public struct Question: Sendable {
  public var id: String
  /// The id of the behaviour that it looks for.
  public var behaviour: String?
  public var kind: Kind {
    didSet { points = kind.points }
  }
  /// From the fewest to the most points that an answer can earn, without the weight.
  public private(set) var points: ClosedRange<Int>
  public var text: LocalizedText
  /// What the question looks for, in a line.
  public var why: LocalizedText
  /// 1…100; 0 where the question is never scored (a note, or one asked before or after).
  public var weight: Int
  /// Raised when wording or points change in meaning; at least 1.
  public var revision: Int
  /// Whether the short form asks it too.
  public var short: Bool
  /// Whether "did not come up" is an answer to it.
  public var notApplicable: Bool
  /// When it is asked; always, where there is none.
  public var askWhen: Condition?

  public init(
    id: String, behaviour: String? = nil, kind: Kind, text: LocalizedText,
    why: LocalizedText, weight: Int = 1, revision: Int = 1, short: Bool = false,
    notApplicable: Bool = false, askWhen: Condition? = nil
  ) {
    self.id = id
    self.behaviour = behaviour
    self.kind = kind
    points = kind.points
    self.text = text
    self.why = why
    self.weight = weight
    self.revision = revision
    self.short = short
    self.notApplicable = notApplicable
    self.askWhen = askWhen
  }

  /// Whether its answers count in a score.
  public var isScored: Bool { weight > 0 }
}

extension Question {
  /// How it is answered.
  public enum Kind: Sendable {
    case single(SingleChoice)
    case multiple(Checklist)
    case number(NumberEntry)
    /// Free text, never scored.
    case note
  }
}
