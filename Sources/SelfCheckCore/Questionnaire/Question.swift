/// One item of the questionnaire.
public struct Question: Sendable {
  public var id: String
  /// The id of the behaviour that it looks for.
  public var behaviour: String?
  public var kind: Kind
  public var text: LocalizedText
  /// What the question looks for, in a line.
  public var why: LocalizedText?
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
    why: LocalizedText? = nil, weight: Int = 1, revision: Int = 1, short: Bool = false,
    notApplicable: Bool = false, askWhen: Condition? = nil
  ) {
    self.id = id
    self.behaviour = behaviour
    self.kind = kind
    self.text = text
    self.why = why
    self.weight = weight
    self.revision = revision
    self.short = short
    self.notApplicable = notApplicable
    self.askWhen = askWhen
  }

  public var isScored: Bool { weight > 0 }
}

extension Question {
  public enum Kind: Sendable {
    case single(SingleChoice)
    case multiple(Checklist)
    case number(NumberEntry)
    case note
  }
}

/// Exactly one option is chosen.
public struct SingleChoice: Sendable {
  /// In the order in which they are listed, whatever their points.
  public var options: [Option]
  /// The shared scale that the options come from.
  public var scale: String?

  public init(options: [Option], scale: String? = nil) {
    self.options = options
    self.scale = scale
  }
}

/// Any number of options is ticked, or `none`.
public struct Checklist: Sendable {
  /// Points before anything is ticked, and for `none`.
  public var from: Int
  /// Points stay within 0…maximum.
  public var maximum: Int
  public var options: [Option]
  /// Excludes the others; its points are `from`.
  public var none: Option

  public init(from: Int, maximum: Int, options: [Option], none: Option) {
    self.from = from
    self.maximum = maximum
    self.options = options
    self.none = none
  }
}

/// An integer within a range, scored by the interval it falls in.
public struct NumberEntry: Sendable {
  public var unit: LocalizedText
  public var range: ClosedRange<Int>
  /// Ascending; the last one ends at the range's upper bound. Empty where it is not scored.
  public var intervals: [Interval]

  public init(unit: LocalizedText, range: ClosedRange<Int>, intervals: [Interval]) {
    self.unit = unit
    self.range = range
    self.intervals = intervals
  }

  public struct Interval: Hashable, Sendable {
    /// The highest number of the interval.
    public var upTo: Int
    public var points: Int

    public init(upTo: Int, points: Int) {
      self.upTo = upTo
      self.points = points
    }
  }
}

public struct Option: Hashable, Sendable {
  public var id: String
  public var points: Int
  public var text: LocalizedText
  /// What this way of doing it gains and costs; shown after the round.
  public var remark: LocalizedText?

  public init(id: String, points: Int = 0, text: LocalizedText, remark: LocalizedText? = nil) {
    self.id = id
    self.points = points
    self.text = text
    self.remark = remark
  }
}
