import Canvas
import SelfCheckCore

/// A question for a text of one's own, which may stay empty.
struct NoteScreen: QuestionScene {
  let index: Int
  let origin: QuestionOrigin
  private(set) var field: TextField

  /// The most characters of a note.
  static let maximumLength = 500

  init(_ index: Int, in session: Session, from origin: QuestionOrigin) {
    self.index = index
    self.origin = origin
    field = TextField(
      session.draft?.answers[note: index] ?? "", maximumLength: Self.maximumLength)
  }

  enum Command: Hashable, Sendable {
    case confirm, back, review
    case moveRows(Int)
    /// For the table of keys only: the field takes these keys before the bindings are asked.
    case edit
  }

  var takesLetters: Bool { true }

  func bindings(in session: Session) -> [Binding<Command>] {
    [
      Binding([.enter], .confirm, QuestionWording.write, rank: .essential),
      Binding([.escape], .back, backLabel(in: session), rank: .important),
      Binding(
        [.init(.up, .moveRows(-1)), .init(.down, .moveRows(1))], QuestionWording.moveInText,
        shown: CommonWording.upAndDown),
      Binding([.left, .right, .home, .end], .edit, QuestionWording.moveInText),
      Binding([.control("u")], .edit, QuestionWording.clear),
      Binding([.tab], .review, QuestionWording.review),
    ]
  }

  mutating func type(_ event: Event) -> Bool { field.handle(event) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    switch command {
    case .confirm:
      leave(&session)
      return onward(in: session)
    case .back:
      leave(&session)
      return backward(in: session)
    case .review:
      leave(&session)
      return review(in: session)
    case .moveRows(let rows):
      let width = Self.width(of: Typesetter(viewport: viewport))
      _ = field.move(rows: rows, width: width, widths: viewport.widths)
      return .stay
    case .edit: return .stay
    }
  }

  func leave(_ session: inout Session) { session.note(field.text, on: index) }

  func fieldStanding(in session: Session) -> FieldStanding {
    session.draft?.answers[note: index] == Session.note(of: field.text) ? .kept : .confirmable
  }

  /// The cells that the text is wrapped to.
  static func width(of typesetter: Typesetter) -> Int { max(2, typesetter.columns - 2) }
}
