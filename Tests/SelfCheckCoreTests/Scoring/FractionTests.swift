import Testing

@testable import SelfCheckCore

@Suite struct FractionTests {
  @Test func isKeptInLowestTerms() {
    #expect(Fraction(6, -4) == Fraction(-3, 2))
    #expect(Fraction(50, 100).description == "1/2")
  }

  @Test func addsAndComparesExactly() {
    #expect(Fraction(1, 3) + Fraction(1, 6) == Fraction(1, 2))
    #expect(Fraction(1, 3) - Fraction(1, 2) == Fraction(-1, 6))
    #expect(Fraction(1_000_000_006, 3) < Fraction(1_000_000_007, 3))
    #expect(Fraction(-1, 2) < .zero)
  }

  @Test(arguments: [
    (Fraction(0), 0), (Fraction(1, 20), 1), (Fraction(1, 21), 0), (Fraction(1699, 20), 850),
    (Fraction(250, 3), 833), (Fraction(-1, 20), 0), (Fraction(-50, 3), -167), (Fraction(100), 1000),
  ])
  func tenthsAreRoundedHalfUp(fraction: Fraction, tenths: Int) {
    #expect(fraction.tenths == tenths)
  }

  @Test func `a difference is exact where it fits, and else off by next to nothing`() {
    #expect(Fraction(1, 3).difference(to: Fraction(1, 4)) == Fraction(1, 12))
    let denominator = Int128.max / 400_000
    let (large, other) = (Fraction(99 * denominator + 1, denominator), Fraction(1, denominator - 2))
    let difference = large.difference(to: other)
    #expect(difference.tenths == 990)
    #expect(difference < Fraction(990_000_001, 10_000_000))
    #expect(difference > Fraction(989_999_999, 10_000_000))
  }
}
