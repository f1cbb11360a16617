import Canvas
import SelfCheckCore

/// All keys of the screen that it covers, on a question why it is asked, and where the data lie.
struct HelpScreen: Scene {
  let legends: [Legend]
  let why: LocalizedText?
  private(set) var scroll = DocumentScroll()

  init(legends: [Legend], why: LocalizedText?) {
    self.legends = legends
    self.why = why
  }

  enum Command: Hashable, Sendable {
    case close
    case scroll(Shift)
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding(
        [.escape, .enter, .left, .backspace, .character("?")], .close, CommonWording.back,
        rank: .essential)
    ] + Binding.scrolling { .scroll($0) }
  }

  func command(forWheel rows: Int) -> Command? { .scroll(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .close: return .back
    case .scroll(let shift):
      scroll.move(
        shift, rows: rows(in: session, Typesetter(viewport: viewport)).count, in: viewport)
      return .stay
    }
  }

  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    Page(
      header: Header(title: session.say(HomeWording.help)),
      body: .document(rows(in: session, typesetter), from: scroll.top), scroll: .from(scroll.top))
  }

  private func rows(in session: Session, _ typesetter: Typesetter) -> [Row] {
    var sections: [[Row]] = []
    if let why {
      sections.append(
        typesetter.paragraph(session.say(QuestionWording.whyHeading), Theme.heading)
          + typesetter.paragraph(session.say(why)))
    }
    sections.append(
      typesetter.paragraph(session.say(HelpWording.keys), Theme.heading)
        + legends.flatMap { rows(for: $0, in: session, typesetter) })
    sections.append(
      typesetter.paragraph(session.say(HelpWording.dataHeading), Theme.heading)
        + typesetter.paragraph(session.surroundings.storage)
        + typesetter.paragraph(session.say(HelpWording.data)))
    return Array(sections.joined(separator: [.blank]))
  }

  private func rows(for legend: Legend, in session: Session, _ typesetter: Typesetter) -> [Row] {
    let keys = legend.allKeys(in: session.language)
    let label = session.say(HelpWording.label(legend))
    let style = legend.disabled == nil ? Theme.plain : Theme.dim
    if typesetter.isNarrow || typesetter.columns < keyColumn(session, typesetter) + 12 {
      return typesetter.hanging([Span(keys + "  ", Theme.key)], label, style)
    }
    let column = keyColumn(session, typesetter)
    return typesetter.hanging([Span(typesetter.padded(keys, to: column), Theme.key)], label, style)
  }

  private func keyColumn(_ session: Session, _ typesetter: Typesetter) -> Int {
    (legends.map { typesetter.width(of: $0.allKeys(in: session.language)) }.max() ?? 0) + 2
  }
}
