import SelfCheckCore

extension Session {
  /// The first screen of a round that has just begun: what is asked about the last plan, or the
  /// first question.
  var firstOfRound: Screen {
    guard let draft, let plan = shelf.plan else { return firstQuestion }
    let ids = plan.itemsToAskAbout(inRoundBegunOn: draft.started.day).map(\.id)
    return ids.isEmpty ? firstQuestion : .checkIn(CheckInScreen(ids, in: self))
  }

  var firstQuestion: Screen {
    asked.first.map { .question($0, of: self) } ?? .review(ReviewScreen(in: self))
  }

  /// An item of the last plan.
  func checkedItem(_ id: String) -> PlanItem? { shelf.plan?.items.first { $0.id == id } }

  func isToldInThisRound(_ checkIn: PlanItem.CheckIn) -> Bool {
    draft.map { checkIn.date >= $0.started.day } ?? false
  }

  /// Writes down what was told of an item of the last plan.
  mutating func checkIn(_ status: PlanItem.Status, evidence: String, of id: String) {
    guard var plan = shelf.plan else { return }
    plan.checkIn(.init(date: today, status: status, evidence: evidence), of: id)
    if plan != shelf.plan { change(to: plan) }
  }
}
