import Testing

@testable import SelfCheckCore

@Suite struct RuleQuestionsMatterTests {
  private static let questions = [
    TestBank.single("q0"), TestBank.single("q1"),
    TestBank.single("q2", askWhen: SmallBank.poor(0)),
  ]

  private static func told(_ condition: Condition) -> [String] {
    var bank = SmallBank(dimensions: [questions])
    bank.findings = [TestBank.finding("f", when: condition)]
    return bank.told(by: RuleQuestionsMatter.self)
  }

  private static func idle(_ id: String) -> [String] {
    ["error: finding \"f\" names question \"\(id)\", and would be the same without it"]
  }

  @Test func `a part that another one includes is not needed`() {
    #expect(
      Self.told(.any([SmallBank.poor(0), .all([SmallBank.poor(0, 0), SmallBank.poor(1)])]))
        == Self.idle("q1"))
    #expect(
      Self.told(.any([SmallBank.poor(0, 0), .all([SmallBank.poor(0), SmallBank.poor(1)])])) == [])
  }

  @Test func `what a follow-up's being asked says already need not be said again`() {
    #expect(Self.told(.all([SmallBank.poor(0, 2), SmallBank.poor(2)])) == Self.idle("q0"))
    #expect(Self.told(.all([SmallBank.poor(0, 0), SmallBank.poor(2)])) == [])
  }

  @Test func `a question on which a follow-up depends is needed where the follow-up is not`() {
    #expect(
      Self.told(.all([SmallBank.poor(0), .any([SmallBank.poor(1), SmallBank.poor(2)])])) == [])
  }

  @Test func `a rule that never holds is told of as such`() {
    #expect(Self.told(.all([SmallBank.poor(0), SmallBank.good(0), SmallBank.poor(1)])) == [])
  }
}
