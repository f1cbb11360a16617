import Canvas
import SelfCheckCore

/// All questions that were asked with their answers, before the round is finished.
struct ReviewScreen: Scene {
  private(set) var focus = Focus()

  /// With the focus on what to do next.
  init() {}

  /// With the focus on a question.
  init(at question: Int, in session: Session) {
    focus.item = Self.items(in: session).firstIndex(of: .question(question)) ?? 0
  }

  /// After a question was answered: on to the next one that is open, or else to the end.
  init(after question: Int, in session: Session) {
    let open = session.unanswered
    if !session.isAnswered(question) {
      self.init(at: question, in: session)
    } else if let next = open.first(where: { $0 > question }) ?? open.first {
      self.init(at: next, in: session)
    } else {
      self.init()
    }
  }

  enum Item: Hashable, Sendable {
    case nextUnanswered
    case finish
    case question(Int)
  }

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case open, nextUnanswered, finish, back
  }

  static func items(in session: Session) -> [Item] {
    (session.unanswered.isEmpty ? [.finish] : [.nextUnanswered, .finish])
      + session.asked.map(Item.question)
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    let isComplete = session.unanswered.isEmpty
    return [
      Binding([.enter, .character(" "), .right], .open, ReviewWording.open, rank: .essential),
      Binding(
        [.character("u")], .nextUnanswered, ReviewWording.nextUnanswered, rank: .line,
        disabled: isComplete ? ReviewWording.allAnswered : nil),
      Binding([.character("f")], .finish, ReviewWording.finish, rank: .important),
      Binding([.escape, .left, .backspace], .back, ReviewWording.back, rank: .important),
    ] + Binding.moving(CommonWording.move) { .move($0) }
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    let items = Self.items(in: session)
    switch command {
    case .move(let shift):
      focus.move(shift, count: items.count)
      return .stay
    case .pick(let item):
      focus.item = item
      return open(items[item], in: session)
    case .open: return open(items[min(focus.item, items.count - 1)], in: session)
    case .nextUnanswered: return open(.nextUnanswered, in: session)
    case .finish: return open(.finish, in: session)
    case .back: return back(in: session)
    }
  }

  private func open(_ item: Item, in session: Session) -> Step {
    switch item {
    case .question(let index): return .show(.question(index, of: session, from: .review))
    case .nextUnanswered:
      guard let next = session.unanswered.first else { return .stay }
      return .show(.question(next, of: session, from: .review))
    case .finish:
      return session.unanswered.isEmpty
        ? Step(move: .stay, effects: session.finishing)
        : .cover(.confirmation(ConfirmationScreen(.finishUnanswered)))
    }
  }

  /// To the question that was on screen last.
  private func back(in session: Session) -> Step {
    guard let place = session.resumption ?? session.asked.last else { return .back }
    return .show(.question(place, of: session))
  }
}
