import Canvas
import Documents
import SelfCheckCore

extension CheckInScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = Body()
    if let item = session.checkedItem(ids[place]) {
      let lines = PlanItemLines(item, in: session)
      body.append(typesetter.paragraph(session.say(item.measure), Theme.heading))
      for line in [lines.doneWhen, lines.due] {
        body.append(typesetter.paragraph(line, Theme.dim))
      }
    }
    if !typesetter.isNarrow { body.gap() }
    body.append(typesetter.paragraph(session.say(CheckInWording.question)))
    for (place, status) in Self.statuses.enumerated() {
      body.append(
        line: ChoiceLine(
          text: session.say(PlanWording.status(status)), digit: place + 1,
          isFocused: !isOnEvidence && place == focus.item, isChosen: status == chosen,
          brackets: ("(", ")")), item: place, typesetter)
    }
    if chosen != nil { appendEvidence(to: &body, in: session, typesetter) }
    return Page(header: header(in: session), body: body, scroll: .toFocus(lift: focus.lift))
  }

  private func appendEvidence(
    to body: inout Body, in session: Session, _ typesetter: Typesetter
  ) {
    if !typesetter.isNarrow { body.gap() }
    body.append(typesetter.paragraph(session.say(CheckInWording.evidence)))
    body.append(typesetter.paragraph(session.say(IntroductionWording.secrecy), Theme.dim))
    if isOnEvidence {
      body.append(field: evidence, typesetter)
    } else {
      body.append(
        typesetter.hanging(
          [Span("  ")], evidence.text, Theme.field, item: Self.statuses.count))
    }
  }

  private func header(in session: Session) -> Header {
    let words = CheckInWording.place(place + 1, of: ids.count)
    return Header(
      title: session.say(CheckInWording.title),
      marks: [.init(span: Span(session.say(words), Theme.dim), rank: 0)])
  }
}
