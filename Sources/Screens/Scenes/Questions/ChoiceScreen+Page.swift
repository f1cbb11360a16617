import Canvas
import SelfCheckCore

extension ChoiceScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    let question = session.questionnaire.questions[index]
    var body = lead(
      in: session, typesetter, hints: question.isMultiple ? [QuestionWording.severalAllowed] : [])
    for (place, choice) in question.choices.enumerated() {
      if choice == .notApplicable && !typesetter.isNarrow { body.gap() }
      body.append(
        line: ChoiceLine(
          text: session.say(question.text(of: choice)), digit: place + 1,
          isFocused: place == focus.item,
          isChosen: choice.isChosen(in: session.draft?.answers[index]),
          brackets: question.isMultiple ? ("[", "]") : ("(", ")")),
        item: place, typesetter)
    }
    return Page(
      header: header(in: session, typesetter), body: body, scroll: .toFocus(lift: focus.lift))
  }
}

/// One option as it is listed: focus mark, chosen mark, digit, text.
struct ChoiceLine {
  var text: String
  /// Counted from 1; only digits that a key names are shown.
  var digit: Int
  var isFocused: Bool
  var isChosen: Bool
  var brackets: (String, String)
}

extension Body {
  mutating func append(line: ChoiceLine, item: Int, _ typesetter: Typesetter) {
    let gap = typesetter.isNarrow ? "" : " "
    let mark = "\(line.brackets.0)\(line.isChosen ? "x" : " ")\(line.brackets.1)"
    let digit = line.digit < 10 ? "\(line.digit)" : " "
    let rows = typesetter.hanging(
      [
        Span(line.isFocused ? ">" : " ", Theme.focus), Span(gap + mark + " "),
        Span(digit + " " + gap, Theme.dim),
      ], line.text, line.isChosen ? Theme.chosen : .plain, item: item)
    if line.isFocused {
      append(focused: rows, cursor: .origin)
    } else {
      append(rows)
    }
  }
}
