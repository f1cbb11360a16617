import Canvas
import SelfCheckCore

/// All questions that were asked with their answers, before the round is finished.
///
/// Only who turns to the line above the questions, or presses its key, comes to finish the round:
/// Enter by habit opens a question.
struct ReviewScreen: Scene {
  private(set) var focus = Focus()

  /// With the focus on the first question that is open, or else on the first of all.
  init(in session: Session) {
    self.init(at: session.unanswered.first ?? session.asked.first, in: session)
  }

  /// With the focus on a question.
  init(at question: Int?, in session: Session) {
    let items = Self.items(in: session)
    focus.item = question.flatMap { items.firstIndex(of: .question($0)) } ?? 0
  }

  /// After a question was answered: on to the next one that is open, where there is one.
  init(after question: Int, in session: Session) {
    let open = session.unanswered
    let next = open.first { $0 > question } ?? open.first
    self.init(at: session.isAnswered(question) ? next ?? question : question, in: session)
  }

  enum Item: Hashable, Sendable {
    case finish
    case question(Int)
  }

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case open, nextUnanswered, finish, back
  }

  static func items(in session: Session) -> [Item] {
    [.finish] + session.asked.map(Item.question)
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding([.enter, .character(" "), .right], .open, ReviewWording.open, rank: .essential),
      Binding(
        [.character("u")], .nextUnanswered, ReviewWording.nextUnanswered, rank: .important,
        disabled: session.unanswered.isEmpty ? ReviewWording.allAnswered : nil),
      Binding([.character("f")], .finish, ReviewWording.finish, rank: .essential),
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
    case .nextUnanswered:
      return session.unanswered.first.map { open(.question($0), in: session) } ?? .stay
    case .finish: return open(.finish, in: session)
    case .back: return back(in: session)
    }
  }

  private func open(_ item: Item, in session: Session) -> Step {
    switch item {
    case .question(let index): return .show(.question(index, of: session, from: .review))
    case .finish: return .cover(.confirmation(ConfirmationScreen(.finish)))
    }
  }

  /// To the question that was on screen last.
  private func back(in session: Session) -> Step {
    guard let place = session.resumption ?? session.asked.last else { return .back }
    return .show(.question(place, of: session))
  }
}
