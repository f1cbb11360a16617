import Records
import SelfCheckCore

/// The round under way as the app finds it.
struct FoundDraft {
  /// What can be resumed.
  var draft: Draft?
  /// What became of a draft that can't be resumed as it is.
  var notice: LocalizedText?
  /// Why nothing may be written.
  var readOnly: LocalizedText?
}

/// Looks for the round under way. Nothing is ever overwritten because it couldn't be understood: it
/// is kept aside first, or nothing is written.
struct DraftFinder {
  let library: Library
  let questionnaire: Questionnaire
  /// False where another process is at work.
  let canWrite: Bool

  func find() -> FoundDraft {
    do throws(StorageError) {
      guard let bytes = try library.draft(of: questionnaire) else { return FoundDraft() }
      return try read(bytes)
    } catch {
      return FoundDraft(readOnly: DraftWording.unreadable(error.message))
    }
  }

  private func read(_ bytes: [UInt8]) throws(StorageError) -> FoundDraft {
    let questionnaire = questionnaire
    let reading = Result { () throws(RecordFault) in
      try DraftFormat.read(bytes, for: questionnaire)
    }
    switch reading {
    case .success(let stored):
      return try take(stored, from: bytes)
    case .failure(.newerSchema(let schema)):
      return FoundDraft(readOnly: DraftWording.unreadable(RecordFault.newerSchema(schema).message))
    case .failure(let fault):
      guard canWrite else { return FoundDraft() }
      let name = try library.setDraftAside(of: questionnaire)
      return FoundDraft(notice: DraftWording.setAside(name, fault.message))
    }
  }

  private func take(
    _ stored: StoredDraft, from bytes: [UInt8]
  ) throws(StorageError) -> FoundDraft {
    if try library.isFinished(stored) {
      if canWrite { try? library.discardDraft(of: questionnaire) }
      return FoundDraft()
    }
    library.resume(stored)
    if stored.dropped.isEmpty {
      let isSameBank = stored.questionnaire == questionnaire.stamp
      return FoundDraft(
        draft: stored.draft,
        notice: isSameBank
          ? nil
          : DraftWording.otherBank(stored.questionnaire.version, now: questionnaire.version))
    }
    let name = canWrite ? try library.keepDraftAside(bytes, of: questionnaire) : nil
    let reworded = questionnaire.questions.filter { stored.dropped.contains($0.id) }
    return FoundDraft(
      draft: stored.draft,
      notice: DraftWording.dropped(
        reworded: reworded, removed: stored.dropped.count - reworded.count, keptAs: name))
  }
}
