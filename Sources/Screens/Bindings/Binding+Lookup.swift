import Canvas
import SelfCheckCore

/// What a table of bindings says of a key.
enum Lookup<Command: Sendable>: Sendable {
  case command(Command)
  /// The key is there, but does nothing just now, for this reason.
  case disabled(LocalizedText)
}

extension Array {
  /// What the first binding with the key says; nil where there is none. An input method left on
  /// makes no difference.
  func lookup<Command>(_ key: Key) -> Lookup<Command>? where Element == Binding<Command> {
    let key = key.halfWidth
    for binding in self {
      guard let stroke = binding.strokes.first(where: { $0.key == key }) else { continue }
      return binding.legend.disabled.map(Lookup.disabled) ?? .command(stroke.command)
    }
    return nil
  }
}
