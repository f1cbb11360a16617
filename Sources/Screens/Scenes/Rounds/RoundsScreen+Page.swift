import Canvas
import Documents
import SelfCheckCore

extension RoundsScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    let rounds = Self.rounds(in: session)
    var body = Body()
    if rounds.isEmpty {
      let words = session.hasAnswers ? RoundsWording.emptyWithDraft : RoundsWording.empty
      body.append(focused: typesetter.paragraph(session.say(words)), cursor: .origin)
    }
    let hasMarks = !marked.isEmpty(among: rounds)
    let entries = rounds.map {
      RoundEntry($0, mark: hasMarks ? marked.contains($0.id) : nil, in: session)
    }
    let columns = RoundColumns(entries, typesetter)
    for (place, entry) in entries.enumerated() {
      let isFocused = place == min(focus.item, rounds.count - 1)
      let rows = entry.rows(isFocused: isFocused, in: columns, item: place)
      if isFocused { body.append(focused: rows, cursor: .origin) } else { body.append(rows) }
    }
    appendUnreadable(to: &body, in: session, typesetter)
    return Page(
      header: Header(title: session.say(HomeWording.rounds)), body: body, scroll: .aroundFocus)
  }

  private func appendUnreadable(
    to body: inout Body, in session: Session, _ typesetter: Typesetter
  ) {
    if session.shelf.unreadable.isEmpty { return }
    body.gap()
    body.append(typesetter.paragraph(session.say(RoundsWording.unreadable), Theme.heading))
    for file in session.shelf.unreadable {
      body.append(
        typesetter.hanging([Span("- ")], session.say(RoundsWording.unreadable(file))))
    }
  }
}

/// A round as a line of the list.
private struct RoundEntry {
  /// "+ " where it is marked to be compared; empty where none is.
  let mark: String
  let sequence: String
  let date: String
  let form: String
  let level: String
  let score: String

  /// - Parameter mark: whether it is marked; nil where none is.
  init(_ round: RoundSummary, mark: Bool?, in session: Session) {
    self.mark = mark.map { $0 ? "+ " : "  " } ?? ""
    sequence = "\(round.sequence)"
    date = round.finished.date
    form = session.say(ResultWording.form(round.form))
    level =
      session.questionnaire.levels.first { $0.id == round.overallLevel }?.text[session.language]
      ?? round.overallLevel ?? session.say(ResultWording.notScored)
    score = round.overall.map { decimal(tenths: $0.tenths) } ?? ""
  }

  /// One row; where room is short the form goes, and then the result moves to a second row.
  func rows(isFocused: Bool, in columns: RoundColumns, item: Int) -> [Row] {
    let typesetter = columns.typesetter
    let mark = Span((isFocused ? "> " : "  ") + mark, Theme.focus)
    let first = "\(typesetter.padded(sequence, to: columns.sequence))  \(date)"
    let form = typesetter.padded(form, to: columns.form)
    let result = "\(typesetter.padded(level, to: columns.level))  \(score)"
    for line in ["\(first)  \(form)  \(result)", "\(first)  \(result)"]
    where typesetter.width(of: line + mark.text) <= typesetter.columns {
      return [Row([Span(line)], mark: [mark], item: item)]
    }
    return [Row([Span(first)], mark: [mark], item: item)]
      + typesetter.paragraph("\(level)  \(score)", indent: 4, item: item)
  }
}

/// The list's columns, each as wide as the widest of its entries; in cells.
private struct RoundColumns {
  let typesetter: Typesetter
  let sequence: Int
  let form: Int
  let level: Int

  init(_ entries: [RoundEntry], _ typesetter: Typesetter) {
    // Most entries say the same in a column: a text is measured once.
    let widest = { (part: (RoundEntry) -> String) in
      Set(entries.map(part)).map(typesetter.width).max() ?? 0
    }
    self.typesetter = typesetter
    sequence = widest(\.sequence)
    form = widest(\.form)
    level = widest(\.level)
  }
}
