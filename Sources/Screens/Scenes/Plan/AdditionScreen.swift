import Canvas
import Documents
import SelfCheckCore

/// The proposals that a plan doesn't have yet, each to be added.
struct AdditionScreen: Scene {
  private(set) var focus = Focus()

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case add, back
  }

  private func left(in session: Session) -> [PlanItem] { session.work?.left ?? [] }

  func bindings(in session: Session) -> [Binding<Command>] {
    let digits = left(in: session).indices.prefix(9).map {
      Binding.Stroke(.digit($0 + 1), Command.pick($0))
    }
    return [
      Binding(
        [.enter, .character(" "), .right], .add, PlanScreenWording.toAdd, rank: .essential,
        disabled: left(in: session).isEmpty ? PlanScreenWording.noOthers : nil),
      Binding(digits, CommonWording.choose, rank: .important),
      Binding([.escape, .left, .backspace], .back, CommonWording.back, rank: .important),
    ] + Binding.moving(CommonWording.move) { .move($0) }
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    let left = left(in: session)
    switch command {
    case .move(let shift):
      focus.move(shift, count: left.count)
      return .stay
    case .pick(let place):
      focus.item = place
      return add(left, in: &session)
    case .add: return add(left, in: &session)
    case .back: return .back
    }
  }

  private func add(_ left: [PlanItem], in session: inout Session) -> Step {
    guard !left.isEmpty else { return .stay }
    session.change(left[min(focus.item, left.count - 1)])
    return .back
  }

  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    let left = left(in: session)
    var body = Body()
    for (place, item) in left.enumerated() {
      let isFocused = place == min(focus.item, left.count - 1)
      let rows = rows(for: item, at: place, isFocused: isFocused, in: session, typesetter)
      if isFocused { body.append(focused: rows, cursor: .origin) } else { body.append(rows) }
    }
    return Page(
      header: Header(title: session.say(PlanScreenWording.addRow), marks: session.planMark()),
      body: body, scroll: .toFocus(lift: focus.lift))
  }

  private func rows(
    for item: PlanItem, at place: Int, isFocused: Bool, in session: Session,
    _ typesetter: Typesetter
  ) -> [Row] {
    let mark = MenuEntry(label: "", digit: place + 1, isFocused: isFocused).mark(typesetter)
    let lines = PlanItemLines(item, in: session)
    let below = [lines.facts] + (isFocused ? session.reason(for: item) : [])
    let indent = mark.reduce(0) { $0 + typesetter.width(of: $1.text) }
    return typesetter.hanging(
      mark, session.say(item.measure), atMost: typesetter.isNarrow ? 2 : .max, item: place)
      + below.flatMap { typesetter.paragraph($0, Theme.dim, indent: indent, item: place) }
  }
}
