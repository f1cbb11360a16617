import SelfCheckCore

extension App {
  /// Takes what became of an effect.
  mutating func take(_ reply: Reply) -> [Effect] {
    switch reply {
    case .saved:
      session.saving.succeeded()
      if departure == .saving { return [.quit] }
    case .finished(let round):
      session.keep(round)
      session.discardDraft()
      screens = [.home(HomeScreen()), .result(ResultScreen(round: round))]
      return [.dropTypeAhead]
    case .opened(let round):
      screens.append(.result(ResultScreen(round: round)))
      return [.dropTypeAhead]
    case .openedPair(let older, let newer, let plan): return compare(older, newer, plan)
    case .openedTrend(let trend):
      screens.append(.trend(TrendScreen(trend)))
      return [.dropTypeAhead]
    case .claimed(let inventory): return follow(session.adopt(inventory))
    case .rounds(let shelf): session.shelf = shelf
    case .missing(let shelf):
      session.shelf = shelf
      session.message = RoundsWording.missing
    case .everythingDeleted:
      session.message = ErasureWording.done(unreadable: session.shelf.unreadable.count)
      session.shelf = RoundShelf()
      session.discardDraft()
    case .failed(let effect, let reason): failed(effect, reason)
    }
    return []
  }

  private mutating func compare(_ older: Round, _ newer: Round, _ plan: Plan?) -> [Effect] {
    do throws(ComparisonFault) {
      let comparison = try Comparison(
        older: older, newer: newer, questionnaire: session.questionnaire, plan: plan)
      screens.append(.comparison(ComparisonScreen(comparison)))
      return [.dropTypeAhead]
    } catch {
      session.message = RoundsWording.notComparable
      return []
    }
  }

  private mutating func failed(_ effect: Effect.Kind, _ reason: LocalizedText) {
    guard effect == .save else {
      session.wish = nil
      session.message = SavingWording.failed(effect, reason)
      return
    }
    session.saving.failed(reason)
    if departure == .saving {
      departure = .warned
      session.message = SavingWording.quitAgain
    }
  }
}
