import Canvas
import Documents
import SelfCheckCore

extension PlanItemScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = Body()
    guard let item = session.work?.item(id) else {
      return Page(header: Header(title: session.say(PlanItemWording.title)), scroll: .toFocus())
    }
    let lines = Self.lines(of: item, in: session)
    for (place, line) in lines.enumerated() {
      if line == .status(.open) {
        heading(PlanItemWording.status, &body, session, typesetter)
      }
      if line == .origin(0) { heading(PlanItemWording.why, &body, session, typesetter) }
      if line == .text(.note(0)) { heading(PlanItemWording.notes, &body, session, typesetter) }
      let isFocused = place == min(focus.item, lines.count - 1)
      let rows = rows(for: line, of: item, isFocused, at: place, session, typesetter)
      if isFocused { body.append(focused: rows, cursor: .origin) } else { body.append(rows) }
    }
    return Page(
      header: Header(title: session.say(PlanItemWording.title), marks: session.planMark()),
      body: body, scroll: .toFocus(lift: focus.lift))
  }

  private func heading(
    _ text: LocalizedText, _ body: inout Body, _ session: Session, _ typesetter: Typesetter
  ) {
    body.gap()
    body.append(typesetter.paragraph(session.say(text), Theme.heading))
  }

  private func rows(
    for line: Line, of item: PlanItem, _ isFocused: Bool, at place: Int, _ session: Session,
    _ typesetter: Typesetter
  ) -> [Row] {
    let mark = Span(isFocused ? "> " : "  ", Theme.focus)
    switch line {
    case .status(let status):
      let digit = (PlanItem.Status.allCases.firstIndex(of: status) ?? 0) + 1
      return ChoiceLine(
        text: session.say(PlanWording.status(status)), digit: digit, isFocused: isFocused,
        isChosen: item.status == status, brackets: ("(", ")")
      ).rows(item: place, typesetter)
    case .text(.note(let number)) where item.notes.indices.contains(number):
      return typesetter.hanging(
        [mark], session.say(PlanItemWording.note(item.notes[number])), item: place)
    case .text(.note):
      return typesetter.hanging([mark], session.say(PlanItemWording.newNote), item: place)
    case .text(let text):
      let words = text.words(of: item)[session.language]
      return field(
        text.label, words.isEmpty ? session.say(text.placeholder) : words, mark, item: place,
        session, typesetter)
    case .origin(let number):
      return typesetter.hanging(
        [mark], session.origin(of: item)[number], Theme.dim, item: place)
    case .due:
      let left = session.say(PlanItemWording.left(until: item.due, from: session.today))
      let overdue = item.isOverdue(on: session.today)
      let words = "\(item.due)  \(overdue ? session.say(PlanWording.overdue) : left)"
      return field(
        PlanItemWording.due, words, mark, overdue ? Theme.warning : Theme.plain, item: place,
        session, typesetter)
    }
  }

  /// A label beside what it names; where room is short, above it.
  private func field(
    _ label: LocalizedText, _ words: String, _ mark: Span, _ style: Style = Theme.plain, item: Int,
    _ session: Session, _ typesetter: Typesetter
  ) -> [Row] {
    let widest = PlanItemWording.labels.map { typesetter.width(of: session.say($0)) }.max() ?? 0
    let label = session.say(label)
    if typesetter.isNarrow {
      return typesetter.hanging([mark], label, Theme.dim, item: item)
        + typesetter.paragraph(words, style, indent: 2, item: item)
    }
    let column = Span(typesetter.padded(label, to: widest + 2), Theme.dim)
    return typesetter.hanging([mark, column], words, style, item: item)
  }
}

extension Session {
  /// What the next round was told of the item, and why it was proposed; in lines.
  func origin(of item: PlanItem) -> [String] {
    (item.checkIn.map { [say(PlanItemWording.checkIn($0))] } ?? []) + reason(for: item)
  }

  /// Why the item was proposed, in lines.
  func reason(for item: PlanItem) -> [String] {
    work?.result(in: language).reason(for: item) ?? []
  }
}
