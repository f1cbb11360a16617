import SelfCheckCore

/// The plans on disk.
public struct PlanStore: Sendable {
  private let files: PlanFiles

  public init(files: PlanFiles) { self.files = files }

  /// What there is for a round.
  public enum Found: Sendable {
    case none
    case plan(Plan)
    /// Something that can't be understood; it stays until a plan is kept in its place.
    case unreadable(UnreadableFile)
  }

  /// - Throws: where the file is there and can't be read at all.
  public func plan(ofRound id: String) throws(StorageError) -> Found {
    let file = files.file(ofRound: id)
    guard let bytes = try file.read() else { return .none }
    do throws(RecordFault) {
      return .plan(try Self.read(bytes, ofRound: id))
    } catch {
      return .unreadable(UnreadableFile(file: file.name, reason: error.message))
    }
  }

  /// Every file of a plan that can't be read, whatever is wrong with it; named with their folder,
  /// since rounds have files of the same names.
  public func unreadable() throws(StorageError) -> [UnreadableFile] {
    var unreadable: [UnreadableFile] = []
    for id in try files.rounds().sorted() {
      do throws(StorageError) {
        guard case .unreadable(let file) = try plan(ofRound: id) else { continue }
        unreadable.append(UnreadableFile(file: "plans/" + file.file, reason: file.reason))
      } catch {
        let name = "plans/" + RoundFiles.name(ofRound: id)
        unreadable.append(UnreadableFile(file: name, reason: error.message))
      }
    }
    return unreadable
  }

  /// Keeps the plan in place of its round's last one, and returns it with its new revision. Once
  /// this returns, it outlasts a power cut.
  ///
  /// A file that can't be understood is moved out of the way first, never written over.
  ///
  /// - Throws: `newer` where a newer version of the program wrote the plan.
  public func save(_ plan: Plan) throws(StorageError) -> Plan {
    let file = files.file(ofRound: plan.round)
    try file.makeWay { bytes throws(RecordFault) in try Self.read(bytes, ofRound: plan.round) }
    var plan = plan
    // A plan is saved all the same: one with so many revisions was made by no hand.
    plan.revision = min(plan.revision + 1, PlanFormat.revisions.upperBound)
    try file.replace(with: PlanFormat.bytes(plan))
    return plan
  }

  /// Moves the round's plan out of the way, where there is one like that.
  public func setAside(
    ofRound id: String, where isMeant: (Plan) -> Bool
  ) throws(StorageError) {
    guard case .plan(let plan) = try plan(ofRound: id), isMeant(plan) else { return }
    _ = try files.file(ofRound: id).setAside()
  }

  /// Deletes the plan of a round, where there is one, and what was set aside of it.
  public func delete(ofRound id: String) throws(StorageError) {
    let file = files.file(ofRound: id)
    for aside in try file.asides() { try aside.discard() }
    try file.discard()
  }

  /// Deletes all such plans, also those whose rounds are gone.
  public func deleteAll(where isMeant: (Plan) -> Bool) throws(StorageError) {
    for id in try files.rounds() {
      if case .plan(let plan)? = try? plan(ofRound: id), isMeant(plan) {
        try delete(ofRound: id)
      }
    }
  }

  private static func read(_ bytes: [UInt8], ofRound id: String) throws(RecordFault) -> Plan {
    let plan = try PlanFormat.read(bytes)
    guard plan.round == id else { throw .otherName(plan.round) }
    return plan
  }
}
