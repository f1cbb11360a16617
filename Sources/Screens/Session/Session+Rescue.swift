import SelfCheckCore

extension Session {
  /// Whether a save failed and none has worked since.
  var hasFailedSave: Bool { saving.failure != nil || planSaving.failure != nil }

  /// Saves in another folder what isn't on the disk.
  mutating func rescuing(into folder: String) -> [Effect] {
    let draft = saving.failure == nil ? nil : draft
    let plans = planSaving.lacking
    guard draft != nil || !plans.isEmpty else {
      message = SavingWording.nothingToSave
      return []
    }
    return [.rescue(draft, plans, folder: folder)]
  }

  /// What was sent there is safe from quitting, though not where the records are.
  mutating func rescued(_ draft: Draft?, _ plans: [Plan], in folder: String) {
    if let draft { saving.rescued(draft) }
    for plan in plans { planSaving.rescued(plan) }
    message = RescueWording.done(folder)
    refuge = folder
  }

  /// What the person should know. Where something is saved in another folder only, that is said once
  /// more behind the closed app: it is what leads back to the answers.
  var notices: [LocalizedText] {
    let isElsewhere =
      draft.map(saving.isOnlyElsewhere) == true || planSaving.isOnlyElsewhere
    return found + (isElsewhere ? [refuge.map(RescueWording.done)].compactMap(\.self) : [])
  }
}
