import SelfCheckCore

/// Measures how long a question has been on screen.
struct Stopwatch: Hashable, Sendable {
  let question: Int
  private var since: Moment

  init(question: Int, since: Moment) {
    self.question = question
    self.since = since
  }

  /// The most seconds of a lap: nobody reads a question longer without touching a key, but the
  /// machine may have slept.
  static let longestLap: Int64 = 600

  /// The whole seconds since the last lap; less than a second is left for the next one.
  mutating func lap(at now: Moment) -> Int {
    let passed = now.milliseconds - since.milliseconds
    // The clock may have been set back meanwhile, or far ahead.
    guard (0...Self.longestLap * 1000).contains(passed) else {
      since = now
      return passed < 0 ? 0 : Int(Self.longestLap)
    }
    since.milliseconds += passed / 1000 * 1000
    return Int(passed / 1000)
  }
}
