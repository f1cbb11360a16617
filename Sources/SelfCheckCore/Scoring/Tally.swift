/// Counts and sums over a run of scored questions, added up all at once.
struct Tally: Hashable, Sendable {
  private var lanes = SIMD8<Int32>()

  init() {}

  /// What one question adds where it stands so.
  init(_ code: OutcomeCode, points: Int, maximum: Int) {
    guard code.isAsked else { return }
    lanes[1] = 1
    if code == .notApplicable { lanes[2] = 1 }
    guard code.isAnswered else { return }
    lanes[0] = 1
    lanes[3] = Int32(points)
    lanes[4] = Int32(maximum)
  }

  mutating func add(points: Int) { lanes[3] &+= Int32(points) }

  @inline(__always)
  static func += (a: inout Tally, b: Tally) { a.lanes &+= b.lanes }

  var answered: Int { Int(lanes[0]) }
  var asked: Int { Int(lanes[1]) }
  var notApplicable: Int { Int(lanes[2]) }
  /// Weighted, over the answered questions.
  var points: Int { Int(lanes[3]) }
  var maximum: Int { Int(lanes[4]) }

  /// Whether there is enough for a score.
  func isScored(minimumPercent: Int) -> Bool {
    maximum > 0 && answered * 100 >= minimumPercent * (asked - notApplicable)
  }
}
