import Canvas
import SelfCheckCore

/// Asks about one measure of the last plan, before the questions of a round: was it done, and what
/// shows it?
struct CheckInScreen: Scene {
  /// The items that are asked about, in the plan's order.
  let ids: [String]
  let place: Int
  private(set) var focus: Focus
  private(set) var chosen: PlanItem.Status?
  private(set) var evidence: TextField
  /// Whether the line for what shows it is focused, below the statuses.
  private(set) var isOnEvidence = false

  /// The most characters of what shows it.
  private static let maximumLength = 200

  /// - Parameter place: of the item among those that are asked about.
  init(_ ids: [String], at place: Int = 0, in session: Session) {
    self.ids = ids
    self.place = place
    let item = session.checkedItem(ids[place])
    let told = item?.checkIn.flatMap { session.isToldInThisRound($0) ? $0 : nil }
    chosen = told?.status
    evidence = TextField(told?.evidence ?? "", maximumLength: Self.maximumLength)
    focus = Focus(item: Self.statuses.firstIndex(of: item?.status ?? .open) ?? 0)
  }

  static let statuses = PlanItem.Status.allCases

  enum Command: Hashable, Sendable {
    case move(Shift)
    /// A digit or a click.
    case pick(Int)
    case confirm, skip, back
  }

  var takesLetters: Bool { isOnEvidence }

  func bindings(in session: Session) -> [Binding<Command>] {
    let digits = Self.statuses.indices.map { Binding.Stroke(.digit($0 + 1), Command.pick($0)) }
    return isOnEvidence ? evidenceBindings : statusBindings(digits)
  }

  private func statusBindings(_ digits: [Binding<Command>.Stroke]) -> [Binding<Command>] {
    [
      Binding(digits, CheckInWording.choose, rank: .important),
      Binding([.enter, .character(" ")], .confirm, CheckInWording.goOn, rank: .essential),
      Binding([.character("n"), .right], .skip, CheckInWording.skip, rank: .important),
      Binding([.escape, .left, .backspace], .back, CommonWording.back, rank: .important),
    ] + Binding.moving(CommonWording.move) { .move($0) }
  }

  private var evidenceBindings: [Binding<Command>] {
    [
      Binding([.enter], .confirm, CheckInWording.goOn, rank: .essential),
      Binding(
        [.init(.escape, .move(.previous)), .init(.up, .move(.previous))],
        CheckInWording.toStatus, rank: .important),
    ]
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func type(_ event: Event) -> Bool { isOnEvidence && evidence.handle(event) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .move(let shift): move(shift)
    case .pick(let place):
      isOnEvidence = place == Self.statuses.count
      if !isOnEvidence { choose(place) }
    case .confirm:
      if isOnEvidence { return onward(keepingIn: &session) }
      choose(focus.item)
    case .skip: return onward(in: session)
    case .back:
      leave(&session)
      return backward(in: session)
    }
    return .stay
  }

  private mutating func move(_ shift: Shift) {
    if isOnEvidence {
      isOnEvidence = shift.isForward
    } else if shift == .next && focus.item == Self.statuses.count - 1 && chosen != nil {
      isOnEvidence = true
    } else {
      focus.move(shift, count: Self.statuses.count)
    }
  }

  /// Then only what shows it is left to write.
  private mutating func choose(_ place: Int) {
    focus.item = place
    chosen = Self.statuses[place]
    isOnEvidence = true
  }

  private func onward(keepingIn session: inout Session) -> Step {
    leave(&session)
    return onward(in: session)
  }

  /// To the next item, and after the last to the first question.
  private func onward(in session: Session) -> Step {
    place + 1 < ids.count
      ? .show(.checkIn(CheckInScreen(ids, at: place + 1, in: session)))
      : .show(session.firstQuestion)
  }

  private func backward(in session: Session) -> Step {
    if place > 0 { return .show(.checkIn(CheckInScreen(ids, at: place - 1, in: session))) }
    return session.draft.map { .show(.introduction(IntroductionScreen(form: $0.form))) } ?? .back
  }

  func leave(_ session: inout Session) {
    guard let chosen else { return }
    session.checkIn(chosen, evidence: Session.note(of: evidence.text) ?? "", of: ids[place])
  }
}
