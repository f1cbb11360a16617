import Canvas
import SelfCheckCore

/// Asks once more before something that can't be taken back; the careful choice is focused.
struct ConfirmationScreen: Scene {
  let consent: Consent
  private(set) var focus = Focus()

  init(_ consent: Consent) { self.consent = consent }

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case confirm, cancel
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding([.enter], .confirm, CommonWording.confirm, rank: .essential),
      Binding(
        [.init(.digit(1), .pick(0)), .init(.digit(2), .pick(1))], CommonWording.choose,
        rank: .important),
    ] + Binding.moving(CommonWording.move) { .move($0) } + [
      Binding([.escape, .left, .backspace], .cancel, CommonWording.back, rank: .important)
    ]
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .move(let shift):
      focus.move(shift, count: 2)
      return .stay
    case .pick(let item):
      focus.item = item
      return decide(in: &session)
    case .confirm: return decide(in: &session)
    case .cancel: return .back
    }
  }

  private func decide(in session: inout Session) -> Step {
    focus.item == 0 ? .back : consent.given(in: &session)
  }

  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = Body()
    for text in consent.question(in: session) {
      body.append(typesetter.paragraph(session.say(text)))
    }
    body.gap()
    for (place, label) in [consent.no, consent.yes].enumerated() {
      body.append(
        entry: MenuEntry(
          label: session.say(label), digit: place + 1, isFocused: place == focus.item),
        labelWidth: 0, item: place, typesetter)
    }
    return Page(
      header: Header(title: session.say(consent.title)), body: body,
      scroll: .toFocus(lift: focus.lift))
  }
}
