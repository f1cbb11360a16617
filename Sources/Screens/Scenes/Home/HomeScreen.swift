import Canvas
import SelfCheckCore

/// Where one starts: what can be done, as a list.
struct HomeScreen: Scene {
  private(set) var focus = Focus()

  enum Item: Hashable, Sendable {
    case resume
    case start(Form)
    case rounds, plan, language, help, quit
  }

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case open
  }

  static func items(in session: Session) -> [Item] {
    (session.hasAnswers ? [.resume] : [])
      + [.start(.short), .start(.full), .rounds, .plan, .language, .help, .quit]
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    let digits = Self.items(in: session).indices.map {
      Binding.Stroke(.digit($0 + 1), Command.pick($0))
    }
    return [
      Binding([.enter, .character(" "), .right], .open, CommonWording.open, rank: .essential),
      Binding(digits, CommonWording.choose, rank: .important),
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
    case .pick(let place):
      focus.item = place
      return open(items[place], in: &session)
    case .open:
      return open(items[min(focus.item, items.count - 1)], in: &session)
    }
  }

  private func open(_ item: Item, in session: inout Session) -> Step {
    switch item {
    case .resume: return session.grant(.resume)
    case .start(let form): return session.grant(.start(form))
    case .rounds: return .cover(.rounds(RoundsScreen()))
    case .plan: return session.openLatestPlan()
    case .language: return .general(.switchLanguage)
    case .help: return .general(.help)
    case .quit: return .general(.quit)
    }
  }
}

extension Session {
  var hasAnswers: Bool { draft.map { !$0.answers.isEmpty } ?? false }
}
