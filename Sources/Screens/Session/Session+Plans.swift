import SelfCheckCore

extension Session {
  var today: CalendarDate { now.day }

  /// Why no plan can be changed just now; nil where one can.
  var planBar: LocalizedText? {
    switch access {
    case .free: nil
    case .taken: AccessWording.otherWindow
    case .barred(let reason): reason
    }
  }

  /// The latest plan; without one, what the last round proposes.
  mutating func openLatestPlan() -> Step {
    guard let round = shelf.plan?.round ?? shelf.rounds.last?.id else {
      message = PlanScreenWording.roundFirst
      return .stay
    }
    return grant(.plan(round: round))
  }

  /// Takes up what there is for a round. What was ticked and edited before, and not kept, is still
  /// there.
  mutating func take(up opening: PlanOpening) {
    let plan = planSaving.unsaved[opening.round.id] ?? opening.plan
    if let work, work.isTouched, work.round.id == opening.round.id, plan == nil { return }
    work = PlanWork(opening, plan: plan, of: questionnaire, on: today)
  }
}

extension Session {
  /// Whether there is work on a proposal that no plan has been made of.
  var hasUnkeptProposal: Bool { work.map { $0.plan == nil && $0.isTouched } ?? false }

  /// Makes the plan of what is ticked.
  mutating func keepProposal() {
    guard let work else { return }
    change(
      to: Plan(
        round: work.round.id, questionnaire: questionnaire.stamp, made: today, items: work.taken))
  }

  /// Changes an item of the plan, or of the proposal where none is kept; one that isn't there yet
  /// is added.
  mutating func change(_ item: PlanItem) {
    guard var plan = work?.plan else {
      work?.offer(item)
      return
    }
    if let place = plan.items.firstIndex(where: { $0.id == item.id }) {
      guard plan.items[place] != item else { return }
      plan.items[place] = item
    } else {
      plan.items.append(item)
    }
    change(to: plan)
  }

  mutating func remove(item id: String) {
    guard var plan = work?.plan else {
      work?.withdraw(id)
      return
    }
    plan.items.removeAll { $0.id == id }
    change(to: plan)
  }

  /// It is saved as soon as the event is over that has led to this.
  mutating func change(to plan: Plan) {
    planSaving.change(to: plan)
    show(plan)
  }

  /// The plan is on the disk, with a new revision.
  mutating func saved(_ plan: Plan) {
    planSaving.succeeded(plan)
    show(planSaving.unsaved[plan.round] ?? plan)
  }

  /// Takes over the rounds and the latest plan that are on the disk.
  mutating func take(over shelf: RoundShelf) {
    self.shelf = shelf
    planSaving.forgetAll(but: Set(shelf.rounds.map(\.id)))
    for plan in planSaving.lacking { show(plan) }
  }

  private mutating func show(_ plan: Plan) {
    if work?.round.id == plan.round { work?.plan = plan }
    if isLatest(plan) { shelf.plan = plan }
  }

  private func isLatest(_ plan: Plan) -> Bool {
    guard let held = shelf.plan else { return true }
    let place = { (id: String) in shelf.rounds.firstIndex { $0.id == id } ?? -1 }
    return place(plan.round) >= place(held.round)
  }
}
