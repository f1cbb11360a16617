import JSONText
import Reports
import SelfCheckCore
import Testing

@Suite struct ComparisonJSONTests {
  private static let bank = Questionnaire(
    id: "bank", version: "1.2.3", digest: 99, title: text, introduction: text, window: text,
    levels: [Level(id: "priority", from: Thousandths(0), text: text)], minimumAnsweredPercent: 80,
    dimensions: [], actions: [], questions: [], parts: [])
  private static let text = LocalizedText(zh: "文", en: "text")

  private func comparison(plan: Plan? = nil) throws -> Comparison {
    var newer = SampleResult.round
    (newer.id, newer.sequence) = ("newer", 4)
    newer.result.dimensions[0].contributions[1].points = 3
    newer.result.dimensions[0].score = Fraction(63, 80) * Fraction(100)
    newer.result.dimensions[0].limits = []
    newer.result.dimensions[0].asked = newer.result.dimensions[0].answered
    newer.result.dimensions[0].notApplicable = 0
    newer.result.dimensions[0].findings = []
    return try Comparison(
      older: SampleResult.round, newer: newer, questionnaire: Self.bank, plan: plan)
  }

  @Test func `its keys and values are those of the contract`() throws {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let measure = PlanItem(
      id: "ask",
      reason: PlanItem.Reason(
        dimension: "outlook", finding: "waits", action: "ask", severity: .serious, pointsToWin: 3),
      topic: Self.text, problem: Self.text, questions: ["days"], measure: Self.text,
      doneWhen: Self.text, due: day,
      status: .doing)
    let comparison = try comparison(
      plan: Plan(round: "older", questionnaire: Self.bank.stamp, made: day, items: [measure]))
    let document = ComparisonJSON(comparison).document()
    guard case .object(let members) = document else { return #expect(Bool(false)) }
    #expect(
      members.keys.sorted() == [
        "dimensions", "findings", "leftOut", "newer", "older", "overall", "plan", "questions",
        "recomputed", "shared",
      ])
    #expect(
      members["overall"] == ["older": nil, "newer": nil, "change": nil, "verdict": nil])
    #expect(
      members["dimensions"] == [
        [
          "id": "outlook", "older": .tenths(700), "newer": .tenths(788), "change": .tenths(88),
          "verdict": "unknownError",
        ],
        ["id": "style", "older": nil, "newer": nil, "change": nil, "verdict": nil],
      ])
    #expect(
      members["questions"] == [
        ["id": "takes-on", "older": 19, "newer": 19, "change": 0],
        ["id": "days", "older": 1, "newer": 3, "change": 2],
      ])
    #expect(
      members["findings"] == [
        "gone": [["id": "waits", "dimension": "outlook", "severity": "serious"]], "new": [],
        "still": [],
      ])
    #expect(
      members["plan"] == [
        [
          "id": "ask", "action": "ask", "status": "doing", "answers": "better",
          "verdict": "notDone",
        ]
      ])
    #expect(members["shared"] == 2)
    #expect(members["leftOut"] == [])
    #expect(members["recomputed"] == false)
  }

  @Test func `explained, effects and limits stand beside`() throws {
    let document = ComparisonJSON(try comparison()).document(explained: true)
    guard case .object(let members) = document,
      case .array(let dimensions)? = members["dimensions"],
      case .object(let first)? = dimensions.first
    else { return #expect(Bool(false)) }
    // 4 of 80 points more, and no longer lowered from 73.75 to 70.
    #expect(first["olderLimit"] == ["exact": "15/4", "shown": .tenths(38)])
    #expect(first["newerLimit"] == ["exact": "0/1", "shown": .tenths(0)])
    #expect(
      members["limits"] == [
        "gone": [
          ["id": "late", "dimension": "outlook"], ["id": "mild", "dimension": "outlook"],
        ], "new": [], "still": [], "untold": [],
      ])
    #expect(members["quality"] == ["older": [], "newer": []])
  }

  @Test func `a trend has a score and a level for all that was scored`() {
    #expect(
      TrendJSON(Trend([Trend.Point(SampleResult.round)])).document == [
        "rounds": [
          [
            "id": "20261122-093000-7f3a", "sequence": 3,
            "finished": "2026-11-22T09:36:15+08:00", "overall": ["score": nil, "level": nil],
            "dimensions": [
              ["id": "outlook", "score": .tenths(700), "level": "priority"],
              ["id": "style", "score": nil, "level": nil],
            ],
          ]
        ]
      ])
  }
}
