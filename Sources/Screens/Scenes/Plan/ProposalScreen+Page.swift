import Canvas
import Documents
import SelfCheckCore

extension ProposalScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    guard let work = session.work else {
      return Page(header: Header(title: session.say(PlanWording.title)), scroll: .toFocus())
    }
    let result = work.result(in: session.language)
    var body = lead(work, result, in: session, typesetter)
    let focused = place(in: session)
    for (place, item) in items(in: session).enumerated() {
      if case .offer = item {
      } else if place > 0, place == work.shown(all: showsAll).count {
        body.gap()
      }
      let isFocused = place == focused
      let rows = rows(
        for: item, at: place, isFocused: isFocused, work, result, in: session, typesetter)
      let start = isFocused ? head(of: rows, below: body, at: place, typesetter) : 0
      if isFocused { body.append(focused: Array(rows[..<start]), cursor: .origin) }
      body.append(Array(rows[start...]))
    }
    return Page(
      header: Header(
        title: session.say(PlanScreenWording.proposal(work.round)),
        marks: [.init(span: Span(session.say(PlanScreenWording.notKept), Theme.dim), rank: 0)]),
      body: body, scroll: .toFocus(lift: focus.lift))
  }

  /// How many rows of the focused item have to be in sight: with the first one the strength and the
  /// start above it stay, where there is room for both.
  private func head(
    of rows: [Row], below body: Body, at place: Int, _ typesetter: Typesetter
  ) -> Int {
    let (head, above) = (min(3, rows.count), body.rows.count)
    return place == 0 && above + head <= typesetter.rows ? head : rows.count
  }

  private func lead(
    _ work: PlanWork, _ result: ResultDocument, in session: Session, _ typesetter: Typesetter
  ) -> Body {
    var body = Body()
    if let file = work.unreadable {
      body.append(
        typesetter.paragraph(session.say(PlanScreenWording.unreadable(file)), Theme.warning))
      body.gap()
    }
    let document = Document(
      language: session.language, title: "", blocks: result.strengthAndStart)
    body.append(DocumentRows(typesetter: typesetter).rows(of: document))
    body.gap()
    let words =
      work.offers.isEmpty ? PlanScreenWording.nothingFound : PlanScreenWording.choose
    body.append(typesetter.paragraph(session.say(words)))
    body.gap()
    return body
  }

  private func rows(
    for item: Item, at place: Int, isFocused: Bool, _ work: PlanWork, _ result: ResultDocument,
    in session: Session, _ typesetter: Typesetter
  ) -> [Row] {
    let mark = [Span(isFocused ? "> " : "  ", Theme.focus)]
    let row = { (words: LocalizedText) in
      typesetter.hanging(mark, session.say(words), item: place)
    }
    switch item {
    case .offer(let offer):
      return rows(
        for: work.offers[offer], at: place, isFocused: isFocused, result, in: session, typesetter)
    case .more:
      return row(
        showsAll ? PlanScreenWording.fewerRow : PlanScreenWording.moreRow(hidden(in: work)))
    case .own: return row(PlanScreenWording.ownRow)
    case .keep: return row(PlanScreenWording.keepRow(work.taken.count))
    }
  }

  private func rows(
    for offer: PlanWork.Offer, at place: Int, isFocused: Bool, _ result: ResultDocument,
    in session: Session, _ typesetter: Typesetter
  ) -> [Row] {
    let line = ChoiceLine(
      text: session.say(offer.item.measure), digit: place + 1, isFocused: isFocused,
      isChosen: offer.isTaken, brackets: ("[", "]"))
    let indent = typesetter.isNarrow ? 2 : line.indent(typesetter)
    let lines = PlanItemLines(offer.item, in: session)
    let below = [lines.facts] + (isFocused ? result.reason(for: offer.item) : [])
    return line.rows(atMost: typesetter.isNarrow ? 2 : .max, item: place, typesetter)
      + below.flatMap { typesetter.paragraph($0, Theme.dim, indent: indent, item: place) }
  }
}
