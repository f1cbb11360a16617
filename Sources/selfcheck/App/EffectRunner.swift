import Records
import Screens
import SelfCheckCore

/// Does in the world what the app asks for as values.
struct EffectRunner {
  let library: Library
  let questionnaire: Questionnaire

  /// What became of the effect, in this order.
  func run(_ effect: Effect) -> [Reply] {
    do throws(StorageError) {
      return try attempt(effect)
    } catch {
      return replies(to: effect, failedFor: error)
    }
  }

  private func attempt(_ effect: Effect) throws(StorageError) -> [Reply] {
    switch effect {
    case .save(let draft):
      try library.save(draft, of: questionnaire)
      return [.saved]
    case .finish(let draft, let moment):
      return [.finished(try library.finish(draft, of: questionnaire, at: moment))]
    case .discardDraft:
      try library.discardDraft(of: questionnaire)
      return []
    case .claim:
      return [.claimed(try takeInventory())]
    case .open(let id):
      return [try open(id)]
    case .openPair(let older, let newer):
      return [try open(older, newer)]
    case .openTrend:
      let trend = Trend(try list(Trend.Point.init).entries)
      return [.openedTrend(trend, lastTwo: try library.rounds(trend.lastTwo))]
    case .openPlan(let id):
      return [try openPlan(ofRound: id)]
    case .savePlan(let plan):
      return [.planSaved(try library.save(plan))]
    case .rescue(let draft, let plans, let folder):
      return [rescue(draft, plans, into: folder)]
    case .preview(let order): return [try preview(order)]
    case .print(let order, let printer): return [try print(order, on: printer)]
    case .write(let order, let path, let replacing):
      return [try write(order, to: path, replacing: replacing)]
    case .delete(let id):
      try library.delete(round: id)
      return [.rounds(try shelf())]
    case .deleteEverything:
      try library.deleteEverything(of: questionnaire)
      // The files that can't be read are still there.
      return [.everythingDeleted, .rounds(try shelf())]
    case .remember(let language):
      try library.remember(language)
      return []
    case .dropTypeAhead, .quit:
      return []
    }
  }

  /// A deletion may have got half-way: what is left is said too.
  private func replies(to effect: Effect, failedFor error: StorageError) -> [Reply] {
    let deletes = [.delete, .deleteEverything].contains(effect.kind)
    let left = deletes ? (try? shelf()).map(Reply.rounds) : nil
    return [left, effect.kind.map { .failed($0, error.message) }].compactMap(\.self)
  }

  private func open(_ id: String) throws(StorageError) -> Reply {
    guard let round = try library.round(id) else { return .missing(try shelf()) }
    return .opened(round)
  }

  private func open(_ older: String, _ newer: String) throws(StorageError) -> Reply {
    guard let past = try library.round(older), let present = try library.round(newer) else {
      return .missing(try shelf())
    }
    // One that can't be understood is left out: its own screen tells of it.
    guard case .plan(let plan) = try library.plan(ofRound: older) else {
      return .openedPair(older: past, newer: present, plan: nil)
    }
    return .openedPair(older: past, newer: present, plan: plan)
  }

  /// The rounds of this questionnaire, and what can't be read.
  func shelf() throws(StorageError) -> RoundShelf {
    let listing = try list(RoundSummary.init)
    // A plan that can't be read must not keep the rounds from being seen: opening it tells why.
    let plan = try? latestPlan(of: listing.entries)
    return RoundShelf(rounds: listing.entries, unreadable: listing.unreadable, plan: plan)
  }

  /// What is wanted of this questionnaire's rounds.
  private func list<Entry: Sendable>(
    _ entry: @escaping @Sendable (Round) -> Entry
  ) throws(StorageError) -> RoundStore.Listing<Entry> {
    let id = questionnaire.id
    return try library.list { $0.questionnaire.id == id ? entry($0) : nil }
  }
}
