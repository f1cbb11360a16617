import Testing

@testable import SelfCheckCore

@Suite struct RulesTurnTests {
  private static func told(_ condition: Condition, _ questions: [Question]? = nil) -> [String] {
    var bank = SmallBank(
      dimensions: [
        questions ?? [TestBank.single("q0"), TestBank.single("q1", notApplicable: true)]
      ])
    bank.findings = [TestBank.finding("f", when: condition)]
    return bank.told(by: RulesTurn.self)
  }

  @Test func `a contradiction never holds`() {
    #expect(
      Self.told(.all([SmallBank.poor(0), SmallBank.good(0, 2)]))
        == ["error: no answers make finding \"f\" hold"])
  }

  @Test func `a tautology always holds, but not where the question may be absent`() {
    #expect(
      Self.told(.any([SmallBank.poor(0), SmallBank.good(0, 2)]))
        == ["error: finding \"f\" holds whatever is answered"])
    #expect(Self.told(.any([SmallBank.poor(1), SmallBank.good(1, 2)])) == [])
  }

  @Test func `a follow-up's answers are possible only where it is asked`() {
    let questions = [
      TestBank.single("q0"), TestBank.single("q1", askWhen: SmallBank.poor(0)),
    ]
    #expect(
      Self.told(.all([SmallBank.good(0, 2), SmallBank.poor(1)]), questions)
        == ["error: no answers make finding \"f\" hold"])
    #expect(Self.told(.all([SmallBank.poor(0, 0), SmallBank.poor(1)]), questions) == [])
  }

  @Test func `a level is possible only with the answers that lead to it`() {
    let solid = Condition.level(dimension: 0, level: 0, orBetter: true)
    #expect(
      Self.told(.all([solid, SmallBank.poor(0), SmallBank.poor(1)]))
        == ["error: no answers make finding \"f\" hold"])
    // With q1 absent, q0 alone has to be poor and solid.
    #expect(
      Self.told(.all([solid, SmallBank.poor(0, 2)]))
        == ["error: no answers make finding \"f\" hold"])
    #expect(Self.told(.all([solid, SmallBank.poor(0, 3)])) == [])
  }

  @Test func `a question that is never asked is told of once`() {
    let questions = [
      TestBank.single("q0"),
      TestBank.single("q1", askWhen: .all([SmallBank.poor(0), SmallBank.good(0, 2)])),
    ]
    let bank = SmallBank(dimensions: [questions])
    #expect(bank.told(by: RulesTurn.self) == [])
    #expect(
      bank.told(by: QuestionsAsked.self) == ["error: question \"q1\" is asked after no answers"])
    var mended = questions
    mended[1].askWhen = SmallBank.poor(0)
    #expect(SmallBank(dimensions: [mended]).told(by: QuestionsAsked.self) == [])
  }
}
