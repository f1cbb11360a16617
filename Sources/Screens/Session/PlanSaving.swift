import SelfCheckCore

/// How the plans in memory stand to those on the disk.
struct PlanSaving: Hashable, Sendable {
  /// The plans with changes that aren't on the disk, by round.
  private(set) var unsaved: [String: Plan] = [:]
  /// What was sent of them to be saved last.
  private var tried: [String: Plan] = [:]
  /// The plans as they are in another folder.
  private var elsewhere: [String: Plan] = [:]
  /// Why the last attempt failed; it stands until all are saved.
  private(set) var failure: LocalizedText?

  mutating func change(to plan: Plan) { unsaved[plan.round] = plan }

  mutating func sends(_ plan: Plan) { tried[plan.round] = plan }

  /// - Parameter plan: as it is on the disk now, with its new revision.
  mutating func succeeded(_ plan: Plan) {
    if unsaved[plan.round] == tried[plan.round] {
      unsaved[plan.round] = nil
    } else {
      unsaved[plan.round]?.revision = plan.revision
    }
    tried[plan.round] = nil
    if unsaved.isEmpty { failure = nil }
  }

  mutating func rescued(_ plan: Plan) { elsewhere[plan.round] = plan }

  /// Whether a change is neither on the disk nor in another folder.
  var isLacking: Bool { lacking.contains { elsewhere[$0.round] != $0 } }

  /// Whether a plan with changes that aren't on the disk is in another folder.
  var isOnlyElsewhere: Bool { unsaved.keys.contains { elsewhere[$0] != nil } }

  mutating func failed(_ reason: LocalizedText) { failure = reason }

  /// Those of rounds that are gone went with them.
  mutating func forgetAll(but rounds: Set<String>) {
    unsaved = unsaved.filter { rounds.contains($0.key) }
    tried = tried.filter { rounds.contains($0.key) }
    if unsaved.isEmpty { failure = nil }
  }

  /// All that is to be saved, by round.
  var lacking: [Plan] { unsaved.values.sorted { $0.round < $1.round } }

  /// What was changed since the last attempt.
  var calling: [Plan] { lacking.filter { tried[$0.round] != $0 } }
}
