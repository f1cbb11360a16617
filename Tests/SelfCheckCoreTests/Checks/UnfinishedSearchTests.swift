import Testing

@testable import SelfCheckCore

/// What is said where a search reaches its bound.
@Suite struct UnfinishedSearchTests {
  private static let bank: Questionnaire = {
    var bank = SmallBank(dimensions: [
      [
        TestBank.single("q0"), TestBank.single("q1"),
        TestBank.single("q2", askWhen: SmallBank.poor(0)),
      ],
      [TestBank.single("q3")],
    ])
    bank.findings = [
      TestBank.finding("f", when: .all([SmallBank.poor(1), SmallBank.poor(2)])),
      TestBank.finding("g", when: SmallBank.poor(3)),
    ]
    bank.limits = [SmallBank.limit("l", to: 60, when: SmallBank.poor(1))]
    return bank.questionnaire
  }()

  /// Nothing is drawn, and no search may take a step.
  private static func warnings(_ search: (inout Inquiry) -> Void) throws -> [Defect] {
    let model = try BankModel(bank)
    let samples = model.forms.reduce(into: [:]) { $0[$1] = Samples(of: $1, model, count: 0) }
    var inquiry = Inquiry(model, samples, steps: 0)
    search(&inquiry)
    return inquiry.warnings
  }

  @Test func `one warning names the rules, the questions they name and the follow-ups`() throws {
    let warnings = try Self.warnings { #expect(RulesTurn.faults(&$0) == []) }
    #expect(warnings.map(\.severity) == [.warning])
    let warning = try #require(warnings.first)
    #expect(warning.path == BankPath(.dimension(0), .key("questions"), .entry(2), .key("askWhen")))
    #expect(
      warning.what.en == "not proved to the end, so that faults may be left: the \"askWhen\" of "
        + "question \"q2\", limit \"l\", finding \"f\", finding \"g\"")
    #expect(
      warning.mend.en == "let the conditions name fewer questions than \"q0\", \"q1\", \"q2\", "
        + "\"q3\"; or make the \"askWhen\" of these questions simpler: \"q2\"")
    #expect(
      warning.mend.zh
        == "让这些条件少引用几道题，现在引用的有：“q0”、“q1”、“q2”、“q3”；或简化这些题的“askWhen”：“q2”")
  }

  @Test func `a score is named with what its limits name and its follow-ups`() throws {
    let warnings = try Self.warnings { #expect(LevelsAttainable.faults(&$0) == []) }
    #expect(
      warnings.map(\.what.en) == [
        "not proved to the end, so that faults may be left: dimension \"d0\", dimension \"d1\""
      ])
    #expect(
      warnings.map(\.mend.en) == [
        "let the conditions name fewer questions than \"q1\"; or make the \"askWhen\" of these "
          + "questions simpler: \"q2\"; or use fewer different points and weights"
      ])
    #expect(warnings.map(\.path) == [BankPath(.dimension(0), .key("questions"))])
  }

  @Test func `what was finished is not warned of`() throws {
    #expect(try Self.warnings { _ in }.isEmpty)
  }
}
