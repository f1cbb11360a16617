import SelfCheckCore

extension App {
  /// Takes what became of an effect.
  mutating func take(_ reply: Reply) -> [Effect] {
    switch reply {
    case .saved:
      session.saving.succeeded()
      return leaving
    case .finished(let round):
      session.keep(round)
      session.discardDraft()
      screens = [.home(HomeScreen()), .result(ResultScreen(round: round))]
      return [.dropTypeAhead]
    case .opened(let round):
      screens.append(.result(ResultScreen(round: round)))
      return [.dropTypeAhead]
    case .openedPair(let older, let newer, let plan): return compare(older, newer, plan)
    case .openedTrend(let trend, let lastTwo):
      let latest = Comparison(ofLastTwo: lastTwo, questionnaire: session.questionnaire)
      screens.append(.trend(TrendScreen(trend, latest: latest)))
      return [.dropTypeAhead]
    case .openedPlan(let opening):
      session.take(up: opening)
      screens.append(session.work?.plan == nil ? .proposal(ProposalScreen()) : .plan(PlanScreen()))
      return [.dropTypeAhead]
    case .planSaved(let plan):
      session.saved(plan)
      return leaving
    case .claimed(let inventory): return follow(session.adopt(inventory))
    case .rounds(let shelf): session.take(over: shelf)
    case .missing(let shelf):
      session.take(over: shelf)
      session.message = RoundsWording.missing
    case .preview, .queued, .choosePrinter, .written, .fileExists: return takePaper(reply)
    case .everythingDeleted:
      session.message = ErasureWording.done(unreadable: session.shelf.unreadable.count)
      session.take(over: RoundShelf())
      session.discardDraft()
    case .rescued(let draft, let plans, let folder):
      if case .rescue = screen { screens.removeLast() }
      session.rescued(draft, plans, in: folder)
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

  /// Once everything is saved, whoever wanted to leave does.
  private var leaving: [Effect] { departure == .saving && !isUnsaved ? [.quit] : [] }

  private mutating func failed(_ effect: Effect.Kind, _ reason: LocalizedText) {
    switch effect {
    case .save: session.saving.failed(reason)
    case .savePlan: session.planSaving.failed(reason)
    default:
      session.wish = nil
      session.message = SavingWording.failed(effect, reason)
      return
    }
    if departure == .saving {
      departure = .warned
      session.message = SavingWording.quitAgain
    }
  }
}
