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
    for (place, entry) in entries.enumerated() {
      let isFocused = place == min(focus.item, rounds.count - 1)
      let rows = entry.rows(
        isFocused: isFocused, among: entries, item: place, typesetter)
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

  /// One row in columns as wide as the widest of all entries; where room is short the form goes,
  /// and then the result moves to a second row.
  func rows(
    isFocused: Bool, among entries: [RoundEntry], item: Int, _ typesetter: Typesetter
  ) -> [Row] {
    let mark = Span((isFocused ? "> " : "  ") + mark, Theme.focus)
    let column = { (part: KeyPath<RoundEntry, String>) in
      typesetter.padded(
        self[keyPath: part], to: entries.map { typesetter.width(of: $0[keyPath: part]) }.max() ?? 0)
    }
    let first = "\(column(\.sequence))  \(date)"
    let result = "\(column(\.level))  \(score)"
    for line in ["\(first)  \(column(\.form))  \(result)", "\(first)  \(result)"]
    where typesetter.width(of: line + mark.text) <= typesetter.columns {
      return [Row([mark, Span(line)], item: item)]
    }
    return [Row([mark, Span(first)], item: item)]
      + typesetter.paragraph("\(level)  \(score)", indent: 4, item: item)
  }
}
