import SelfCheckCore
import Testing

@Suite struct ComparisonTests {
  // 7/16 = 43.75
  private static let first = BankVersion.first.round(["q0": 2, "q1": 4, "q2": 1, "q3": 0])
  // 9/16 = 56.25, limited to 40
  private static let second = BankVersion.second.round(["q0": 3, "q1": 0, "q2": 2, "q4": 4])
  // 13/24 = 54.16…
  private static let third = BankVersion.third.round(["q0": 4, "q1": 2, "q2": 2, "q4": 1])

  private func compare(
    _ older: Round, _ newer: Round, by bank: BankVersion = .third
  ) throws -> Comparison {
    try Comparison(older: older, newer: newer, questionnaire: bank.questionnaire)
  }

  /// A row of the table that was worked out by hand.
  struct Row: CustomTestStringConvertible, Sendable {
    let older: Round
    let newer: Round
    let scores: [Fraction]
    let levels: [String]
    let change: Int
    /// Exact, and as shown.
    let effects: [(String, Fraction, Int)]
    let leftOut: [LeftOutQuestion.Reason: [String]]
    var testDescription: String { "version \(older.sequence) to \(newer.sequence)" }
  }

  /// Over q0 and q2 with the newer weights, or over all four.
  static let table = [
    Row(
      older: first, newer: second,
      // (2 + 1) / 8 and (3 + 2) / 8; the limit to 40 counts not
      scores: [Fraction(75, 2), Fraction(125, 2)], levels: ["priority", "priority"], change: 250,
      effects: [("q0", Fraction(25, 2), 125), ("q2", Fraction(25, 2), 125)],
      leftOut: [.reworded: ["q1"], .added: ["q4"], .dropped: ["q3"]]),
    Row(
      older: second, newer: third,
      // (3 + 0 + 3·2 + 4) / 24 and (4 + 2 + 3·2 + 1) / 24
      scores: [Fraction(325, 6), Fraction(325, 6)], levels: ["priority", "priority"], change: 0,
      effects: [
        ("q0", Fraction(25, 6), 42), ("q1", Fraction(25, 3), 83), ("q2", .zero, 0),
        ("q4", Fraction(-25, 2), -125),
      ], leftOut: [:]),
    Row(
      older: first, newer: third,
      // (2 + 3·1) / 16 = 31.25, shown as 31.3, and (4 + 3·2) / 16 = 62.5
      scores: [Fraction(125, 4), Fraction(125, 2)], levels: ["priority", "steady"], change: 312,
      effects: [("q0", Fraction(25, 2), 125), ("q2", Fraction(75, 4), 187)],
      leftOut: [.reworded: ["q1"], .added: ["q4"], .dropped: ["q3"]]),
  ]

  @Test(arguments: table)
  func `three versions of a bank compare as worked out by hand`(row: Row) throws {
    let comparison = try compare(row.older, row.newer)
    let dimension = comparison.dimensions[0]
    #expect(comparison.isRecomputed)
    #expect([dimension.score.older, dimension.score.newer].map { $0?.exact } == row.scores)
    #expect([dimension.score.older, dimension.score.newer].map { $0?.level } == row.levels)
    #expect(dimension.score.shown == row.change)
    #expect(comparison.overall == dimension.score)
    #expect(comparison.shared == row.effects.count)
    #expect(dimension.questions.map(\.id) == row.effects.map(\.0))
    #expect(dimension.questions.map { $0.effect?.exact } == row.effects.map(\.1))
    #expect(dimension.questions.map { $0.effect?.shown } == row.effects.map(\.2))
    let leftOut = Dictionary(grouping: comparison.leftOut, by: \.reason).mapValues { $0.map(\.id) }
    #expect(leftOut == row.leftOut)
  }

  @Test func `rounds of one form and bank compare as they were scored, limits and all`() throws {
    // 9/16 under a limit of 40, and (4 + 0 + 2 + 3) / 16 free of it.
    let newer = BankVersion.second.round(["q0": 4, "q1": 0, "q2": 2, "q4": 3], id: "newer")
    let comparison = try compare(Self.second, newer)
    let dimension = comparison.dimensions[0]
    #expect(!comparison.isRecomputed)
    #expect(comparison.leftOut.isEmpty)
    #expect(dimension.score.older?.exact == Fraction(40))
    #expect(dimension.score.newer?.exact == Fraction(225, 4))
    #expect(dimension.score.shown == 163)
    #expect(
      dimension.questions.map { $0.effect?.exact } == [6, 0, 0, -6].map { Fraction(25 * $0, 24) })
    #expect(dimension.others?.olderLimit.exact == Fraction(65, 4))
    #expect(dimension.others?.newerLimit.exact == .zero)
    #expect(comparison.limits.gone.map(\.id) == ["cap"])
  }

  @Test func `an answer that stayed has no effect where another question came up`() throws {
    // (2/4 + 0/4) / 2 = 25, and 3/4 alone = 75. By Kitagawa's formula, worked by hand: of the 50
    // points, 100 · (1/2 + 1)/2 · (3/4 - 2/4) = 18.75 are the answer's.
    let older = BankVersion.first.round(["q0": 2, "q1": 0, "q2": nil, "q3": nil], id: "older")
    let newer = BankVersion.first.round(
      ["q0": 3, "q1": nil, "q2": nil, "q3": nil], id: "newer")
    let change = try compare(older, newer).dimensions[0]
    #expect(change.score.shown == 500)
    #expect(change.questions.map { $0.effect?.exact } == [Fraction(75, 4), .zero])
    #expect(change.questions[1].change == nil)
    #expect(change.others?.selection.exact == Fraction(125, 4))
    #expect(change.questions[0].effect?.shown == 188)
    #expect(change.others?.selection.shown == 312)
  }

  @Test func `a full and a short round share the short form's questions`() throws {
    let full = BankVersion.third.round(["q0": 4, "q1": 2, "q2": 0, "q4": 0], id: "full")
    let short = BankVersion.third.round(["q0": 2, "q1": 3], form: .short, id: "short")
    let comparison = try compare(full, short)
    #expect(comparison.isRecomputed)
    #expect(comparison.shared == 2)
    #expect(comparison.dimensions[0].score.older?.exact == Fraction(75))
    #expect(comparison.dimensions[0].score.newer?.exact == Fraction(125, 2))
    #expect(comparison.leftOut.map(\.reason) == [.notAsked, .notAsked])
    #expect(comparison.leftOut.map(\.id) == ["q2", "q4"])
  }

  @Test func `what did not come up or was left open in one round is left out with its reason`()
    throws
  {
    let older = BankVersion.third.round(["q0": 4, "q1": nil, "q2": 1, "q4": 0], id: "older")
    let newer = BankVersion.third.round(["q0": 2, "q1": 3], form: .short, id: "newer")
    #expect(
      try compare(older, newer).leftOut.map { [$0.id: $0.reason] } == [
        ["q1": .notApplicable], ["q2": .notAsked], ["q4": .notAsked],
      ])
    let open = BankVersion.third.round(["q0": 4, "q2": 1, "q4": 0], id: "open")
    #expect(try compare(open, newer).leftOut.first?.reason == .unanswered)
  }

  @Test func `a round that isn't scored gets no verdict, and its answers still compare`() throws {
    let older = BankVersion.third.round(["q0": 1], id: "older")
    let newer = BankVersion.third.round(["q0": 3, "q1": 2, "q2": 2, "q4": 1], id: "newer")
    let comparison = try compare(older, newer)
    #expect(comparison.dimensions[0].score.older == nil)
    #expect(comparison.dimensions[0].score.shown == nil)
    #expect(comparison.dimensions[0].score.verdict == nil)
    #expect(comparison.overall.verdict == nil)
    #expect(comparison.mostImproved().map(\.id) == ["q0"])
    #expect(comparison.dimensions[0].questions[0].effect == nil)
  }

  @Test func `a recomputed score needs one that counted in its round`() throws {
    let older = BankVersion.first.round(["q0": 1], id: "older")
    #expect(try compare(older, Self.third).dimensions[0].score.older == nil)
  }

  @Test func `verdicts go by the error of the bank at hand, and by the exact change`() throws {
    // 14/24 and 24/24: a change of 41.66…, shown as 41.7.
    let older = BankVersion.third.round(["q0": 4, "q1": 2, "q2": 2, "q4": 2], id: "older")
    let newer = BankVersion.third.round(["q0": 4, "q1": 4, "q2": 4, "q4": 4], id: "newer")
    func verdict(
      _ sem: Int?, _ older: Round = older, _ newer: Round = newer
    ) throws -> ScoreChange.Verdict? {
      let error = sem.map { MeasurementError(points: Thousandths(count: $0), source: "test") }
      let bank = BankVersion.third.questionnaire(error: error)
      let comparison = try Comparison(older: older, newer: newer, questionnaire: bank)
      #expect(comparison.overall.verdict == comparison.dimensions[0].score.verdict)
      return comparison.dimensions[0].score.verdict
    }
    // 41.66… / (1.96 · √2) = 15.0320…; 41.7 would be beyond 15.044.
    #expect(try verdict(15_032) == .better)
    #expect(try verdict(15_033) == .withinError)
    #expect(try verdict(15_032, newer, older) == .worse)
    #expect(try verdict(nil) == .unknownError)
  }

  @Test func `a declared error judges only the whole part in its full form`() throws {
    let bank = BankVersion.third.questionnaire(
      error: MeasurementError(points: Thousandths(1), source: "test"))
    func verdict(_ older: Round, _ newer: Round) throws -> ScoreChange.Verdict? {
      try Comparison(older: older, newer: newer, questionnaire: bank).dimensions[0].score.verdict
    }
    let low = BankVersion.third.round(["q0": 0, "q1": 0, "q2": 0, "q4": 0], id: "low")
    let shortLow = BankVersion.third.round(["q0": 0, "q1": 0], form: .short, id: "short-low")
    let short = BankVersion.third.round(["q0": 4, "q1": 2], form: .short, id: "short")
    #expect(try verdict(low, Self.third) == .better)
    #expect(try verdict(shortLow, short) == .unknownError)
    #expect(try verdict(shortLow, Self.third) == .unknownError)
    #expect(try verdict(Self.first, Self.third) == .unknownError)
    // Only weights and levels were changed: the questions are all of them.
    #expect(try verdict(Self.second, Self.third) != .unknownError)
  }

  @Test func `an answer step is the change that one answer makes, one step apart`() throws {
    // One point of q0, q1 or q4 among 24, or three of q2; and 16 that both rounds share.
    let all = try #require(try compare(Self.second, Self.third).dimensions[0].answerStep)
    #expect((all.smallest, all.largest) == (Fraction(100, 24), Fraction(300, 24)))
    let shared = try #require(try compare(Self.first, Self.third).dimensions[0].answerStep)
    #expect((shared.smallest, shared.largest) == (Fraction(100, 16), Fraction(300, 16)))
  }

  @Test func `findings go, come and stay`() throws {
    let newer = BankVersion.third.round(["q0": 4, "q1": 4, "q2": 3, "q4": 1], id: "newer")
    let older = BankVersion.third.round(["q0": 1, "q1": 1, "q2": 2, "q4": 1], id: "older")
    let findings = try compare(older, newer).findings
    #expect(findings.gone.map(\.id) == ["low-q0"])
    #expect(findings.new.map(\.id) == ["high-q1"])
    #expect(findings.still.map(\.id) == ["high-q2"])
    #expect(findings.untold.isEmpty)
  }

  @Test func `of a finding about a reworded question nothing is told`() throws {
    // q1 earned 4 in its first wording; the finding fired.
    let findings = try compare(Self.first, Self.third).findings
    #expect(Self.first.result.dimensions[0].findings.map(\.id) == ["low-q0", "high-q1"])
    #expect(findings.gone.map(\.id) == ["low-q0"])
    #expect(findings.new.map(\.id) == ["high-q2"])
    #expect(findings.untold.map(\.id) == ["high-q1"])
  }

  @Test func `a changed role is told`() throws {
    let older = BankVersion.third.round(["q0": 4], role: 0, id: "older")
    let newer = BankVersion.third.round(["q0": 4], role: 1, id: "newer")
    let background = try compare(older, newer).background
    #expect(background.map(\.question) == ["role"])
    #expect(background.map(\.older) == [.text("p0")])
    #expect(background.map(\.newer) == [.text("p1")])
    #expect(try compare(newer, Self.third).background.isEmpty)
  }

  @Test func `the most improved and those of most concern are ranked by weighted points`() throws {
    let older = BankVersion.third.round(["q0": 0, "q1": 4, "q2": 2, "q4": 3], id: "older")
    let newer = BankVersion.third.round(["q0": 2, "q1": 1, "q2": 3, "q4": 2], id: "newer")
    let comparison = try compare(older, newer)
    #expect(comparison.mostImproved().map(\.id) == ["q2", "q0"])
    #expect(comparison.mostImproved(1).map(\.id) == ["q2"])
    #expect(comparison.mostOfConcern().map(\.id) == ["q1", "q4"])
  }

  @Test func `rounds of two questionnaires, and a round with itself, don't compare`() {
    let other = BankVersion.first.round(
      ["q0": 1], of: BankVersion.first.questionnaire(id: "other"))
    #expect(throws: ComparisonFault.otherQuestionnaire(older: "other", newer: "bank")) {
      try compare(other, Self.third)
    }
    #expect(throws: ComparisonFault.sameRound) { try compare(Self.third, Self.third) }
  }
}
