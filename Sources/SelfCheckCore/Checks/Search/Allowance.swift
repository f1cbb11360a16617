/// How many steps a search may still take.
struct Allowance {
  private(set) var steps: Int

  init(_ steps: Int) { self.steps = steps }

  mutating func spend(_ count: Int = 1) throws(Unfinished) {
    steps -= count
    if steps < 0 { throw Unfinished() }
  }

  /// Takes off what a part of it was spent on.
  mutating func take(_ count: Int) { steps = max(0, steps - count) }
}

/// A search that reached its bound: nothing is known of what it looked for.
struct Unfinished: Error {}
