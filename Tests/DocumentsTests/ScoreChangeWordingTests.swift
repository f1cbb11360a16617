import Documents
import SelfCheckCore
import Testing

/// The words for a change, on a bank of one part whose score is the one number that is answered.
@Suite struct ScoreChangeWordingTests {
  private func words(
    _ older: Int, _ newer: Int, sem: Int? = nil, steps: Int = 1, in language: Language
  ) throws -> String {
    var dimension = Dimension(
      id: "part", name: SmallBank.text("Part"), shortcoming: SmallBank.text("Late"),
      levels: SmallBank.levels)
    dimension.measurementError = sem.map {
      MeasurementError(points: Thousandths(count: $0), source: "test")
    }
    let intervals = (0...100 / steps).map {
      NumberEntry.Interval(upTo: steps * $0, points: steps * $0)
    }
    let question = Question(
      id: "number",
      kind: .number(
        NumberEntry(unit: SmallBank.text("points"), range: 0...100, intervals: intervals)),
      text: SmallBank.text("number"), why: SmallBank.text("why"))
    let bank = Questionnaire(
      id: "graded", version: "1", title: SmallBank.text("title"),
      introduction: SmallBank.text("introduction"), window: SmallBank.text("window"),
      levels: SmallBank.levels, minimumAnsweredPercent: 0, dimensions: [dimension], actions: [],
      questions: [question], parts: [.init(kind: .dimension(0), questions: 0..<1)])
    var rounds = [older, newer].map { bank.round(["number": RecordedAnswer.number($0)]) }
    rounds[0].id = "older"
    let document = ComparisonDocument(
      try Comparison(older: rounds[0], newer: rounds[1], questionnaire: bank),
      names: .lastAndThis, questionnaire: bank, language: language)
    let heading = language == .zh ? "总体和各方面" : "Overall and by part"
    return try #require(document.overview.items(heading).first?.text)
  }

  @Test(
    "the word for the size is in proportion",
    arguments: [
      (54, 0, "总体：大幅下降；上次中Steady，这次中Priority", "Overall: Much lower; Steady then, Priority now"),
      (0, 29, "总体：明显提高；仍是中Priority", "Overall: Markedly higher; still Priority"),
      (65, 50, "总体：明显下降；仍是中Steady", "Overall: Markedly lower; still Steady"),
      (50, 64, "总体：有所提高；仍是中Steady", "Overall: Somewhat higher; still Steady"),
      (60, 55, "总体：有所下降；仍是中Steady", "Overall: Somewhat lower; still Steady"),
      (
        60, 64, "总体：变化不大，可能只是当月情况不同；仍是中Steady",
        "Overall: Little change; it may only have been a different month; still Steady"
      ), (60, 60, "总体：没有变化；仍是中Steady", "Overall: No change; still Steady"),
    ])
  func sizes(older: Int, newer: Int, zh: String, en: String) throws {
    #expect(try words(older, newer, in: .zh) == zh)
    #expect(try words(older, newer, in: .en) == en)
  }

  @Test func `another level after hardly a change is said in one sentence`() throws {
    #expect(
      try words(48, 51, in: .zh)
        == "总体：分数只差一点，刚好跨过两个等次的界线（上次中Priority，这次中Steady），可能只是当月情况不同")
    #expect(
      try words(51, 48, in: .en)
        == "Overall: The score barely moved, but it crossed the edge between two levels (Steady "
        + "then, Priority now); it may only have been a different month")
  }

  @Test func `a large change that one answer may make is said to be so`() throws {
    #expect(
      try words(60, 80, steps: 20, in: .zh)
        == "总体：明显提高，但一道题差一档就有这么多，可能只是当月情况不同；仍是中Steady")
    #expect(
      try words(20, 60, steps: 20, in: .en) == "Overall: Much higher; Priority then, Steady now")
  }

  @Test func `a large change within measurement error is called both`() throws {
    // 1.96 · √2 · 10 = 27.7
    #expect(
      try words(60, 80, sem: 10_000, in: .zh) == "总体：明显提高，但没有超出测量误差，可能只是当月情况不同；仍是中Steady")
    #expect(
      try words(40, 60, sem: 10_000, in: .en)
        == "Overall: Markedly higher, yet within measurement error; it may only have been a "
        + "different month; Priority then, Steady now")
  }

  @Test func `a small change beyond measurement error is small, and no chance`() throws {
    // 1.96 · √2 · 1 = 2.8
    #expect(try words(60, 63, sem: 1000, in: .zh) == "总体：略有提高，不像是偶然；仍是中Steady")
    #expect(
      try words(51, 48, sem: 1000, in: .en)
        == "Overall: Slightly lower, and hardly by chance; Steady then, Priority now")
  }
}
