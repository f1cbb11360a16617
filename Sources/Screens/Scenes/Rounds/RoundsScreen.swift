import Canvas
import SelfCheckCore

/// The rounds that are kept, the latest first.
struct RoundsScreen: Scene {
  private(set) var focus = Focus()
  private(set) var marked = MarkedRounds()

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case open, plan, mark, compare, trend, delete, deleteEverything, back
  }

  static func rounds(in session: Session) -> [RoundSummary] { session.shelf.rounds.reversed() }

  private func focused(in session: Session) -> RoundSummary? {
    let rounds = Self.rounds(in: session)
    return rounds.isEmpty ? nil : rounds[min(focus.item, rounds.count - 1)]
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    let none = session.shelf.rounds.isEmpty ? RoundsWording.none : nil
    let onlyOne = session.shelf.rounds.count < 2 ? RoundsWording.onlyOne : nil
    let nothing = session.shelf.rounds.isEmpty && session.draft == nil ? RoundsWording.none : nil
    return [
      Binding(
        [.enter, .right], .open, CommonWording.open, rank: .essential, disabled: none),
      Binding(
        [.character(" ")], .mark, RoundsWording.mark, rank: .line,
        disabled: none ?? onlyOne),
      Binding(
        [.character("c")], .compare, RoundsWording.compare, rank: .important,
        disabled: none ?? onlyOne),
      Binding([.character("t")], .trend, RoundsWording.trend, rank: .important, disabled: none),
      Binding(
        [.character("p")], .plan, PlanScreenWording.plan, rank: .important, disabled: none),
      Binding(
        [.character("d"), .delete], .delete, RoundsWording.delete, rank: .important,
        disabled: session.access.bar ?? none),
      Binding(
        [.character("D")], .deleteEverything, RoundsWording.deleteEverything, rank: .line,
        disabled: session.access.bar ?? nothing),
      Binding([.escape, .left, .backspace], .back, CommonWording.back, rank: .important),
    ] + Binding.moving(CommonWording.move) { .move($0) }
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .move(let shift):
      focus.move(shift, count: session.shelf.rounds.count)
      return .stay
    case .pick(let item):
      focus.item = item
      return open(in: session)
    case .open: return open(in: session)
    case .plan: return focused(in: session).map { session.grant(.plan(round: $0.id)) } ?? .stay
    case .mark: return mark(in: &session)
    case .compare: return compare(in: &session)
    case .trend: return .run(.openTrend)
    case .delete:
      return focused(in: session).map { session.grant(.delete($0)) } ?? .stay
    case .deleteEverything: return session.grant(.deleteEverything)
    case .back: return .back
    }
  }

  private mutating func mark(in session: inout Session) -> Step {
    guard let round = focused(in: session) else { return .stay }
    if !marked.toggle(round.id, among: session.shelf.rounds) {
      session.message = RoundsWording.twoMarked
    }
    return .stay
  }

  private func compare(in session: inout Session) -> Step {
    guard let round = focused(in: session) else { return .stay }
    guard let pair = marked.pair(focused: round, among: session.shelf.rounds) else {
      session.message = RoundsWording.noneBefore
      return .stay
    }
    return .run(.openPair(older: pair.older.id, newer: pair.newer.id))
  }

  private func open(in session: Session) -> Step {
    focused(in: session).map { .run(.open(round: $0.id)) } ?? .stay
  }
}
