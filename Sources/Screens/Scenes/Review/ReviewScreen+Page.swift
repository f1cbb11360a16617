import Canvas
import Documents
import SelfCheckCore

extension ReviewScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    let items = Self.items(in: session)
    let asked = session.asked
    var body = Body()
    body.append(typesetter.paragraph(session.say(ReviewWording.summary(session.tally))))
    if !typesetter.isNarrow { body.gap() }
    for (place, item) in items.enumerated() {
      if case .question(let index) = item {
        appendHeading(before: index, asked, to: &body, session, typesetter)
      }
      let rows = rows(for: item, at: place, in: session, typesetter)
      if place == min(focus.item, items.count - 1) {
        body.append(focused: rows, cursor: .origin)
      } else {
        body.append(rows)
      }
    }
    return Page(
      header: Header(
        title: session.say(ReviewWording.title),
        marks: [progress(in: session)] + session.savingMark()
      ),
      body: body, scroll: focus.item < 2 ? .toFocus(lift: focus.lift) : .aroundFocus)
  }

  private func progress(in session: Session) -> Header.Mark {
    let text = session.say(ReviewWording.progress(session.tally))
    return Header.Mark(span: Span(text, Theme.dim), rank: 0)
  }

  /// The name of the part, before its first question.
  private func appendHeading(
    before index: Int, _ asked: [Int], to body: inout Body, _ session: Session,
    _ typesetter: Typesetter
  ) {
    guard let part = session.questionnaire.part(of: index),
      asked.first(where: part.questions.contains) == index
    else { return }
    let tally = session.tally(of: asked.filter(part.questions.contains))
    body.gap()
    let title = ReviewWording.part(session.title(of: part.kind), tally)
    body.append(typesetter.paragraph(session.say(title), Theme.heading))
  }

  private func rows(
    for item: Item, at place: Int, in session: Session, _ typesetter: Typesetter
  ) -> [Row] {
    let isFocused = place == focus.item
    let mark = Span(isFocused ? "> " : "  ", Theme.focus)
    switch item {
    case .finish:
      return typesetter.hanging([mark], session.say(ReviewWording.toFinish), item: place)
    case .question(let index):
      return rows(forQuestion: index, mark, item: place, in: session, typesetter)
    }
  }

  private func rows(
    forQuestion index: Int, _ mark: Span, item: Int, in session: Session, _ typesetter: Typesetter
  ) -> [Row] {
    let question = session.questionnaire.questions[index]
    let answer = session.shortAnswer(to: index)
    return typesetter.hanging(
      [mark], session.say(question.text), Theme.dim, atMost: typesetter.isNarrow ? 2 : .max,
      item: item)
      + typesetter.hanging(
        [Span(typesetter.isNarrow ? "  " : "    ")], session.say(answer.words),
        answer.isOpen ? Theme.chosen : .plain, atMost: typesetter.isNarrow ? 1 : 3, item: item)
  }
}

extension Session {
  /// The answer in a line; a question without one says so.
  fileprivate func shortAnswer(to index: Int) -> (words: LocalizedText, isOpen: Bool) {
    let question = questionnaire.questions[index]
    if question.isNote {
      return (draft?.answers[note: index].map(LocalizedText.same) ?? ReviewWording.noNote, false)
    }
    guard let answer = draft?.answers[index] else { return (ReviewWording.unanswered, true) }
    return (
      LocalizedText(
        zh: question.words(for: answer, in: .zh), en: question.words(for: answer, in: .en)), false
    )
  }
}
