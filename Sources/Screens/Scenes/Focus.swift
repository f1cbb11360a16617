import Canvas
import SelfCheckCore

/// Which item of a list is focused.
struct Focus: Hashable, Sendable {
  var item = 0 {
    didSet { lift = 0 }
  }
  /// How many rows above the first item have been called up, where the window is too low to show
  /// them together with it.
  private(set) var lift = 0

  mutating func move(_ shift: Shift, count: Int) {
    let last = max(0, count - 1)
    if item == 0 && !shift.isForward {
      lift += shift == .previous ? 1 : Self.page
      return
    }
    switch shift {
    case .previous: item -= 1
    case .next: item += 1
    case .first: item = 0
    case .last: item = last
    case .pageBack: item -= Self.page
    case .pageForward: item += Self.page
    }
    item = min(max(0, item), last)
  }

  private static let page = 5
}

/// A way to move through a list or a text.
enum Shift: Hashable, Sendable {
  case previous, next, first, last, pageBack, pageForward

  /// The move that a turn of the wheel makes.
  init(wheel rows: Int) { self = rows < 0 ? .previous : .next }
}

extension Shift {
  var isForward: Bool {
    switch self {
    case .next, .last, .pageForward: true
    case .previous, .first, .pageBack: false
    }
  }
}

extension Binding {
  /// The keys that move through a list.
  static func moving(
    _ label: LocalizedText, rank: Legend.Rank = .line, _ command: (Shift) -> Command
  ) -> [Binding] {
    [
      Binding(
        [
          Stroke(.up, command(.previous)), Stroke(.down, command(.next)),
          Stroke(.character("k"), command(.previous)), Stroke(.character("j"), command(.next)),
        ], label, shown: CommonWording.upAndDown, rank: rank),
      Binding(
        [
          Stroke(.home, command(.first)), Stroke(.end, command(.last)),
          Stroke(.pageUp, command(.pageBack)), Stroke(.pageDown, command(.pageForward)),
        ], CommonWording.moveFar),
    ]
  }
}
