/// What each answer earned and could have earned, in tenths of a point such that all that is shown
/// adds up: what was earned to the score, the maxima to 100.0, and of every answer what it earned
/// and what it lost to its maximum. What is nothing exactly is shown as nothing.
///
/// All is rounded down, and then what has the largest remainder is raised by a tenth, ties in order:
/// M. Balinski and H. P. Young, *Fair Representation* (Yale University Press, 1982). A maximum is
/// passed over where raising it would need a tenth more than the score, or the rest, has to give.
/// That a table can always be rounded so, both its parts and its sums, is shown in L. H. Cox, "A
/// Constructive Procedure for Unbiased Controlled Rounding", J. Am. Stat. Assoc. 82 (1987).
struct ShownShares {
  /// In tenths; they add up to their exact sum rounded half up.
  private(set) var earned: [Int]
  /// In tenths; they add up to 1000.
  private(set) var maxima: [Int]

  /// - Parameter shares: in points; all that was earned and all that was lost add up to 100.
  init(of shares: [Share]) {
    earned = shares.map(\.earned.floorOfTenths)
    maxima = shares.map(\.maximum.floorOfTenths)
    var lost = shares.map(\.lost.floorOfTenths)
    let total = shares.reduce(.zero) { $0 + $1.earned }.tenths
    var earnedLeft = total - earned.reduce(0, +)
    var lostLeft = 1000 - total - lost.reduce(0, +)
    var maximaLeft = 1000 - maxima.reduce(0, +)

    for index in Self.order(of: shares.map(\.maximum)) where maximaLeft > 0 {
      let (needsEarned, needsLost) = (shares[index].needsEarned, shares[index].needsLost)
      if needsEarned && earnedLeft <= 0 || needsLost && lostLeft <= 0 { continue }
      maxima[index] += 1
      maximaLeft -= 1
      if needsEarned { (earned[index], earnedLeft) = (earned[index] + 1, earnedLeft - 1) }
      if needsLost { (lost[index], lostLeft) = (lost[index] + 1, lostLeft - 1) }
    }
    // Where a tenth of a maximum is in neither part yet, it may go to either.
    for index in Self.order(of: shares.map(\.earned))
    where earnedLeft > 0 && maxima[index] > earned[index] + lost[index] {
      earned[index] += 1
      earnedLeft -= 1
    }
  }

  /// The places of the values, the largest remainder first.
  private static func order(of values: [Fraction]) -> [Int] {
    let remainders = values.map(\.remainderOfTenths)
    return values.indices.sorted {
      remainders[$0] == remainders[$1] ? $0 < $1 : remainders[$0] > remainders[$1]
    }
  }
}

extension ShownShares {
  /// What one answer earned and lost, exact.
  struct Share {
    let earned: Fraction
    let lost: Fraction

    var maximum: Fraction { earned + lost }

    /// Whether raising the maximum can but raise what was earned.
    fileprivate var needsEarned: Bool { lost.remainderOfTenths == .zero || carries }
    /// Whether raising the maximum can but raise what was lost.
    fileprivate var needsLost: Bool { earned.remainderOfTenths == .zero || carries }

    /// Whether the parts' remainders make a tenth that the maximum, rounded down, has already.
    private var carries: Bool {
      maximum.floorOfTenths > earned.floorOfTenths + lost.floorOfTenths
    }
  }
}

extension Fraction {
  /// What rounding down to tenths takes away, as a part of a tenth: 0 or more, below 1.
  fileprivate var remainderOfTenths: Fraction {
    self * Fraction(10) - Fraction(Int128(floorOfTenths))
  }
}
