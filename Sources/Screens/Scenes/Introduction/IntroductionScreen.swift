import Canvas
import SelfCheckCore

/// What to know before the first question.
struct IntroductionScreen: DocumentScene {
  let form: Form
  var scroll = DocumentScroll()

  init(form: Form) { self.form = form }

  enum Command: Hashable, Sendable {
    case begin, back
    case scroll(Shift)
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding([.enter, .right], .begin, IntroductionWording.begin, rank: .essential),
      Binding([.escape, .left, .backspace], .back, CommonWording.back, rank: .important),
    ] + Binding.scrolling { .scroll($0) }
  }

  func command(forWheel rows: Int) -> Command? { .scroll(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .begin:
      session.begin(form)
      return .show(session.firstOfRound)
    case .back: return .back
    case .scroll(let shift):
      move(shift, in: session, viewport)
      return .stay
    }
  }

  func text(in session: Session, _ typesetter: Typesetter) -> DocumentText {
    DocumentText(
      title: session.say(HomeWording.start(form)), rows: rows(in: session, typesetter))
  }

  private func rows(in session: Session, _ typesetter: Typesetter) -> [Row] {
    let heading = { (text: LocalizedText) in typesetter.paragraph(session.say(text), Theme.heading)
    }
    let paragraph = { (text: LocalizedText) in typesetter.paragraph(session.say(text)) }
    return [
      paragraph(session.questionnaire.introduction),
      heading(IntroductionWording.secrecyHeading) + paragraph(IntroductionWording.secrecy)
        + paragraph(HomeWording.storage),
      heading(IntroductionWording.howHeading) + paragraph(length(in: session))
        + paragraph(
          typesetter.isLinear ? IntroductionWording.howLineByLine : IntroductionWording.how),
    ].joined(separator: [.blank]).map(\.self)
  }

  private func length(in session: Session) -> LocalizedText {
    let length = session.length(of: form)
    let sentences =
      [IntroductionWording.length(form, length)]
      + (length.hasFollowUps ? [IntroductionWording.followUps] : [])
      + (length.notes > 0 ? [IntroductionWording.notes(length.notes)] : [])
    return LocalizedText(
      zh: sentences.map(\.zh).joined(), en: sentences.map(\.en).joined(separator: " "))
  }
}
