import Records
import Screens
import SelfCheckCore

extension EffectRunner {
  /// The round with its plan and the one before.
  func openPlan(ofRound id: String) throws(StorageError) -> Reply {
    let shelf = try shelf()
    guard let round = try library.round(id) else { return .missing(shelf) }
    let earlier = shelf.rounds.prefix { $0.id != id }
    var opening = PlanOpening(round: round, previous: try latestPlan(of: earlier))
    switch try library.plan(ofRound: id) {
    case .none: break
    case .plan(let plan): opening.plan = plan
    case .unreadable(let file): opening.unreadable = file
    }
    return .openedPlan(opening)
  }

  /// The plan of the latest of these rounds that has one.
  ///
  /// - Parameter rounds: by sequence.
  func latestPlan(of rounds: some Sequence<RoundSummary>) throws(StorageError) -> Plan? {
    // Asking for each of a thousand would be felt when the app opens.
    let kept = try library.roundsWithPlans()
    return try library.latestPlan(of: rounds.map(\.id).filter(kept.contains))
  }
}
