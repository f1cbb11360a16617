import SelfCheckCore
import Testing

@Suite struct TrendTests {
  private let trend = Trend(
    [
      BankVersion.second.round(["q0": 3, "q1": 0, "q2": 2, "q4": 4]),
      BankVersion.third.round(["q0": 4, "q1": 2, "q2": 2, "q4": 1]),
      BankVersion.third.round(["q0": 4], form: .full, id: "open"),
    ].map(Trend.Point.init))

  @Test func `every round keeps the score that it was given`() {
    #expect(trend.points.map(\.overall) == [Fraction(40), Fraction(325, 6), nil])
    #expect(trend.points.map { $0.dimensions[0].score } == trend.points.map(\.overall))
    #expect(trend.points.map { $0.dimensions[0].level } == ["priority", "priority", nil])
  }

  @Test func `rounds of another bank are on another footing`() {
    #expect(!trend.points[0].isOnOneFooting(with: trend.points[1]))
    #expect(trend.points[1].isOnOneFooting(with: trend.points[2]))
  }
}
