import Canvas
import SelfCheckCore

extension Screen {
  /// The screen that asks this question.
  static func question(
    _ index: Int, of session: Session, from origin: QuestionOrigin = .inOrder
  ) -> Screen {
    switch session.questionnaire.questions[index].kind {
    case .single, .multiple: .choice(ChoiceScreen(index, in: session, from: origin))
    case .number(let entry): .number(NumberScreen(index, entry, in: session, from: origin))
    case .note: .note(NoteScreen(index, in: session, from: origin))
    }
  }
}

/// How a person came to a question, which says where the answer leads.
enum QuestionOrigin: Hashable, Sendable {
  case inOrder
  /// A jump from the review, to which it leads back.
  case review
}

/// What the screens of every kind of question have in common.
protocol QuestionScene: Scene {
  var index: Int { get }
  var origin: QuestionOrigin { get }
  /// How what stands in the field, where there is one, stands to the answer.
  func fieldStanding(in session: Session) -> FieldStanding
}

extension QuestionScene {
  var question: Int? { index }
  func fieldStanding(in session: Session) -> FieldStanding { .kept }

  /// On to the next question, or to the review where there is none.
  func onward(in session: Session) -> Step {
    if origin == .review { return .show(.review(ReviewScreen(after: index, in: session))) }
    guard let next = session.asked.first(where: { $0 > index }) else {
      return .show(.review(ReviewScreen(in: session)))
    }
    return .show(.question(next, of: session))
  }

  func backward(in session: Session) -> Step {
    if origin == .review { return .show(.review(ReviewScreen(at: index, in: session))) }
    guard let previous = session.asked.last(where: { $0 < index }) else { return .back }
    return .show(.question(previous, of: session))
  }

  func review(in session: Session) -> Step {
    .show(.review(ReviewScreen(at: index, in: session)))
  }

  func header(in session: Session, _ typesetter: Typesetter) -> Header {
    let part = session.questionnaire.part(of: index)?.kind ?? .before
    return Header(
      title: session.say(session.title(of: part)),
      marks: placeMarks(in: session, brief: typesetter.columns < 70)
        + session.savingMark(beside: fieldStanding(in: session)))
  }

  private func placeMarks(in session: Session, brief: Bool) -> [Header.Mark] {
    let mark = { (text: LocalizedText, rank: Int) in
      Header.Mark(span: Span(session.say(text), Theme.dim), rank: rank)
    }
    guard let place = session.place(of: index) else { return [mark(QuestionWording.note, 0)] }
    return [
      mark(QuestionWording.inPart(place.inPart, brief: brief), 0),
      mark(QuestionWording.overall(place.overall, brief: brief), 2),
    ]
  }

  /// The question, and what to know for answering it.
  func lead(in session: Session, _ typesetter: Typesetter, hints: [LocalizedText]) -> Body {
    var body = Body()
    body.append(
      typesetter.paragraph(
        session.say(session.questionnaire.questions[index].text), Theme.heading))
    for hint in hints { body.append(typesetter.paragraph(session.say(hint), Theme.dim)) }
    if !typesetter.isNarrow { body.gap() }
    return body
  }

  func backLabel(in session: Session) -> LocalizedText {
    if origin == .review { return QuestionWording.backToReview }
    return session.asked.first == index ? CommonWording.back : QuestionWording.back
  }
}

extension Session {
  /// Whether the answers given so far are on the disk.
  ///
  /// - Parameter field: what is on screen beside them.
  func savingMark(beside field: FieldStanding = .kept) -> [Header.Mark] {
    if saving.failure == nil, let pending = SavingWording.pending(field) {
      return [.init(span: Span(say(pending)), rank: 3)]
    }
    guard let draft, !draft.answers.isEmpty else { return [] }
    if saving.holds(answersOf: draft) {
      return [.init(span: Span(say(SavingWording.saved), Theme.saved), rank: 1)]
    }
    return saving.failure == nil
      ? [] : [.init(span: Span(say(SavingWording.unsaved), Theme.warning), rank: 3)]
  }
}
