import Records
import SelfCheckCore

/// The person's records: what is read of them and what is written.
final class Library {
  private let locations: DataLocations
  private let store: RoundStore
  private var lock: FileLock?

  init(_ locations: DataLocations) {
    self.locations = locations
    store = RoundStore(files: locations.rounds)
  }

  /// Takes the right to write, and keeps it as long as this lives.
  ///
  /// - Returns: false where the file system has no locks and nothing keeps another process out.
  func takeLock() throws(StorageError) -> Bool {
    let lock = try locations.lock(since: Clock.now)
    self.lock = lock
    return lock.isEnforced
  }

  func load() throws(StorageError) -> RoundStore.Contents { try store.load() }

  /// The bytes of the round under way, or nil.
  func draft(of questionnaire: Questionnaire) throws(StorageError) -> [UInt8]? {
    try locations.draft(of: questionnaire.id).read()
  }

  func save(_ draft: Draft, of questionnaire: Questionnaire) throws(StorageError) {
    try locations.draft(of: questionnaire.id)
      .replace(with: DraftFormat.bytes(draft, of: questionnaire))
  }

  func discardDraft(of questionnaire: Questionnaire) throws(StorageError) {
    try locations.draft(of: questionnaire.id).discard()
  }

  /// Moves a draft that can't be understood out of the way; nothing overwrites it.
  func setDraftAside(of questionnaire: Questionnaire) throws(StorageError) -> String {
    try locations.draft(of: questionnaire.id).setAside()
  }

  /// Scores the draft and keeps the round; the draft goes once the round is safe.
  func finish(
    _ draft: Draft, of questionnaire: Questionnaire, at moment: Moment
  ) throws(StorageError) -> Round {
    let round = Round(
      draft, of: questionnaire, id: RoundID.make(at: moment),
      sequence: try store.nextSequence(), finished: moment)
    try store.publish(round)
    try discardDraft(of: questionnaire)
    return round
  }

  func delete(round id: String) throws(StorageError) {
    try store.delete(round: id)
  }

  /// Deletes every round that can be read and every draft; other files stay.
  func deleteEverything() throws(StorageError) {
    for round in try store.load().rounds { try store.delete(round: round.id) }
    for draft in try locations.drafts() { try draft.discard() }
  }

  func remember(_ language: Language) throws(StorageError) {
    try locations.settings.replace(with: SettingsFormat.bytes(language: language))
  }
}
