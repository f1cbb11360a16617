import SelfCheckCore

/// What follows from a command besides the new state: where to go, and what to do.
struct Step: Sendable {
  var move: Move
  var effects: [Effect] = []

  static let stay = Step(move: .stay)
  static let back = Step(move: .back)

  /// Takes the place of the screen.
  static func show(_ screen: Screen) -> Step { Step(move: .show(screen)) }
  /// Covers the screen, which comes back afterwards.
  static func cover(_ screen: Screen) -> Step { Step(move: .cover(screen)) }
  static func run(_ effect: Effect) -> Step { Step(move: .stay, effects: [effect]) }
  /// Does what a key for the whole app does.
  static func general(_ command: GeneralCommand) -> Step { Step(move: .general(command)) }

  enum Move: Sendable {
    case stay
    case back
    case show(Screen)
    case cover(Screen)
    case general(GeneralCommand)
  }
}
