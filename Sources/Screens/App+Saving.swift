import SelfCheckCore

extension App {
  /// Saves the draft when an answer was given, unless it is on its way already.
  mutating func savingAnswers(unless effects: [Effect]) -> [Effect] {
    let isOnItsWay = effects.contains { [.save, .finish].contains($0.kind) }
    guard let draft = session.draft, !isOnItsWay, session.saving.calls(for: draft) else {
      return []
    }
    return savingDraft
  }

  var savingDraft: [Effect] {
    mutating get {
      guard let draft = session.draft else { return [] }
      session.saving.sends(draft)
      return [.save(draft)]
    }
  }

  mutating func savingPlans(_ plans: [Plan]) -> [Effect] {
    for plan in plans { session.planSaving.sends(plan) }
    return plans.map(Effect.savePlan)
  }

  /// Whatever isn't on the disk, and the draft also where its last save failed.
  var savingEverything: [Effect] {
    mutating get {
      (isDraftUnsaved || session.saving.failure != nil ? savingDraft : [])
        + savingPlans(session.planSaving.lacking)
    }
  }

  var isUnsaved: Bool { isDraftUnsaved || session.planSaving.isLacking }

  private var isDraftUnsaved: Bool { session.draft.map(session.saving.lacks) == true }

  /// Leaves, once everything is saved. When that fails, only a second try leaves without.
  mutating func quit() -> [Effect] {
    putDown()
    if departure == .warned { return [.quit] }
    if isUnsaved {
      departure = .saving
      return savingEverything
    }
    guard session.hasUnkeptProposal else { return [.quit] }
    departure = .warned
    session.message = PlanScreenWording.quitUnkept
    return []
  }

  /// Saves what can be saved and leaves: nobody is there to ask.
  mutating func hangUp() -> [Effect] {
    putDown()
    return (isUnsaved ? savingEverything : []) + [.quit]
  }

  /// Takes over what was typed and the time that was spent so far.
  private mutating func putDown() {
    for index in screens.indices.reversed() { screens[index].leave(&session) }
    session.attend(to: screen.scene.question)
  }
}
