/// One dimension's score.
public struct DimensionScore: Hashable, Sendable {
  /// Its share in the overall score.
  public private(set) var weight: Int
  private var tally: Tally
  /// The places of the dimension's limits that hold.
  public private(set) var limits = PlaceSet()
  /// The smallest that a limit that holds lowers the score to; 100 where none does.
  private(set) var cap = Thousandths(100)
  /// The index in the dimension's levels; negative where it is not scored.
  private var levelPlace = -1
  /// The places of the dimension's findings that hold for every way of answering what is open.
  public private(set) var fired = PlaceSet()
  /// The places of the findings that open questions still decide.
  public private(set) var undecided = PlaceSet()
  private var findingCount: Int

  @inline(__always)
  init(weight: Int, tally: Tally, findings: Int) {
    (self.weight, self.tally, findingCount) = (weight, tally, findings)
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
  public var isScored: Bool { levelPlace >= 0 }
  /// The index in the dimension's levels; nil where it is not scored.
  public var level: Int? { isScored ? levelPlace : nil }

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

/// In the order in which a score comes about; what an earlier one left in the same memory goes.
extension DimensionScore {
  @inline(__always)
  mutating func begin(weight: Int, tally: Tally, findings: Int) {
    (self.weight, self.tally, findingCount) = (weight, tally, findings)
  }

  /// - Parameter value: what the limit at a place lowers the score to.
  @inline(__always)
  mutating func decideLimits(
    _ count: Int, to value: (Int) -> Thousandths, truth: (Int) -> Truth
  ) {
    var lowest = Thousandths(100).count
    var undecided = PlaceSet()
    PlaceSet.part(count, holding: &limits, undecided: &undecided) {
      let truth = truth($0)
      lowest = min(lowest, truth == .holds ? value($0).count : lowest)
      return truth
    }
    cap = Thousandths(count: lowest)
  }

  /// Finds the level, now that the tally and the limits are there.
  ///
  /// - Parameter from: where the level at a place begins, best first; the last one begins at 0.
  @inline(__always)
  mutating func decideLevel(_ count: Int, minimumPercent: Int, _ from: (Int) -> Thousandths) {
    guard tally.isScored(minimumPercent: minimumPercent) else {
      levelPlace = -1
      return
    }
    // No product passes Int: a level is at most 100, and the tally is of a file's questions.
    let thousandths = 100_000 &* points
    let maximum = maximum
    levelPlace = count &- 1
    var place = levelPlace
    // From the worst up: which level it is should not be for the processor to guess.
    while place > 0 {
      place &-= 1
      let edge = from(place).count
      let isReached = thousandths >= edge &* maximum && cap.count >= edge
      levelPlace = isReached ? place : levelPlace
    }
  }

  @inline(__always)
  mutating func decideFindings(_ truth: (Int) -> Truth) {
    PlaceSet.part(findingCount, holding: &fired, undecided: &undecided, truth)
  }
}
