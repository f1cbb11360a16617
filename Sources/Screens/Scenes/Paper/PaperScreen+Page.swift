import Canvas
import SelfCheckCore

extension PaperScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = Body()
    for (place, item) in items.enumerated() {
      if let heading = heading(above: item) {
        body.gap()
        body.append(typesetter.paragraph(session.say(heading), Theme.heading))
      }
      let isFocused = place == self.place
      let mark =
        MenuEntry(label: "", digit: place + 1, isFocused: isFocused).mark(typesetter)
        + [Span(box(of: item), Theme.chosen)]
      let rows = typesetter.hanging(mark, label(of: item, in: session), item: place)
      if isFocused {
        body.append(focused: rows, cursor: .origin)
      } else {
        body.append(rows)
      }
    }
    return Page(
      header: Header(title: session.say(PaperScreenWording.title)), body: body,
      scroll: .toFocus(lift: focus.lift))
  }

  private func heading(above item: Item) -> LocalizedText? {
    switch item {
    case .edition(.handIn): PaperScreenWording.editions
    case .measure(0): PaperScreenWording.shown
    case .circumstance(0): PaperScreenWording.circumstances
    default: nil
    }
  }

  private func box(of item: Item) -> String {
    switch item {
    case .preview, .name: ""
    case .edition(let kind): kind == order.edition ? "(x) " : "( ) "
    case .measure(let place):
      order.choice.items.contains(order.plan.items[place].id) ? "[x] " : "[ ] "
    case .helpers: order.choice.namesHelpers ? "[x] " : "[ ] "
    case .circumstance(let place):
      order.choice.circumstances.contains(circumstances[place]) ? "[x] " : "[ ] "
    }
  }

  private func label(of item: Item, in session: Session) -> String {
    switch item {
    case .preview: session.say(PaperScreenWording.previewRow)
    case .edition(let kind): session.say(PaperScreenWording.edition(kind))
    case .name: session.say(PaperScreenWording.name(session.paperName))
    case .measure(let place): session.say(order.plan.items[place].measure)
    case .helpers: session.say(PaperScreenWording.helpers)
    case .circumstance(let place): session.say(circumstances[place])
    }
  }
}
