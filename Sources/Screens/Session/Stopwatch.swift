import SelfCheckCore

/// Measures how long a question has been on screen.
struct Stopwatch: Hashable, Sendable {
  let question: Int
  private var since: Moment

  init(question: Int, since: Moment) {
    self.question = question
    self.since = since
  }

  /// The whole seconds since the last lap; less than a second is left for the next one.
  mutating func lap(at now: Moment) -> Int {
    let passed = now.milliseconds - since.milliseconds
    // The clock may have been set back meanwhile.
    guard passed >= 0 else {
      since = now
      return 0
    }
    since.milliseconds += passed / 1000 * 1000
    return Int(passed / 1000)
  }
}
