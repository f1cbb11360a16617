import Canvas
import SelfCheckCore

/// The rounds that are kept, the latest first.
struct RoundsScreen: Scene {
  private(set) var focus = Focus()

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case open, delete, deleteEverything, back
  }

  static func rounds(in session: Session) -> [RoundSummary] { session.shelf.rounds.reversed() }

  private func focused(in session: Session) -> RoundSummary? {
    let rounds = Self.rounds(in: session)
    return rounds.isEmpty ? nil : rounds[min(focus.item, rounds.count - 1)]
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    let none = session.shelf.rounds.isEmpty ? RoundsWording.none : nil
    let nothing = session.shelf.rounds.isEmpty && session.draft == nil ? RoundsWording.none : nil
    return [
      Binding(
        [.enter, .character(" "), .right], .open, CommonWording.open, rank: .essential,
        disabled: none),
      Binding(
        [.character("d"), .delete], .delete, RoundsWording.delete, rank: .line,
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
    case .delete:
      return focused(in: session).map { session.grant(.delete($0)) } ?? .stay
    case .deleteEverything: return session.grant(.deleteEverything)
    case .back: return .back
    }
  }

  private func open(in session: Session) -> Step {
    focused(in: session).map { .run(.open(round: $0.id)) } ?? .stay
  }
}
