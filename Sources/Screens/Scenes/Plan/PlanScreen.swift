import Canvas
import SelfCheckCore

/// A plan that is kept: how each measure goes. Every change is saved at once.
struct PlanScreen: Scene {
  private(set) var focus = Focus()

  enum Item: Hashable, Sendable {
    /// The place in the plan.
    case measure(Int)
    case add, own
  }

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case open, nextStatus, done, add, own, remove, paper, back
  }

  func items(in session: Session) -> [Item] {
    let measures = session.work?.plan?.items.indices.map(Item.measure) ?? []
    return measures + (session.work?.left.isEmpty == false ? [.add] : []) + [.own]
  }

  func place(in session: Session) -> Int { min(focus.item, items(in: session).count - 1) }

  private func focused(in session: Session) -> PlanItem? {
    guard case .measure(let place) = items(in: session)[place(in: session)] else { return nil }
    return session.work?.plan?.items[place]
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    let items = items(in: session)
    let focused = focused(in: session)
    let unable = session.planBar ?? (focused == nil ? PlanScreenWording.onAnItemOnly : nil)
    let isOwn = focused?.isOwn ?? true
    let digits = items.indices.prefix(9).map { Binding.Stroke(.digit($0 + 1), Command.pick($0)) }
    return [
      Binding([.enter, .right], .open, CommonWording.open, rank: .essential),
      Binding(
        [.character(" ")], .nextStatus, PlanScreenWording.next, rank: .important,
        disabled: unable),
      Binding([.character("P")], .paper, PaperScreenWording.paper, rank: .line),
      Binding([.character("x")], .done, PlanScreenWording.done, rank: .line, disabled: unable),
      Binding(
        [.character("m")], .add, PlanScreenWording.add, rank: .line,
        disabled: session.planBar ?? (items.contains(.add) ? nil : PlanScreenWording.noOthers)),
      Binding(
        [.character("n")], .own, PlanScreenWording.own, rank: .line, disabled: session.planBar),
      Binding(
        [.character("d"), .delete], .remove, PlanScreenWording.remove, rank: .line,
        disabled: unable ?? (isOwn ? nil : PlanScreenWording.onlyOwn)),
      Binding([.escape, .left, .backspace], .back, CommonWording.back, rank: .important),
      Binding(digits, CommonWording.choose),
    ] + Binding.moving(CommonWording.move, rank: .listed) { .move($0) }
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    let items = items(in: session)
    switch command {
    case .move(let shift):
      focus.move(shift, count: items.count)
      return .stay
    case .pick(let place):
      focus.item = place
      return open(items[place], in: &session)
    case .open: return open(items[place(in: session)], in: &session)
    case .nextStatus: return mark(in: &session, as: \.next)
    case .done: return mark(in: &session) { _ in .done }
    case .add: return open(.add, in: &session)
    case .own: return open(.own, in: &session)
    case .remove:
      return focused(in: session).map {
        .cover(.confirmation(ConfirmationScreen(.removeItem($0))))
      } ?? .stay
    case .paper:
      guard let work = session.work, let plan = work.plan else { return .stay }
      return .cover(.paper(PaperScreen(plan, of: work.round, in: session)))
    case .back: return .back
    }
  }

  private func mark(
    in session: inout Session, as following: (PlanItem.Status) -> PlanItem.Status
  ) -> Step {
    guard var item = focused(in: session) else { return .stay }
    item.status = following(item.status)
    session.change(item)
    return .stay
  }

  private func open(_ item: Item, in session: inout Session) -> Step {
    if case .measure(let place) = item, let plan = session.work?.plan {
      return .cover(.planItem(PlanItemScreen(plan.items[place].id)))
    }
    if let bar = session.planBar {
      session.message = bar
      return .stay
    }
    return item == .own ? session.writingOwn : .cover(.addition(AdditionScreen()))
  }
}

extension PlanItem.Status {
  /// The one that usually comes after it; the last leads back to the first.
  fileprivate var next: PlanItem.Status {
    switch self {
    case .open: .doing
    case .doing: .done
    case .done, .dropped: .open
    }
  }
}
