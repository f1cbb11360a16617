import SelfCheckCore

/// What a person wants that leads to something being written, at once or later.
enum Wish: Hashable, Sendable {
  /// On with the round under way.
  case resume
  case start(Form)
  case delete(RoundSummary)
  case deleteEverything
  case plan(round: String)

  /// Whether there is something to look at, also where nothing may be written.
  var isWorthALook: Bool {
    if case .plan = self { true } else { false }
  }
}

extension Session {
  /// Follows a wish, or asks first whether the other window has been closed meanwhile.
  mutating func grant(_ wish: Wish) -> Step {
    switch access {
    case .free: return follow(wish)
    case .taken:
      self.wish = wish
      return .run(.claim)
    case .barred:
      if wish.isWorthALook { return follow(wish) }
      message = AccessWording.barredAsSaid
      return .stay
    }
  }

  /// Takes over what is on the disk now, where another window may have changed it, and follows the
  /// wish that led to looking there.
  mutating func adopt(_ inventory: Inventory) -> Step {
    draft = inventory.draft
    saving = Saving(kept: draft)
    take(over: inventory.shelf)
    access = inventory.access
    found += inventory.notices.filter { !found.contains($0) }
    guard let wish else { return .stay }
    self.wish = nil
    if access == .taken {
      if wish.isWorthALook { return follow(wish) }
      message = AccessWording.stillTaken
      return .stay
    }
    return grant(wish)
  }

  private mutating func follow(_ wish: Wish) -> Step {
    switch wish {
    case .resume: return resume()
    case .start(let form): return start(form)
    case .delete(let round):
      return shelf.rounds.contains(round)
        ? .cover(.confirmation(ConfirmationScreen(.delete(round)))) : .stay
    case .deleteEverything: return .cover(.erasure(ErasureScreen()))
    case .plan(let round): return .run(.openPlan(round: round))
    }
  }

  /// On with the round under way, where it was left; with everything answered, only the review and
  /// finishing are left to do.
  private mutating func resume() -> Step {
    guard hasAnswers else {
      message = AccessWording.roundIsGone
      return .stay
    }
    guard !unanswered.isEmpty, let place = resumption else {
      return .cover(.review(ReviewScreen(in: self)))
    }
    return .cover(.question(place, of: self))
  }

  /// A new round; one that is under way is asked about before it goes.
  private func start(_ form: Form) -> Step {
    .cover(
      hasAnswers
        ? .confirmation(ConfirmationScreen(.startAnew(form)))
        : .introduction(IntroductionScreen(form: form)))
  }
}
