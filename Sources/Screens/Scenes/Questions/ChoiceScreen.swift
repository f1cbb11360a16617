import Canvas
import SelfCheckCore

/// A question with options: one is chosen, or several are ticked.
struct ChoiceScreen: QuestionScene {
  let index: Int
  let origin: QuestionOrigin
  private let asked: Question
  private(set) var focus: Focus
  /// Whether the person has turned to a line: Enter, pressed by habit after a digit has answered
  /// the question before, is no answer to this one.
  private var hasMoved = false

  init(_ index: Int, in session: Session, from origin: QuestionOrigin) {
    self.index = index
    self.origin = origin
    asked = session.questionnaire.questions[index]
    let answer = session.draft?.answers[index]
    focus = Focus(item: asked.choices.firstIndex { $0.isChosen(in: answer) } ?? 0)
  }

  enum Command: Hashable, Sendable {
    case move(Shift)
    /// A digit or a click.
    case pick(Int)
    case mark
    case confirm
    case skip, back, review
  }

  /// With ten or more choices a digit can't name them all: it moves, and Enter confirms.
  private var digitsChoose: Bool { asked.choices.count < 10 }

  func bindings(in session: Session) -> [Binding<Command>] {
    let count = min(asked.choices.count, 9)
    let digits = (1...count).map { Binding.Stroke(.digit($0), Command.pick($0 - 1)) }
    return marks(digits) + [
      Binding([.enter], .confirm, QuestionWording.goOn, rank: .essential)
    ] + Binding.moving(CommonWording.move, rank: .listed) { .move($0) } + [
      Binding([.escape, .left, .backspace], .back, backLabel(in: session), rank: .important),
      Binding([.character("n"), .right], .skip, QuestionWording.skip, rank: .line),
      Binding([.character("r")], .review, QuestionWording.review),
    ]
  }

  /// The keys that answer; in a checklist whose digits tick, these and Space are one entry.
  private func marks(_ digits: [Binding<Command>.Stroke]) -> [Binding<Command>] {
    let space = Binding.Stroke(.character(" "), Command.mark)
    switch (asked.isMultiple, digitsChoose) {
    case (true, true):
      return [
        Binding(
          digits + [space], QuestionWording.tick,
          shown: QuestionWording.digitsAndSpace(digits.count),
          rank: .important)
      ]
    case (true, false):
      return [
        Binding(digits, QuestionWording.moveTo),
        Binding([space], QuestionWording.tick, rank: .important),
      ]
    case (false, _):
      let label = digitsChoose ? QuestionWording.chooseAndGoOn : QuestionWording.moveTo
      return [
        Binding(digits, label, rank: .line), Binding([space], QuestionWording.select),
      ]
    }
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .move(let shift):
      focus.move(shift, count: asked.choices.count)
      hasMoved = true
      return .stay
    case .pick(let place):
      focus.item = place
      hasMoved = true
      return digitsChoose ? choose(in: &session) : .stay
    case .mark:
      mark(in: &session)
      return .stay
    case .confirm: return confirm(in: &session)
    case .skip: return onward(in: session)
    case .back: return backward(in: session)
    case .review: return review(in: session)
    }
  }

  private var focused: Choice { asked.choices[focus.item] }

  private func mark(in session: inout Session) {
    let answer = session.draft?.answers[index]
    session.answer(index, with: asked.isMultiple ? focused.toggled(in: answer) : focused.answer)
  }

  private func choose(in session: inout Session) -> Step {
    mark(in: &session)
    return asked.isMultiple ? .stay : onward(in: session)
  }

  private func confirm(in session: inout Session) -> Step {
    let isOpen = session.draft?.answers[index] == nil
    guard asked.isMultiple else {
      if !isOpen || hasMoved { return choose(in: &session) }
      session.message = QuestionWording.chooseFirst
      return .stay
    }
    // Enter on "none of these" says so; on an option it must be ticked to count.
    if isOpen && focused.isExclusive {
      mark(in: &session)
    } else if isOpen {
      session.message = QuestionWording.tickFirst
      return .stay
    }
    return onward(in: session)
  }
}
