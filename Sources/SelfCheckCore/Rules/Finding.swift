/// A pattern over combinations of answers that is worth a measure.
public struct Finding: Sendable {
  public var id: String
  public var severity: Severity
  public var when: Condition
  public var text: LocalizedText
  /// Indexes into `Questionnaire.actions`, the first one to be proposed first.
  public var actions: [Int]
  /// Why a better answer may trigger it, where it may.
  public var betterMayTrigger: String?

  public init(
    id: String, severity: Severity, when: Condition, text: LocalizedText, actions: [Int],
    betterMayTrigger: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.when = when
    self.text = text
    self.actions = actions
    self.betterMayTrigger = betterMayTrigger
  }

  /// How much it matters, the gravest first.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    case serious, moderate, watch

    /// The graver comes first.
    public static func < (a: Severity, b: Severity) -> Bool {
      a.rank < b.rank
    }

    private var rank: Int {
      switch self {
      case .serious: 0
      case .moderate: 1
      case .watch: 2
      }
    }
  }
}
