import Canvas
import SelfCheckCore

/// A question for a whole number.
struct NumberScreen: QuestionScene {
  let index: Int
  let origin: QuestionOrigin
  let entry: NumberEntry
  let notApplicable: Bool
  private(set) var field: NumberField
  /// Whether "did not come up", below the field, is focused.
  private(set) var isOnNotApplicable: Bool

  init(_ index: Int, _ entry: NumberEntry, in session: Session, from origin: QuestionOrigin) {
    self.index = index
    self.origin = origin
    self.entry = entry
    notApplicable = session.questionnaire.questions[index].notApplicable
    let answer = session.draft?.answers[index]
    field = NumberField(entry.range, number: answer?.number)
    isOnNotApplicable = answer == .notApplicable
  }

  enum Command: Hashable, Sendable {
    case move(Shift)
    case pick(Int)
    case mark
    case confirm
    case skip, back, review
    /// For the table of keys only: the field takes figures before the bindings are asked.
    case type
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    let figures = (0...9).map(Key.digit) + (field.takesMinus ? [.character("-")] : [])
    let moves: [Binding<Command>] =
      notApplicable ? Binding.moving(CommonWording.move) { .move($0) } : []
    let mark: [Binding<Command>] =
      notApplicable ? [Binding([.character(" ")], .mark, QuestionWording.select)] : []
    return [
      Binding(figures, .type, QuestionWording.typeNumber),
      Binding([.enter], .confirm, QuestionWording.goOn, rank: .essential),
    ] + moves + mark + [
      Binding([.escape], .back, backLabel(in: session), rank: .important),
      Binding([.character("n")], .skip, QuestionWording.skip, rank: .line),
      Binding([.character("r")], .review, QuestionWording.review),
    ]
  }

  func command(forItem item: Int, in session: Session) -> Command? { .pick(item) }
  func command(forWheel rows: Int) -> Command? { .move(Shift(wheel: rows)) }

  mutating func type(_ event: Event) -> Bool {
    if isOnNotApplicable && !field.isFigure(event) { return false }
    isOnNotApplicable = false
    return field.handle(event)
  }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .move(let shift):
      isOnNotApplicable = notApplicable && shift.isForward
      return .stay
    case .pick(let item):
      isOnNotApplicable = item == 1
      return item == 1 ? confirm(in: &session) : .stay
    case .mark:
      mark(in: &session)
      return .stay
    case .confirm: return confirm(in: &session)
    case .skip: return leaving(&session, onward)
    case .back: return leaving(&session, backward)
    case .review: return leaving(&session, review)
    case .type: return .stay
    }
  }

  private mutating func mark(in session: inout Session) {
    guard isOnNotApplicable else { return }
    session.answer(index, with: .notApplicable)
    // What was typed before must not take its place on leaving.
    field = NumberField(entry.range)
  }

  private func confirm(in session: inout Session) -> Step {
    if isOnNotApplicable {
      session.answer(index, with: .notApplicable)
    } else if let number = field.number {
      session.answer(index, with: .number(number))
    } else {
      session.message =
        field.isBlank
        ? QuestionWording.numberFirst : QuestionWording.outOfRange(field.text, entry.range)
      return .stay
    }
    return onward(in: session)
  }

  func leave(_ session: inout Session) {
    guard field.isEdited, !isOnNotApplicable, let number = field.number else { return }
    session.answer(index, with: .number(number))
  }

  func fieldStanding(in session: Session) -> FieldStanding {
    guard field.isEdited else { return .kept }
    let kept = session.draft?.answers[index]?.number
    guard let number = field.number else {
      return field.text.isEmpty && kept == nil ? .kept : .unusable
    }
    return number == kept ? .kept : .confirmable
  }

  private func leaving(
    _ session: inout Session, _ way: (Session) -> Step
  ) -> Step {
    leave(&session)
    return way(session)
  }
}

extension Answer {
  fileprivate var number: Int? {
    if case .number(let number) = self { number } else { nil }
  }
}
