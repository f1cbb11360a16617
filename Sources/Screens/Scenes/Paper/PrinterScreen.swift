import Canvas
import SelfCheckCore

/// The printers, where there are several and none is the default.
struct PrinterScreen: Scene {
  let order: PaperOrder
  let printers: [String]
  private(set) var focus = Focus()

  init(_ order: PaperOrder, among printers: [String]) {
    (self.order, self.printers) = (order, printers)
  }

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case print, back
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    let digits = printers.indices.prefix(9).map {
      Binding.Stroke(.digit($0 + 1), Command.pick($0))
    }
    return [
      Binding([.enter, .right], .print, PaperScreenWording.print, rank: .essential),
      Binding(digits, CommonWording.choose, rank: .important),
      Binding([.escape, .left, .backspace], .back, CommonWording.back, rank: .important),
    ] + Binding.moving(CommonWording.move) { .move($0) }
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .move(let shift):
      focus.move(shift, count: printers.count)
      return .stay
    case .pick(let place):
      focus.item = place
      return print
    case .print: return print
    case .back: return .back
    }
  }

  private var print: Step {
    .run(.print(order, printer: printers[min(focus.item, printers.count - 1)]))
  }

  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = Body()
    for (place, name) in printers.enumerated() {
      body.append(
        entry: MenuEntry(label: name, digit: place + 1, isFocused: place == focus.item),
        labelWidth: 0, item: place, typesetter)
    }
    return Page(
      header: Header(title: session.say(PaperScreenWording.printerTitle)), body: body,
      scroll: .toFocus(lift: focus.lift))
  }
}
