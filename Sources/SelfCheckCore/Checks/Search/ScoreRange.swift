/// A range of sums of weighted scores.
struct ScoreRange {
  private var lower: Fraction
  /// Left out of the range; nil: there is no end.
  private var upper: Fraction?

  /// One dimension's scores, ascending, and its weight.
  struct Part: Hashable {
    var scores: [Fraction]
    var weight: Int

    fileprivate var factor: Fraction { Fraction(Int128(weight)) }
    fileprivate var least: Fraction { scores[0] * factor }
    fileprivate var most: Fraction { scores[scores.count - 1] * factor }
  }

  /// The sums whose mean, at this sum of weights, is within the band.
  init(_ band: Band, weights: Int) {
    let factor = Fraction(Int128(weights))
    lower = Fraction(band.from) * factor
    upper = band.below.map { Fraction($0) * factor }
  }

  /// Whether one score of each part, weighted, add up to a sum in the range.
  func isReached(
    by parts: ArraySlice<Part>, _ allowance: inout Allowance
  ) throws(Unfinished) -> Bool {
    guard let part = parts.first else {
      return lower <= .zero && upper.map { $0 > .zero } ?? true
    }
    let rest = parts.dropFirst()
    let least = rest.reduce(Fraction.zero) { $0 + $1.least }
    let most = rest.reduce(Fraction.zero) { $0 + $1.most }
    let first = part.scores.firstPlace { $0 * part.factor + most >= lower }
    for score in part.scores[first...].lazy.map({ $0 * part.factor }) {
      try allowance.spend(10)
      if let upper, score + least >= upper { break }
      if try moved(down: score).isReached(by: rest, &allowance) { return true }
    }
    return false
  }

  private func moved(down score: Fraction) -> ScoreRange {
    var moved = self
    moved.lower = lower - score
    moved.upper = upper.map { $0 - score }
    return moved
  }
}

extension [Fraction] {
  /// The first place from which on the condition is met; it is met by all that are greater.
  fileprivate func firstPlace(where isMet: (Fraction) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isMet(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
