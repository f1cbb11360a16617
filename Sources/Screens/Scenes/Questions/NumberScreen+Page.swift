import Canvas
import Documents
import SelfCheckCore

extension NumberScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    let question = session.questionnaire.questions[index]
    var body = lead(
      in: session, typesetter, hints: [QuestionWording.range(entry.range, unit: entry.unit)])
    appendField(to: &body, unit: session.say(entry.unit), typesetter)
    if question.notApplicable {
      if !typesetter.isNarrow { body.gap() }
      appendNotApplicable(
        to: &body, isChosen: session.draft?.answers[index] == .notApplicable,
        in: session.language, typesetter)
    }
    return Page(header: header(in: session, typesetter), body: body, scroll: .toFocus())
  }

  private func appendField(to body: inout Body, unit: String, _ typesetter: Typesetter) {
    let blank = String(repeating: "_", count: field.width - field.text.count)
    let row = Row(
      [
        Span(isOnNotApplicable ? "  " : "> ", Theme.focus), Span("["),
        Span(field.text, Theme.chosen), Span(blank, Theme.dim), Span("] " + unit),
      ], item: 0)
    if isOnNotApplicable {
      body.append([row])
    } else {
      body.append(focused: [row], cursor: Point(column: 3 + field.cursor, row: 0))
    }
  }

  private func appendNotApplicable(
    to body: inout Body, isChosen: Bool, in language: Language, _ typesetter: Typesetter
  ) {
    let rows = typesetter.hanging(
      [Span(isOnNotApplicable ? "> " : "  ", Theme.focus), Span(isChosen ? "(x) " : "( ) ")],
      AnswerWording.notApplicable[language], isChosen ? Theme.chosen : .plain, item: 1)
    if isOnNotApplicable {
      body.append(focused: rows, cursor: .origin)
    } else {
      body.append(rows)
    }
  }
}
