import Canvas
import SelfCheckCore

extension App {
  /// What the screen says, for who reads or hears one line after another: no mark of the focus, no
  /// bars, every item with the number that chooses it, and what can be entered last.
  ///
  /// - Parameter columns: the cells of a line; a longer text is wrapped.
  public func lines(columns: Int, widths: CellWidths) -> [String] {
    let typesetter = Typesetter(linear: columns, widths: widths)
    let page = screen.scene.page(in: session, typesetter)
    let marks = page.header.marks.map(\.span.text)
    return [([page.header.title] + marks).joined(separator: session.say(LinesWording.pause))]
      + body(page.body.rows)
      + typesetter.paragraph(session.say(LinesWording.prompt(entries))).map(\.line)
  }

  /// What the person is to be told of what was just entered, and what couldn't be saved.
  public var lineMessages: [String] {
    let failure = session.saving.failure.map { SavingWording.unsaved($0) }
    let plan = session.planSaving.failure.map { SavingWording.unsavedPlan($0) }
    return [session.message, failure, plan].compactMap(\.self).map { session.say($0).printable }
  }

  /// What is said where the input ends.
  public var farewell: LocalizedText {
    session.hasAnswers ? LinesWording.kept : LinesWording.ended
  }

  /// Whether something could not be saved.
  public var hasFailedSave: Bool { session.hasFailedSave }

  private func body(_ rows: [Row]) -> [String] {
    var lines: [String] = []
    var previous: Int?
    for row in rows {
      let isFirst = row.item != nil && row.item != previous
      previous = row.item
      if isAnswered(by: row) {
        continue
      } else if isFirst, let item = row.item, !numbersAreAnswers {
        lines.append(row.line(numbered: item + 1, chosen: session.say(LinesWording.chosen)))
      } else {
        lines.append(row.line)
      }
    }
    return lines + [answered].compactMap(\.self)
  }

  /// A field is nothing to look at: what stands in it is said in words.
  private func isAnswered(by row: Row) -> Bool { numbersAreAnswers && row.item != nil }

  /// Whether a number that is entered is the answer, not the number of an item.
  var numbersAreAnswers: Bool { if case .number = screen { true } else { false } }

  private var answered: String? {
    guard numbersAreAnswers, let index = screen.scene.question,
      let answer = session.draft?.answers[index]
    else { return nil }
    let question = session.questionnaire.questions[index]
    return session.say(LinesWording.answered)
      + question.words(for: answer, in: session.language)
  }
}

extension Row {
  /// The row without the mark of the focus.
  fileprivate var line: String {
    let shown =
      mark.filter { $0.style != Theme.focus } + text.filter { $0 != Span("> ", Theme.focus) }
    let indent = String(repeating: " ", count: indent)
    return (indent + shown.map(\.text).joined()).printable.trimmedAtEnd
  }

  /// The first row of an item.
  fileprivate func line(numbered number: Int, chosen: String) -> String {
    // Of the mark, a column of labels is worth saying, and that the item is chosen.
    let labels = mark.map(\.text).filter { $0.contains { $0.isLetter && $0 != "x" } }
    let isChosen = mark.contains { ["x)", "x]", "+"].contains(where: $0.text.contains) }
    let words = (labels + text.map(\.text)).joined().printable.trimmedAtEnd
    return "\(number). " + words.drop { $0 == " " } + (isChosen ? chosen : "")
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
