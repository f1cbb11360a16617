import Canvas
import Documents
import SelfCheckCore

/// What goes on paper: the edition, and for the one that is handed in what it shows.
struct PaperScreen: Scene {
  private(set) var order: PaperOrder
  private(set) var focus = Focus()
  let circumstances: [LocalizedText]

  init(_ plan: Plan, of round: Round, in session: Session) {
    order = PaperOrder(plan: plan, language: session.language, choice: HandIn.Choice(of: plan))
    circumstances = round.circumstances(by: session.questionnaire)
  }

  enum Item: Hashable, Sendable {
    case preview
    case edition(PaperOrder.Kind)
    case name
    /// The place in the plan.
    case measure(Int)
    case helpers
    case circumstance(Int)
  }

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case choose, preview, back
  }

  var items: [Item] {
    let all = [.preview] + PaperOrder.Kind.allCases.map(Item.edition) + [.name]
    guard order.edition == .handIn else { return all }
    let helpers = order.plan.items.contains { !$0.helper.isEmpty } ? [Item.helpers] : []
    return all + order.plan.items.indices.map(Item.measure) + helpers
      + circumstances.indices.map(Item.circumstance)
  }

  var place: Int { min(focus.item, items.count - 1) }

  func bindings(in session: Session) -> [Binding<Command>] {
    let digits = items.indices.prefix(9).map { Binding.Stroke(.digit($0 + 1), Command.pick($0)) }
    return [
      Binding(
        [.enter, .character(" "), .right], .choose, PaperScreenWording.choose, rank: .essential),
      Binding([.character("p")], .preview, PaperScreenWording.preview, rank: .important),
      Binding([.escape, .left, .backspace], .back, CommonWording.back, rank: .important),
      Binding(digits, CommonWording.choose),
    ] + Binding.moving(CommonWording.move) { .move($0) }
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    take(name: session.paperName)
    switch command {
    case .move(let shift):
      focus.move(shift, count: items.count)
      return .stay
    case .pick(let place):
      focus.item = place
      return choose(items[place], in: session)
    case .choose: return choose(items[place], in: session)
    case .preview: return preview(in: session)
    case .back:
      session.paperName = ""
      return .back
    }
  }

  private mutating func take(name: String) { order.name = name }

  private mutating func choose(_ item: Item, in session: Session) -> Step {
    switch item {
    case .preview: return preview(in: session)
    case .edition(let kind): order.edition = kind
    case .name: return .cover(.paperName(PaperNameScreen(session.paperName)))
    case .measure(let place):
      order.choice.items.formSymmetricDifference([order.plan.items[place].id])
    case .helpers: order.choice.namesHelpers.toggle()
    case .circumstance(let place):
      if let shown = order.choice.circumstances.firstIndex(of: circumstances[place]) {
        order.choice.circumstances.remove(at: shown)
      } else {
        order.choice.circumstances.append(circumstances[place])
      }
    }
    return .stay
  }

  private mutating func preview(in session: Session) -> Step {
    order.language = session.language
    return .run(.preview(order))
  }
}
