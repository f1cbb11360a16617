/// One dimension's score.
public struct DimensionScore: Hashable, Sendable {
  /// Its share in the overall score.
  public let weight: Int
  /// Scored questions with an answer other than "did not come up".
  public internal(set) var answered = 0
  /// Scored questions that are asked, "did not come up" among them.
  public internal(set) var asked = 0
  public internal(set) var notApplicable = 0
  /// Weighted points over the answered questions, before limits.
  public internal(set) var points = 0
  /// Weighted maximum over the answered questions.
  public internal(set) var maximum = 0
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
  private let findingCount: Int

  init(weight: Int, findingCount: Int) {
    (self.weight, self.findingCount) = (weight, findingCount)
  }

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

  /// Finds the level, now that sums and limits are there; none where too little is answered.
  ///
  /// - Parameter levels: where each begins, best first.
  @inline(__always)
  mutating func decide(levels: Span<Thousandths>, minimumPercent: Int) {
    guard maximum > 0, answered * 100 >= minimumPercent * (asked - notApplicable) else { return }
    // No product passes Int: the bank reader bounds weights and points, and a level is at most 100.
    let thousandths = 100_000 * points
    var place = 0
    while place < levels.count - 1,
      thousandths < levels[place].count * maximum || cap.map({ $0 < levels[place] }) ?? false
    {
      place += 1
    }
    level = place
  }
}
