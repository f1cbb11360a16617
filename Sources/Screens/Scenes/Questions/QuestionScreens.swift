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
  /// Whether something stands in a field that is not the answer yet.
  func hasUnconfirmedText(in session: Session) -> Bool
}

extension QuestionScene {
  var question: Int? { index }
  func hasUnconfirmedText(in session: Session) -> Bool { false }

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
        + session.savingMark(isTyping: hasUnconfirmedText(in: session)))
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
  /// - Parameter isTyping: whether there is a text on screen that none of them holds.
  func savingMark(isTyping: Bool = false) -> [Header.Mark] {
    if isTyping && saving.failure == nil {
      return [.init(span: Span(say(SavingWording.unconfirmed)), rank: 3)]
    }
    guard let draft, !draft.answers.isEmpty else { return [] }
    if saving.holds(answersOf: draft) {
      return [.init(span: Span(say(SavingWording.saved), Theme.saved), rank: 1)]
    }
    return saving.failure == nil
      ? [] : [.init(span: Span(say(SavingWording.unsaved), Theme.warning), rank: 3)]
  }
}
