import Records
import Screens
import SelfCheckCore

extension EffectRunner {
  /// The round with its plan and the one before.
  func openPlan(ofRound id: String) throws(StorageError) -> Reply {
    let shelf = try shelf()
    guard let round = try library.round(id) else { return .missing(shelf) }
    let earlier = shelf.rounds.prefix { $0.id != id }
    var opening = PlanOpening(round: round, previous: try library.latestPlan(of: earlier.map(\.id)))
    switch try library.plan(ofRound: id) {
    case .none: break
    case .plan(let plan): opening.plan = plan
    case .unreadable(let file): opening.unreadable = file
    }
    return .openedPlan(opening)
  }
}
