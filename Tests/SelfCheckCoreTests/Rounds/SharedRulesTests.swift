import SelfCheckCore
import Testing

@Suite("Findings and limits of two rounds")
struct SharedRulesTests {
  /// Two parts of four questions, two of each in the short form; the first part counts three times.
  private static func bank(digest: UInt64 = 1, revision: Int = 1) -> Questionnaire {
    var questions = (0..<8).map {
      TestBank.single("q\($0)", short: $0 % 4 < 2, notApplicable: true)
    }
    questions[1].revision = revision
    let low = TestBank.finding("low", when: .level(dimension: 0, level: 2, orBetter: false))
    let notGood = TestBank.finding(
      "not-good", when: .not(.level(dimension: 0, level: 1, orBetter: true)))
    let slow = TestBank.finding("slow", when: .place(question: 1, .atMost(1)))
    let late = Limit(
      id: "late", when: .place(question: 0, .atMost(0)), to: Thousandths(40), text: text("late"))
    return Questionnaire(
      id: "test", version: "1", digest: digest, title: text("t"), introduction: text("i"),
      window: text("w"), levels: TestBank.levels, minimumAnsweredPercent: 60,
      dimensions: [
        Dimension(
          id: "one", name: text("One"), shortcoming: text("s"), weight: 3, levels: TestBank.levels,
          findings: [low, notGood, slow], limits: [late]),
        Dimension(
          id: "two", name: text("Two"), shortcoming: text("s"), weight: 1,
          levels: TestBank.levels),
      ],
      actions: [], questions: questions,
      parts: [
        .init(kind: .dimension(0), questions: 0..<4), .init(kind: .dimension(1), questions: 4..<8),
      ])
  }

  /// - Parameter points: of q0, q1, …; nil leaves one unanswered, -1 says that it did not come up.
  private func round(
    _ points: [Int?], form: Form = .full, id: String, of bank: Questionnaire = bank()
  ) -> Round {
    var recorded: [String: RecordedAnswer] = [:]
    for (index, points) in points.enumerated() {
      recorded["q\(index)"] = points.map { $0 < 0 ? .notApplicable : .text("p\($0)") }
    }
    let moment = Moment(milliseconds: 0, offset: 0)
    return Round(
      Draft(form: form, started: moment, answers: bank.answers(recorded)), of: bank, id: id,
      sequence: 1, finished: moment)
  }

  private func compare(
    _ older: Round, _ newer: Round, by bank: Questionnaire = bank()
  ) throws -> Comparison {
    try Comparison(older: older, newer: newer, questionnaire: bank)
  }

  private let shortLow: [Int?] = [1, 0, nil, nil, 1, 1, nil, nil]
  private let low: [Int?] = [1, 0, 1, 1, 1, 1, 1, 1]
  private let high: [Int?] = [4, 4, 4, 4, 4, 4, 4, 4]

  @Test("a finding about a level goes by the recomputed score, full against short")
  func recomputedLevels() throws {
    let older = round(low, id: "full")
    let newer = round(shortLow, form: .short, id: "short")
    let findings = try compare(older, newer).findings
    #expect(findings.still.map(\.id) == ["low", "not-good", "slow"])
    #expect(findings.untold.isEmpty && findings.gone.isEmpty && findings.new.isEmpty)
  }

  @Test("a finding that neither round had isn't made up, full against short")
  func nothingInvented() throws {
    let older = round(high, id: "full")
    let newer = round([4, 4, nil, nil, 4, 4, nil, nil], form: .short, id: "short")
    let findings = try compare(older, newer).findings
    let all = findings.gone + findings.new + findings.still + findings.untold
    #expect(all.isEmpty)
  }

  @Test("a limit whose question was left open is not called gone")
  func openLimit() throws {
    let older = round([0, 2, 2, 2, 2, 2, 2, 2], id: "older")
    let newer = round([nil, 2, 2, 2, 2, 2, 2, 2], id: "newer")
    let limits = try compare(older, newer).limits
    #expect(limits.untold.map(\.id) == ["late"])
    #expect(limits.gone.isEmpty)
    let answered = round([1, 2, 2, 2, 2, 2, 2, 2], id: "answered")
    #expect(try compare(older, answered).limits.gone.map(\.id) == ["late"])
  }

  @Test("a limit of a bank that is no longer at hand is gone only where nothing was left open")
  func openLimitOfAnOlderBank() throws {
    let older = round([0, 2, 2, 2, 2, 2, 2, 2], id: "older")
    let newer = round([nil, 2, 2, 2, 2, 2, 2, 2], id: "newer")
    let whole = round([1, 2, 2, 2, 2, 2, 2, 2], id: "whole")
    let today = Self.bank(digest: 2)
    #expect(try compare(older, newer, by: today).limits.untold.map(\.id) == ["late"])
    #expect(try compare(older, whole, by: today).limits.gone.map(\.id) == ["late"])
  }

  @Test("a finding about the level of a part that isn't scored any more is not called gone")
  func unscoredLevel() throws {
    let older = round(low, id: "older")
    let newer = round([nil, 4, nil, nil, 2, 2, 2, 2], id: "newer")
    let findings = try compare(older, newer).findings
    #expect(findings.untold.map(\.id) == ["low", "not-good"])
    #expect(findings.gone.map(\.id) == ["slow"])
  }

  @Test("a question that the bank at hand has reworded since says nothing")
  func rewordedSince() throws {
    let older = round(low, id: "older")
    let newer = round(shortLow, form: .short, id: "newer")
    let findings = try compare(older, newer, by: Self.bank(digest: 2, revision: 2)).findings
    #expect(findings.untold.map(\.id) == ["slow"])
  }

  @Test("what came up in neither round is known, full against short")
  func notApplicableInBoth() throws {
    let older = round([1, -1, 1, 1, 1, 1, 1, 1], id: "older")
    let newer = round([1, -1, nil, nil, 1, 1, nil, nil], form: .short, id: "newer")
    let before = round(low, id: "before")
    #expect(try compare(older, newer).findings.still.map(\.id) == ["low", "not-good"])
    #expect(try compare(older, newer).findings.untold.isEmpty)
    #expect(try compare(before, newer).findings.untold.map(\.id) == ["slow"])
  }

  @Test("the recomputed overall score counts the parts by their weights")
  func weights() throws {
    let older = round([4, 4, 0, 0, 0, 0, 4, 4], id: "older")
    let newer = round([0, 0, nil, nil, 4, 4, nil, nil], form: .short, id: "newer")
    let overall = try compare(older, newer).overall
    #expect(overall.older?.exact == Fraction(75))
    #expect(overall.newer?.exact == Fraction(25))
  }

  @Test("a question left open in an older bank's round is called unanswered")
  func unanswered() throws {
    let older = round([4, 4, 4, nil, 4, 4, 4, 4], id: "older")
    let newer = round(high, id: "newer", of: Self.bank(digest: 2))
    let comparison = try compare(older, newer, by: Self.bank(digest: 2))
    #expect(comparison.leftOut.map(\.id) == ["q3"])
    #expect(comparison.leftOut.map(\.reason) == [.unanswered])
  }
}
