/// One dimension's score.
public struct DimensionScore: Hashable, Sendable {
  /// Its share in the overall score.
  public private(set) var weight: Int
  private var tally: Tally
  /// The places of the dimension's limits that hold.
  public private(set) var limits = PlaceSet()
  /// The smallest that a limit that holds lowers the score to.
  private(set) var cap: Thousandths?
  /// The index in the dimension's levels; nil where it is not scored.
  public private(set) var level: Int?
  /// The places of the dimension's findings that hold for every way of answering what is open.
  public internal(set) var fired = PlaceSet()
  /// The places of the findings that open questions still decide.
  public internal(set) var undecided = PlaceSet()
  private var findingCount: Int

  @inline(__always)
  init(weight: Int, tally: Tally, findings: Int) {
    (self.weight, self.tally, findingCount) = (weight, tally, findings)
  }

  @inline(__always)
  mutating func begin(weight: Int, tally: Tally, findings: Int) {
    self = DimensionScore(weight: weight, tally: tally, findings: findings)
  }

  /// Scored questions with an answer other than "did not come up".
  public var answered: Int { tally.answered }
  /// Scored questions that are asked, "did not come up" among them.
  public var asked: Int { tally.asked }
  public var notApplicable: Int { tally.notApplicable }
  /// Weighted points over the answered questions, before limits.
  public var points: Int { tally.points }
  /// Weighted maximum over the answered questions.
  public var maximum: Int { tally.maximum }
  public var isScored: Bool { level != nil }

  /// 0…100 after limits; nil where it is not scored.
  public var score: Fraction? {
    isScored ? .percent(points, of: maximum).lowered(to: cap) : nil
  }

  /// For each finding of the dimension, in bank order.
  public var findings: [Truth] {
    (0..<findingCount).map {
      fired.contains($0) ? .holds : undecided.contains($0) ? .undecided : .fails
    }
  }
}

extension DimensionScore {
  @inline(__always)
  mutating func hold(limit place: Int, to value: Thousandths) {
    limits.insert(place)
    cap = cap.map { min($0, value) } ?? value
  }

  /// Whether there is enough for a score.
  @inline(__always)
  func isEnough(minimumPercent: Int) -> Bool { tally.isScored(minimumPercent: minimumPercent) }

  /// Finds the level, now that the tally and the limits are there.
  ///
  /// - Parameter from: where the level at a place begins, best first; the last one begins at 0.
  @inline(__always)
  mutating func decideLevel(_ from: (Int) -> Thousandths) {
    // No product passes Int: a level is at most 100, and the tally is of a file's questions.
    let thousandths = 100_000 &* points
    let cap = cap?.count ?? 100_000
    var place = 0
    while true {
      let edge = from(place).count
      if thousandths >= edge &* maximum, cap >= edge { break }
      place += 1
    }
    level = place
  }
}
