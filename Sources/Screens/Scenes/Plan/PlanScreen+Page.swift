import Canvas
import Documents
import SelfCheckCore

extension PlanScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    guard let work = session.work, let plan = work.plan else {
      return Page(header: Header(title: session.say(PlanWording.title)), scroll: .toFocus())
    }
    var body = Body()
    let words =
      plan.items.isEmpty
      ? PlanScreenWording.empty : PlanScreenWording.summary(plan, on: session.today)
    body.append(typesetter.paragraph(session.say(words), Theme.dim))
    if !typesetter.isNarrow { body.gap() }
    let focused = place(in: session)
    for (place, item) in items(in: session).enumerated() {
      if place == plan.items.count && place > 0 { body.gap() }
      let rows = rows(
        for: item, at: place, isFocused: place == focused, plan, in: session, typesetter)
      if place == focused {
        body.append(focused: rows, cursor: .origin)
      } else {
        body.append(rows)
      }
    }
    return Page(
      header: Header(
        title: session.say(PlanScreenWording.title(work.round)), marks: session.planMark()),
      body: body, scroll: .toFocus(lift: focus.lift))
  }

  private func rows(
    for item: Item, at place: Int, isFocused: Bool, _ plan: Plan, in session: Session,
    _ typesetter: Typesetter
  ) -> [Row] {
    let mark = MenuEntry(label: "", digit: place + 1, isFocused: isFocused).mark(typesetter)
    switch item {
    case .measure(let index):
      let indent = mark.reduce(0) { $0 + typesetter.width(of: $1.text) }
      return typesetter.hanging(
        mark, session.say(plan.items[index].measure), atMost: typesetter.isNarrow ? 2 : .max,
        item: place)
        + state(of: plan.items[index], indent: indent, item: place, in: session, typesetter)
    case .add: return typesetter.hanging(mark, session.say(PlanScreenWording.addRow), item: place)
    case .own: return typesetter.hanging(mark, session.say(PlanScreenWording.ownRow), item: place)
    }
  }

  /// Status, date and helper below a measure; what is overdue stands out.
  private func state(
    of item: PlanItem, indent: Int, item place: Int, in session: Session, _ typesetter: Typesetter
  ) -> [Row] {
    let lines = PlanItemLines(item, in: session)
    let words = [
      session.say(PlanWording.status(of: item, on: session.today)),
      session.say(PlanWording.due(item.due)), lines.helper,
    ]
    return typesetter.paragraph(
      words.filter { !$0.isEmpty }.joined(separator: "  "),
      item.isOverdue(on: session.today) ? Theme.warning : Theme.dim, indent: indent, item: place)
  }
}

extension Session {
  /// Whether the plan on screen is on the disk.
  ///
  /// - Parameter field: what is on screen beside it.
  func planMark(beside field: FieldStanding = .kept) -> [Header.Mark] {
    if planSaving.failure == nil, let pending = SavingWording.pending(field) {
      return [.init(span: Span(say(pending)), rank: 3)]
    }
    guard let plan = work?.plan else {
      return [.init(span: Span(say(PlanScreenWording.notKept), Theme.dim), rank: 0)]
    }
    if planSaving.unsaved[plan.round] == nil {
      return [.init(span: Span(say(SavingWording.saved), Theme.saved), rank: 1)]
    }
    return [.init(span: Span(say(SavingWording.unsaved), Theme.warning), rank: 3)]
  }
}
