import Documents
import SelfCheckCore
import Testing

@Suite struct TrendChartTests {
  /// Solid from 85, steady from 50, priority from 0.
  private func picture(_ scores: [Int?], height: Int) -> [String]? {
    let chart = TrendChart(
      scores.map { $0.map { Fraction(Int128($0), 10) } }, levels: SmallBank.levels, height: height)
    return chart?.rows.map { row in
      let marks = scores.indices.map { row.marks.contains($0) ? "*" : "." }.joined()
      return "\(row.edge.map(String.init) ?? " ")\(marks)"
    }
  }

  @Test func `each mark stands in the rows of its level`() {
    #expect(
      picture([1000, 850, 849, 500, 499, 0], height: 3) == ["0**....", "1..**..", "2....**"])
  }

  @Test func `levels are as high as they are wide, and a mark as high as its score`() {
    #expect(
      picture([1000, 849, 500, 499, 0], height: 7) == [
        "0*....", " .*...", " .....", "1..*..", " ...*.", " .....", "2....*",
      ])
  }

  @Test func `a level is decided by the exact score, not by what is shown`() {
    let score = Fraction(84_999, 1000)
    let chart = TrendChart([score], levels: SmallBank.levels, height: 3)
    #expect(score.tenths == 850)
    #expect(chart?.rows.map(\.marks) == [[], [0], []])
  }

  @Test func `a round without a score has no mark`() {
    #expect(picture([nil, 1000], height: 3) == ["0.*", "1..", "2.."])
  }

  @Test func `there is no chart with less than a row for each level`() {
    #expect(picture([500], height: 2) == nil)
    #expect(picture([], height: 0) == nil)
  }
}
