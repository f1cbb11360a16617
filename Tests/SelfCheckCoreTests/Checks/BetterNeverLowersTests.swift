import Testing

@testable import SelfCheckCore

@Suite struct BetterNeverLowersTests {
  private static func bank(limit condition: Condition) -> SmallBank {
    var bank = SmallBank(dimensions: [[TestBank.single("q0"), TestBank.single("q1")]])
    bank.limits = [SmallBank.limit("l", to: 50, when: condition)]
    return bank
  }

  @Test func `a limit on a good answer lowers the score of a better one`() {
    let bank = Self.bank(limit: .all([SmallBank.good(0), SmallBank.good(1, 3)]))
    #expect(
      bank.told(by: BetterNeverLowers.self) == [
        "error: with a better answer to question \"q0\", limit \"l\" comes to hold and lowers the "
          + "score"
      ])
    #expect(
      bank.witnesses(by: BetterNeverLowers.self) == [
        LocalizedText(
          zh: "完整版：q0 由 p3 改为 p4；其余答最好的一项",
          en: "full form: q0 from p3 to p4; the best answer to all others")
      ])
  }

  @Test func `a limit on poor answers does not`() {
    let bank = Self.bank(limit: .all([SmallBank.poor(0), SmallBank.poor(1)]))
    #expect(bank.told(by: BetterNeverLowers.self) == [])
  }

  @Test func `a limit that only holds where the score is as low anyway does not`() {
    let condition = Condition.all([.isOne(question: 0, of: OptionMask([2])), SmallBank.poor(1, 0)])
    #expect(Self.bank(limit: condition).told(by: BetterNeverLowers.self) == [])
    var lower = Self.bank(limit: condition)
    lower.limits[0].to = Thousandths(10)
    #expect(lower.told(by: BetterNeverLowers.self).count == 1)
  }

  @Test func `where the better answer calls up another question, nothing is compared`() {
    var bank = SmallBank(dimensions: [
      [
        TestBank.single("q0", points: [0, 4]),
        TestBank.single("q1", points: [0, 4], askWhen: SmallBank.good(0)),
      ]
    ])
    bank.limits = [SmallBank.limit("l", to: 50, when: SmallBank.good(0))]
    #expect(bank.told(by: BetterNeverLowers.self) == [])
  }

  @Test func `a better answer in another dimension lowers too`() {
    var bank = SmallBank(dimensions: [[TestBank.single("q0")], [TestBank.single("q1")]])
    bank.limits = [SmallBank.limit("l", to: 50, when: SmallBank.good(1))]
    #expect(bank.told(by: BetterNeverLowers.self).count == 1)
  }
}
