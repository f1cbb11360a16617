import Canvas
import SelfCheckCore

extension ChoiceScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    let question = session.questionnaire.questions[index]
    var body = lead(
      in: session, typesetter,
      hints: question.isMultiple && !typesetter.isLinear ? [QuestionWording.severalAllowed] : [])
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

extension ChoiceLine {
  /// - Parameter limit: the most rows.
  func rows(atMost limit: Int = .max, item: Int, _ typesetter: Typesetter) -> [Row] {
    typesetter.hanging(
      mark(typesetter), text, isChosen ? Theme.chosen : .plain, atMost: limit, item: item)
  }

  /// The cells before the text.
  func indent(_ typesetter: Typesetter) -> Int {
    mark(typesetter).reduce(0) { $0 + typesetter.width(of: $1.text) }
  }

  private func mark(_ typesetter: Typesetter) -> [Span] {
    let gap = typesetter.isNarrow ? "" : " "
    let mark = "\(brackets.0)\(isChosen ? "x" : " ")\(brackets.1)"
    let digit = digit < 10 ? "\(digit)" : " "
    return [
      Span(isFocused ? ">" : " ", Theme.focus), Span(gap + mark + " "),
      Span(digit + " " + gap, Theme.dim),
    ]
  }
}

extension Body {
  mutating func append(line: ChoiceLine, item: Int, _ typesetter: Typesetter) {
    let rows = line.rows(item: item, typesetter)
    if line.isFocused {
      append(focused: rows, cursor: .origin)
    } else {
      append(rows)
    }
  }
}
