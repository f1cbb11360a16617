import Records
import SelfCheckCore

/// The right to write to the person's folders, and the writing itself.
final class Library {
  /// Nothing keeps a second process from writing where the file system has no locks.
  let isProtected: Bool
  private let locations: DataLocations
  private let lock: FileLock
  private let store: RoundStore

  /// - Throws: with code 75 where another process holds the right.
  init(_ context: Context) throws(Failure) {
    locations = try context.locations()
    store = RoundStore(files: locations.rounds)
    do throws(StorageError) {
      lock = try locations.lock(since: Clock.now)
    } catch {
      throw Failure(error)
    }
    isProtected = lock.isEnforced
  }

  func save(_ draft: Draft, of questionnaire: Questionnaire) throws(StorageError) {
    try locations.draft.replace(with: DraftFormat.bytes(draft, of: questionnaire))
  }

  func discardDraft() throws(StorageError) {
    try locations.draft.discard()
  }

  /// Scores the draft and keeps the round; the draft is discarded once the round is safe.
  func finish(
    _ draft: Draft, of questionnaire: Questionnaire, at moment: Moment
  ) throws(StorageError) -> Round {
    let round = Round(
      draft, of: questionnaire, id: RoundID.make(at: moment),
      sequence: try store.nextSequence(), finished: moment)
    try store.publish(round)
    try locations.draft.discard()
    return round
  }

  func delete(round id: String) throws(StorageError) {
    try store.delete(round: id)
  }

  /// Deletes every round and the draft. Files that aren't ours or can't be read stay.
  func deleteEverything() throws(StorageError) {
    for round in try store.load().rounds { try store.delete(round: round.id) }
    try locations.draft.discard()
  }

  func remember(_ language: Language) throws(StorageError) {
    try locations.settings.replace(with: SettingsFormat.bytes(language: language))
  }
}
