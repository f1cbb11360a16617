import Canvas
import SelfCheckCore

extension NoteScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = lead(
      in: session, typesetter, hints: [QuestionWording.noteOptional, IntroductionWording.secrecy])
    let text = field.wrapped(width: Self.width(of: typesetter), widths: typesetter.widths)
    for (number, line) in text.lines.enumerated() {
      let row = Row([Span(number == 0 ? "> " : "  ", Theme.focus), Span(line, Theme.field)])
      if number == text.cursor.row {
        body.append(focused: [row], cursor: Point(column: 2 + text.cursor.column, row: 0))
      } else {
        body.append([row])
      }
    }
    if field.text.count >= field.maximumLength {
      body.append(typesetter.paragraph(session.say(QuestionWording.full(field.maximumLength))))
    }
    return Page(header: header(in: session, typesetter), body: body, scroll: .toFocus())
  }
}
