import Canvas
import SelfCheckCore

/// All keys of the screen that it covers, on a question why it is asked, and where the data lie.
struct HelpScreen: DocumentScene {
  let legends: [Legend]
  let why: LocalizedText?
  var scroll = DocumentScroll()

  init(legends: [Legend], why: LocalizedText?) {
    self.legends = legends
    self.why = why
  }

  enum Command: Hashable, Sendable {
    case close
    case scroll(Shift)
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding(
        [.escape, .enter, .left, .backspace], .close, CommonWording.back,
        rank: .essential)
    ] + Binding.scrolling { .scroll($0) }
  }

  func command(forWheel rows: Int) -> Command? { .scroll(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .close: return .back
    case .scroll(let shift):
      move(shift, in: session, viewport)
      return .stay
    }
  }

  func text(in session: Session, _ typesetter: Typesetter) -> DocumentText {
    var sections: [[Row]] = []
    if let why {
      sections.append(
        typesetter.paragraph(session.say(QuestionWording.whyHeading), Theme.heading)
          + typesetter.paragraph(session.say(why)))
    }
    sections.append(
      typesetter.paragraph(session.say(HelpWording.keys), Theme.heading)
        + KeyTable(legends, in: session.language, typesetter).rows)
    if session.surroundings.takesMouse {
      sections.append(typesetter.paragraph(session.say(HelpWording.mouse)))
    }
    sections.append(
      typesetter.paragraph(session.say(HelpWording.dataHeading), Theme.heading)
        + typesetter.paragraph(session.surroundings.storage)
        + typesetter.paragraph(session.say(HelpWording.data)))
    return DocumentText(
      title: session.say(HomeWording.help), rows: Array(sections.joined(separator: [.blank])))
  }
}
