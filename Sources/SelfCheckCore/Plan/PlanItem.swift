/// A measure that the person took on, readable without the questionnaire that it came from.
public struct PlanItem: Hashable, Sendable {
  /// Tells it from the plan's other items; the same in a later plan that carries it over.
  public var id: String
  /// Why it was proposed; nil for one of the person's own.
  public var reason: Reason?
  /// What it is about, in neutral words that may be shown to others.
  public var topic: LocalizedText
  /// What the person's answers showed; for the person only.
  public var problem: LocalizedText
  /// The ids of the questions whose answers are behind it, in bank order.
  public var questions: [String]
  public var measure: LocalizedText
  /// What shows that it is done.
  public var doneWhen: LocalizedText
  public var due: CalendarDate
  /// Who helps; empty where nobody is named.
  public var helper: String
  public var status: Status
  /// In the order in which they were written.
  public var notes: [Note]
  /// What the next round was told of it.
  public var checkIn: CheckIn?
  /// The id of the round in whose plan it was left open.
  public var carriedFrom: String?

  public init(
    id: String, reason: Reason? = nil, topic: LocalizedText, problem: LocalizedText,
    questions: [String] = [],
    measure: LocalizedText, doneWhen: LocalizedText, due: CalendarDate, helper: String = "",
    status: Status = .open, notes: [Note] = [], checkIn: CheckIn? = nil,
    carriedFrom: String? = nil
  ) {
    self.id = id
    self.reason = reason
    self.topic = topic
    self.problem = problem
    self.questions = questions
    self.measure = measure
    self.doneWhen = doneWhen
    self.due = due
    self.helper = helper
    self.status = status
    self.notes = notes
    self.checkIn = checkIn
    self.carriedFrom = carriedFrom
  }

  /// The calendar days that a measure has at first which no action of the bank gives any.
  public static let ownDays = 30

  /// Whether it is one of the person's own, written for this very plan.
  public var isOwn: Bool { reason == nil && carriedFrom == nil }

  /// Whether its time has passed and it is neither done nor dropped.
  public func isOverdue(on day: CalendarDate) -> Bool { status.isOpen && due < day }
}

extension PlanItem {
  public enum Status: String, CaseIterable, Sendable {
    case open, doing, done, dropped

    /// Whether something is still to be done.
    public var isOpen: Bool { self == .open || self == .doing }
  }

  /// The finding that led to it.
  public struct Reason: Hashable, Sendable {
    /// The ids of the finding's dimension, of the finding and of the bank's action.
    public var dimension: String
    public var finding: String
    public var action: String
    public var severity: Finding.Severity
    /// Σ weight·(maximum − points) over the finding's answered questions; at least 0.
    public var pointsToWin: Int

    public init(
      dimension: String, finding: String, action: String, severity: Finding.Severity,
      pointsToWin: Int
    ) {
      self.dimension = dimension
      self.finding = finding
      self.action = action
      self.severity = severity
      self.pointsToWin = pointsToWin
    }
  }

  public struct Note: Hashable, Sendable {
    public var date: CalendarDate
    public var text: String

    public init(date: CalendarDate, text: String) {
      self.date = date
      self.text = text
    }
  }

  /// An answer to "was it done, and what shows it?", asked before the next round's questions.
  public struct CheckIn: Hashable, Sendable {
    public var date: CalendarDate
    public var status: Status
    /// What shows it; empty where nothing was written.
    public var evidence: String

    public init(date: CalendarDate, status: Status, evidence: String) {
      self.date = date
      self.status = status
      self.evidence = evidence
    }
  }
}
