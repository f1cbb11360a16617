import Canvas
import SelfCheckCore

extension NoteScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = lead(
      in: session, typesetter, hints: typesetter.isLinear ? [] : [QuestionWording.noteOptional])
    body.append(field: field, typesetter)
    if field.text.count >= field.maximumLength {
      body.append(typesetter.paragraph(session.say(QuestionWording.full(field.maximumLength))))
    }
    // Behind the field, so that a small screen still shows the question.
    body.gap()
    body.append(typesetter.paragraph(session.say(IntroductionWording.secrecy), Theme.dim))
    return Page(header: header(in: session, typesetter), body: body, scroll: .toFocus())
  }
}
