import SelfCheckCore

/// What a person is asked to agree to.
enum Consent: Hashable, Sendable {
  /// Discards the round under way and begins another.
  case startAnew(Form)
  /// Finishes the round, whose answers can't be changed then.
  case finish
  case delete(RoundSummary)
  /// Takes a measure of one's own out of the plan.
  case removeItem(PlanItem)
}

extension Consent {
  /// What follows on a yes.
  func given(in session: inout Session) -> Step {
    switch self {
    case .startAnew(let form):
      session.discardDraft()
      return Step(
        move: .show(.introduction(IntroductionScreen(form: form))), effects: [.discardDraft])
    case .finish:
      return Step(move: .back, effects: session.finishing)
    case .delete(let round):
      return Step(move: .back, effects: [.delete(round: round.id)])
    case .removeItem(let item):
      session.remove(item: item.id)
      return .back
    }
  }
}

extension Session {
  var finishing: [Effect] { draft.map { [.finish($0, at: now)] } ?? [] }
}
