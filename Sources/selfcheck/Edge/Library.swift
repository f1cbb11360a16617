import Records
import SelfCheckCore

/// The person's records: what is read of them and what is written.
final class Library {
  private let locations: DataLocations
  private let store: RoundStore
  private let plans: PlanStore
  private var lock: FileLock?
  /// The draft, known by its start, and the id that its round will have.
  private var underWay: (started: Moment, round: String)?

  init(_ locations: DataLocations) {
    self.locations = locations
    store = RoundStore(files: locations.rounds)
    plans = PlanStore(files: locations.plans)
  }

  /// Takes the right to write, and keeps it as long as this lives.
  ///
  /// - Returns: false where the file system has no locks and nothing keeps another process out.
  func takeLock() throws(StorageError) -> Bool {
    let lock = try locations.lock(since: Clock.now)
    self.lock = lock
    return lock.isEnforced
  }

  /// What is wanted of every round, and the files that can't be read.
  func list<Entry: Sendable>(
    _ entry: @escaping @Sendable (Round) -> Entry?
  ) throws(StorageError) -> RoundStore.Listing<Entry> {
    try store.list(entry)
  }

  /// Nil where there is no such round, or it can't be read any more.
  func round(_ id: String) throws(StorageError) -> Round? { try store.round(id) }

  /// Those of these rounds that are there and can be read, in their order.
  func rounds(_ ids: [String]) throws(StorageError) -> [Round] {
    var rounds: [Round] = []
    for id in ids {
      if let round = try round(id) { rounds.append(round) }
    }
    return rounds
  }

  /// The ids of the rounds that something is kept as the plan of, readable or not.
  func roundsWithPlans() throws(StorageError) -> Set<String> { try locations.plans.rounds() }

  /// Deletes the round's plan too, and that first: whatever ends the program in between, no plan is
  /// left without its round. Nor is the draft that the round was made of, where it could not be
  /// removed then, or what was set aside of it.
  func delete(round id: String) throws(StorageError) {
    if let round = try? store.round(id) {
      try discardDraft(of: round)
      try discardAsides(of: round)
    }
    try plans.delete(ofRound: id)
    try store.delete(round: id)
  }

  private func discardDraft(of round: Round) throws(StorageError) {
    let file = locations.draft(of: round.questionnaire.id)
    guard let bytes = try? file.read(), let outcome = DraftFormat.outcome(of: bytes),
      outcome.round == round.id, outcome.answers == round.answers
    else { return }
    try file.discard()
  }

  /// Of the drafts that were set aside, those that became this round.
  private func discardAsides(of round: Round) throws(StorageError) {
    for aside in try locations.draft(of: round.questionnaire.id).asides() {
      guard let bytes = try? aside.read(), DraftFormat.outcome(of: bytes)?.round == round.id
      else { continue }
      try aside.discard()
    }
  }

  /// Deletes the questionnaire's rounds that can be read, its plans and its drafts, those that were
  /// set aside too; other files stay.
  func deleteEverything(of questionnaire: Questionnaire) throws(StorageError) {
    let bank = questionnaire.id
    for id in try store.list({ $0.questionnaire.id == bank ? $0.id : nil }).entries {
      try delete(round: id)
    }
    try plans.deleteAll(where: { $0.questionnaire.id == bank })
    for aside in try locations.draft(of: questionnaire.id).asides() { try aside.discard() }
    try discardDraft(of: questionnaire)
  }

  /// Every round and plan, for another machine.
  func export() throws(StorageError) -> RecordExport {
    try RecordExport(rounds: locations.rounds, plans: locations.plans)
  }

  /// Takes such lines in.
  var intake: RecordImport { RecordImport(rounds: locations.rounds, plans: locations.plans) }

  func remember(_ language: Language) throws(StorageError) {
    try Settings(file: locations.settings).save(language)
  }
}

extension Library {
  /// What there is for a round.
  func plan(ofRound id: String) throws(StorageError) -> PlanStore.Found {
    try plans.plan(ofRound: id)
  }

  /// The files of plans that can't be read.
  func unreadablePlans() throws(StorageError) -> [UnreadableFile] {
    try plans.unreadable()
  }

  /// The plan of the latest of these rounds that has one that can be read.
  ///
  /// - Parameter rounds: their ids, the latest last.
  func latestPlan(
    of rounds: some BidirectionalCollection<String>
  ) throws(StorageError) -> Plan? {
    for id in rounds.reversed() {
      if case .plan(let plan) = try plan(ofRound: id) { return plan }
    }
    return nil
  }

  /// Returns it with its new revision.
  func save(_ plan: Plan) throws(StorageError) -> Plan { try plans.save(plan) }
}

// The round under way.
extension Library {
  /// Its bytes, or nil.
  func draft(of questionnaire: Questionnaire) throws(StorageError) -> [UInt8]? {
    try locations.draft(of: questionnaire.id).read()
  }

  /// Whether a round is unfinished, or one that couldn't be understood was set aside.
  func hasDraft(of questionnaire: Questionnaire) throws(StorageError) -> Bool {
    let draft = locations.draft(of: questionnaire.id)
    if try draft.read() != nil { return true }
    return try !draft.asides().isEmpty
  }

  /// Goes on with a draft that was read.
  func resume(_ stored: StoredDraft) {
    underWay = stored.round.map { (stored.draft.started, $0) }
  }

  /// Whether its round is kept already, and it was only not removed.
  func isFinished(_ stored: StoredDraft) throws(StorageError) -> Bool {
    guard let round = stored.round else { return false }
    return try store.finished(round, answers: stored.answers) != nil
  }

  func save(_ draft: Draft, of questionnaire: Questionnaire) throws(StorageError) {
    try locations.draft(of: questionnaire.id)
      .replace(with: DraftFormat.bytes(draft, of: questionnaire, round: roundID(of: draft)))
  }

  func discardDraft(of questionnaire: Questionnaire) throws(StorageError) {
    try locations.draft(of: questionnaire.id).discard()
    underWay = nil
  }

  /// Moves a draft that can't be understood out of the way, and returns its new name.
  func setDraftAside(of questionnaire: Questionnaire) throws(StorageError) -> String {
    try locations.draft(of: questionnaire.id).setAside()
  }

  /// Keeps a copy of what the next save would lose, and returns its name.
  func keepDraftAside(
    _ bytes: [UInt8], of questionnaire: Questionnaire
  ) throws(StorageError) -> String {
    try locations.draft(of: questionnaire.id).keepAside(bytes)
  }

  /// Scores the draft and keeps the round; the draft goes once the round is safe.
  ///
  /// The draft is saved first, with the id of its round: whatever ends the program behind that, the
  /// next start can tell whether the round was kept.
  func finish(
    _ draft: Draft, of questionnaire: Questionnaire, at moment: Moment
  ) throws(StorageError) -> Round {
    try save(draft, of: questionnaire)
    let round = try keep(draft, of: questionnaire, at: moment)
    underWay = nil
    // That it can't be removed does no harm: the next start knows it by its id.
    try? discardDraft(of: questionnaire)
    return round
  }

  private func keep(
    _ draft: Draft, of questionnaire: Questionnaire, at moment: Moment
  ) throws(StorageError) -> Round {
    do {
      return try store.finish(draft, of: questionnaire, id: roundID(of: draft), at: moment)
    } catch .alreadyExists {
      // Something else has the id's file: this round gets another id.
      underWay = nil
      try save(draft, of: questionnaire)
      return try store.finish(draft, of: questionnaire, id: roundID(of: draft), at: moment)
    }
  }

  /// The same as long as the draft is the same, also after a restart.
  private func roundID(of draft: Draft) -> String {
    if let underWay, underWay.started == draft.started { return underWay.round }
    let id = RoundID.make(at: draft.started)
    underWay = (draft.started, id)
    return id
  }
}

// What could not be saved in another folder.
extension Library {
  /// Keeps a draft under its round's id; one of another round that is there is moved aside.
  func takeOver(
    _ draft: Draft, of questionnaire: Questionnaire, from other: Library
  ) throws(StorageError) {
    underWay = other.underWay
    let file = locations.draft(of: questionnaire.id)
    try file.makeWay { bytes throws(RecordFault) in
      let there = try DraftFormat.read(bytes, for: questionnaire)
      guard there.draft.started.description == draft.started.description else {
        throw .otherName(there.round ?? "")
      }
    }
    try save(draft, of: questionnaire)
  }

  /// Keeps a plan, with its round, which it is nothing without; a plan of it that is there already
  /// is further on than the one that this one was made of is moved aside.
  func takeOver(_ plan: Plan, from other: Library) throws(StorageError) {
    if try round(plan.round) == nil, let round = try other.round(plan.round) {
      try store.publish(round)
    }
    try plans.setAside(ofRound: plan.round) {
      $0.revision > plan.revision && $0.items != plan.items
    }
    _ = try save(plan)
  }
}
