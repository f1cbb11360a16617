import Canvas
import SelfCheckCore

/// One measure: each of its parts, to be changed on a screen of its own; the status here.
struct PlanItemScreen: Scene {
  let id: String
  private(set) var focus = Focus()

  init(_ id: String) { self.id = id }

  enum Line: Hashable, Sendable {
    case text(PlanText)
    case due
    case status(PlanItem.Status)
    /// A line on where it comes from, only to be read.
    case origin(Int)
  }

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case open
    case status(PlanItem.Status)
    case note, back
  }

  static func lines(of item: PlanItem, in session: Session) -> [Line] {
    [.text(.measure), .text(.doneWhen), .due, .text(.helper), .text(.topic)]
      + PlanItem.Status.allCases.map(Line.status)
      + (0...item.notes.count).map { .text(.note($0)) }
      + session.origin(of: item).indices.map(Line.origin)
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    let bar = session.work?.plan == nil ? nil : session.planBar
    let statuses = PlanItem.Status.allCases.enumerated().map {
      Binding.Stroke(.digit($0 + 1), Command.status($1))
    }
    return [
      Binding(
        [.enter, .character(" "), .right], .open, PlanItemWording.choose, rank: .essential,
        disabled: bar ?? (isOnOrigin(in: session) ? PlanItemWording.onlyToRead : nil)),
      Binding(statuses, PlanItemWording.setStatus, rank: .important, disabled: bar),
      Binding([.character("n")], .note, PlanItemWording.note, rank: .line, disabled: bar),
      Binding([.escape, .left, .backspace], .back, CommonWording.back, rank: .important),
    ] + Binding.moving(CommonWording.move) { .move($0) }
  }

  private func isOnOrigin(in session: Session) -> Bool {
    guard let item = session.work?.item(id) else { return false }
    let lines = Self.lines(of: item, in: session)
    guard case .origin = lines[min(focus.item, lines.count - 1)] else { return false }
    return true
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    guard let item = session.work?.item(id) else { return .back }
    let lines = Self.lines(of: item, in: session)
    switch command {
    case .move(let shift):
      focus.move(shift, count: lines.count)
      return .stay
    case .pick(let place):
      focus.item = place
      return open(lines[place], of: item, in: &session)
    case .open: return open(lines[min(focus.item, lines.count - 1)], of: item, in: &session)
    case .status(let status):
      focus.item = lines.firstIndex(of: .status(status)) ?? focus.item
      return open(.status(status), of: item, in: &session)
    case .note: return open(.text(.note(item.notes.count)), of: item, in: &session)
    case .back: return .back
    }
  }

  private func open(_ line: Line, of item: PlanItem, in session: inout Session) -> Step {
    if case .origin = line { return .stay }
    if session.work?.plan != nil, let bar = session.planBar {
      session.message = bar
      return .stay
    }
    switch line {
    case .text(let text): return .cover(.planText(PlanTextScreen(text, of: id, in: session)))
    case .origin: return .stay
    case .due: return .cover(.due(DueScreen(item)))
    case .status(let status):
      var item = item
      item.status = status
      session.change(item)
      return .stay
    }
  }
}
