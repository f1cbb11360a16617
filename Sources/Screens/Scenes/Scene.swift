import Canvas
import SelfCheckCore

/// One screen: keys that mean something to it, and what it shows.
protocol Scene: Sendable {
  /// What a person can do here.
  associatedtype Command: Sendable

  func bindings(in session: Session) -> [Binding<Command>]
  func page(in session: Session, _ typesetter: Typesetter) -> Page
  mutating func perform(_ command: Command, in session: inout Session, _ viewport: Viewport) -> Step

  /// What a click on an item comes to; nil where items aren't clicked on.
  func command(forItem item: Int, in session: Session) -> Command?
  /// What a turn of the wheel comes to.
  func command(forWheel rows: Int) -> Command?
  /// Takes text or an editing key where there is a field for it; false leaves it to the bindings.
  mutating func type(_ typing: Typing) -> Bool
  /// Keeps what was typed but not confirmed yet, before the screen is left.
  mutating func leave(_ session: inout Session)
  /// The question that is on screen.
  var question: Int? { get }
  /// Whether letters go into a text, so that they can't be commands.
  var takesLetters: Bool { get }
}

/// Something for a text field.
enum Typing: Hashable, Sendable {
  case key(Key)
  case paste(String)
}

extension Scene {
  func command(forItem item: Int, in session: Session) -> Command? { nil }
  func command(forWheel rows: Int) -> Command? { nil }
  mutating func type(_ typing: Typing) -> Bool { false }
  mutating func leave(_ session: inout Session) {}
  var question: Int? { nil }
  var takesLetters: Bool { false }

  /// What an event comes to; nil where it means nothing here.
  mutating func handle(
    _ event: SceneEvent, in session: inout Session, _ viewport: Viewport
  ) -> Step? {
    switch event {
    case .typing(let typing) where type(typing): return .stay
    case .typing(.key(let key)): return press(key, in: &session, viewport)
    case .typing(.paste): return nil
    case .item(let item):
      return command(forItem: item, in: session)
        .map { perform($0, in: &session, viewport) }
    case .wheel(let rows):
      return command(forWheel: rows).map { perform($0, in: &session, viewport) }
    case .leaving:
      leave(&session)
      return .stay
    }
  }

  private mutating func press(
    _ key: Key, in session: inout Session, _ viewport: Viewport
  ) -> Step? {
    for binding in bindings(in: session) {
      guard let stroke = binding.strokes.first(where: { $0.key == key }) else { continue }
      if let reason = binding.legend.disabled {
        session.message = reason
        return .stay
      }
      return perform(stroke.command, in: &session, viewport)
    }
    return nil
  }
}

/// What a screen is told of.
enum SceneEvent: Hashable, Sendable {
  case typing(Typing)
  case item(Int)
  case wheel(rows: Int)
  /// The screen is about to be left.
  case leaving
}
