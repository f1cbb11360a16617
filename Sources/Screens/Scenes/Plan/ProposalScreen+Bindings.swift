import Canvas
import SelfCheckCore

extension ProposalScreen {
  func bindings(in session: Session) -> [Binding<Command>] {
    let items = items(in: session)
    let focused = focused(in: session)
    let offers = items.prefix(9).indices.filter {
      if case .offer = items[$0] { true } else { false }
    }
    let elsewhere = focused == nil ? PlanScreenWording.onAnItemOnly : nil
    let isOwn = focused?.item.isOwn ?? true
    return [
      Binding(
        [.enter, .right], .open, enterLabel(items[place(in: session)]), rank: .essential),
      Binding(
        offers.map { .init(.digit($0 + 1), .toggle($0)) } + [.init(.character(" "), .tick)],
        PlanScreenWording.tick, shown: ticking(offers.count), rank: .important,
        disabled: offers.isEmpty ? PlanScreenWording.noneToKeep : nil),
      Binding(
        [.character("f")], .keep, PlanScreenWording.keep, rank: .essential,
        disabled: session.planBar ?? (items.contains(.keep) ? nil : PlanScreenWording.noneToKeep)),
      Binding([.character("e")], .edit, PlanScreenWording.edit, disabled: elsewhere),
      Binding(
        [.character("m")], .more, showsAll ? PlanScreenWording.fewer : PlanScreenWording.more,
        rank: .line, disabled: items.contains(.more) ? nil : PlanScreenWording.noOthers),
      Binding([.character("n")], .own, PlanScreenWording.own, rank: .line),
      Binding(
        [.character("d"), .delete], .remove, PlanScreenWording.remove, rank: .line,
        disabled: elsewhere ?? (isOwn ? nil : PlanScreenWording.onlyOwn)),
      Binding([.escape, .left, .backspace], .back, CommonWording.back, rank: .important),
    ] + Binding.moving(CommonWording.move, rank: .listed) { .move($0) }
  }

  private func enterLabel(_ item: Item) -> LocalizedText {
    switch item {
    case .offer: PlanScreenWording.edit
    case .keep: PlanScreenWording.keep
    case .more, .own: CommonWording.open
    }
  }

  private func ticking(_ count: Int) -> LocalizedText {
    count == 0 ? Key.character(" ").name : QuestionWording.digitsAndSpace(count)
  }
}
