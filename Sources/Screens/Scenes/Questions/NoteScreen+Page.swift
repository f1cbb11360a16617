import Canvas
import SelfCheckCore

extension NoteScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    var body = lead(
      in: session, typesetter, hints: [QuestionWording.noteOptional, IntroductionWording.secrecy])
    body.append(field: field, typesetter)
    if field.text.count >= field.maximumLength {
      body.append(typesetter.paragraph(session.say(QuestionWording.full(field.maximumLength))))
    }
    return Page(header: header(in: session, typesetter), body: body, scroll: .toFocus())
  }
}
