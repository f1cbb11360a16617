import SelfCheckCore

/// What the hand-in edition of a plan holds. Nothing else of a round can get onto its pages: no
/// score, level, answer, note or comparison is in it.
public struct HandIn: Hashable, Sendable {
  /// Empty where it is written by hand.
  public var name: String
  /// The day on which it is printed.
  public var date: CalendarDate
  public var measures: [Measure]
  /// Circumstances that the person chose to name.
  public var circumstances: [LocalizedText]
  /// Whether the measures are proposed and none has been taken up.
  public var isProposal: Bool

  public struct Measure: Hashable, Sendable {
    /// The name of the dimension; nil for one of the person's own measures.
    public var area: LocalizedText?
    public var topic: LocalizedText
    public var measure: LocalizedText
    public var doneWhen: LocalizedText
    public var due: CalendarDate
    /// Nil for one that is proposed and not taken up.
    public var status: PlanItem.Status?
    /// Who helps; empty where nobody is named or the name was not to be shown.
    public var helper: String
  }

  /// What the person ticks.
  public struct Choice: Hashable, Sendable {
    /// The ids of the plan's items.
    public var items: Set<String>
    public var namesHelpers: Bool
    public var circumstances: [LocalizedText]

    public init(
      items: Set<String>, namesHelpers: Bool = true, circumstances: [LocalizedText] = []
    ) {
      self.items = items
      self.namesHelpers = namesHelpers
      self.circumstances = circumstances
    }

    /// Every measure that was taken and not dropped, with who helps, and no circumstances.
    public init(of plan: Plan) {
      self.init(items: Set(plan.items.filter { $0.status != .dropped }.map(\.id)))
    }
  }

  /// - Parameter isProposal: whether the plan is what is proposed, and nobody's yet.
  public init(
    _ plan: Plan, _ choice: Choice, questionnaire: Questionnaire, name: String,
    on date: CalendarDate, isProposal: Bool = false
  ) {
    self.name = name
    self.date = date
    self.isProposal = isProposal
    circumstances = choice.circumstances
    measures = plan.items.filter { choice.items.contains($0.id) }.map { item in
      Measure(
        area: questionnaire.dimensions.first { $0.id == item.reason?.dimension }?.name,
        topic: item.topic, measure: item.measure, doneWhen: item.doneWhen, due: item.due,
        status: isProposal ? nil : item.status, helper: choice.namesHelpers ? item.helper : "")
    }
  }
}
