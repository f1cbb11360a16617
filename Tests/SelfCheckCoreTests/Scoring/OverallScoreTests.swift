import Testing

@testable import SelfCheckCore

@Suite struct OverallScoreTests {
  @Test func `the level is decided exactly, however near to its edge the mean lies`() {
    let levels = FlatList([Thousandths(50), Thousandths(0)])
    defer { levels.deallocate() }
    for maximum in 3...300 {
      for points in 0..<maximum {
        let first = score(points, of: maximum)
        let onTheEdge = [first, score(maximum - points, of: maximum)]
        let belowIt = [first, score(maximum - points - 1, of: maximum)]
        #expect(OverallScore(onTheEdge).level(in: levels) == 0)
        #expect(OverallScore(belowIt).level(in: levels) == 1)
      }
    }
  }

  @Test func `weights count`() {
    let scores = [score(1, of: 4, weight: 3), score(3, of: 4, weight: 1)]
    #expect(OverallScore(scores).exact == Fraction(75, 2))
  }

  private func score(_ points: Int, of maximum: Int, weight: Int = 1) -> DimensionScore {
    var tally = Tally()
    tally += Tally(.answered(0), points: points, maximum: maximum)
    var score = DimensionScore(weight: weight, tally: tally, findings: 0)
    score.decideLevel(1, minimumPercent: 0) { _ in Thousandths(0) }
    return score
  }
}
