/// What the person takes on after a round, and how it goes.
public struct Plan: Hashable, Sendable {
  /// The id of the round that it is for.
  public var round: String
  public var questionnaire: QuestionnaireStamp
  /// How often it was kept: 0 before the first time, and one more each time.
  public var revision: Int
  public var made: CalendarDate
  public var items: [PlanItem]

  public init(
    round: String, questionnaire: QuestionnaireStamp, revision: Int = 0, made: CalendarDate,
    items: [PlanItem] = []
  ) {
    self.round = round
    self.questionnaire = questionnaire
    self.revision = revision
    self.made = made
    self.items = items
  }

  /// The items of which something is still to be done.
  public var openItems: [PlanItem] { items.filter(\.status.isOpen) }

  /// A name for one of the person's own measures that no item has.
  public var freeOwnID: String {
    let taken = Set(items.map(\.id))
    return (1...).lazy.map { "own-\($0)" }.first { !taken.contains($0) }!
  }

  /// Writes down what the next round was told of an item, which is its status from then on.
  public mutating func checkIn(_ checkIn: PlanItem.CheckIn, of id: String) {
    guard let index = items.firstIndex(where: { $0.id == id }) else { return }
    items[index].checkIn = checkIn
    items[index].status = checkIn.status
  }
}
