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
  /// Takes a key or a paste where there is a field for it; false leaves it to the bindings.
  mutating func type(_ event: Event) -> Bool
  /// Keeps what was typed but not confirmed yet, before the screen is left.
  func leave(_ session: inout Session)
  /// The question that is on screen.
  var question: Int? { get }
  /// Whether letters go into a text, so that they can't be commands.
  var takesLetters: Bool { get }
}

extension Scene {
  func command(forItem item: Int, in session: Session) -> Command? { nil }
  func command(forWheel rows: Int) -> Command? { nil }
  mutating func type(_ event: Event) -> Bool { false }
  func leave(_ session: inout Session) {}
  var question: Int? { nil }
  var takesLetters: Bool { false }

  /// What an event comes to; nil where it means nothing here.
  mutating func handle(
    _ event: SceneEvent, in session: inout Session, _ viewport: Viewport
  ) -> Step? {
    switch event {
    case .typing(let event) where type(event): return .stay
    case .typing(.key(let key)): return press(key, in: &session, viewport)
    case .typing: return nil
    case .item(let item):
      return command(forItem: item, in: session)
        .map { perform($0, in: &session, viewport) }
    case .wheel(let rows):
      return command(forWheel: rows).map { perform($0, in: &session, viewport) }
    }
  }

  private mutating func press(
    _ key: Key, in session: inout Session, _ viewport: Viewport
  ) -> Step? {
    switch bindings(in: session).lookup(key) {
    case .command(let command): return perform(command, in: &session, viewport)
    case .disabled(let reason):
      session.message = reason
      return .stay
    case nil: return nil
    }
  }

  /// What the help says of the keys.
  func legends(in session: Session) -> [Legend] {
    // At every key: key paths would be looked up by name here, for the commands differ.
    bindings(in: session).map { $0.legend }
      + GeneralCommand.bindings(in: session, takesLetters: takesLetters).map { $0.legend }
  }
}

/// What a screen is told of.
enum SceneEvent: Hashable, Sendable {
  /// A key or a paste.
  case typing(Event)
  case item(Int)
  case wheel(rows: Int)
}
