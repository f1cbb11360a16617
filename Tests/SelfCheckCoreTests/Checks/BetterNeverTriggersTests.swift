import Testing

@testable import SelfCheckCore

@Suite struct BetterNeverTriggersTests {
  private static func bank(_ condition: Condition, why: String? = nil) -> SmallBank {
    var bank = SmallBank(
      dimensions: [[TestBank.single("q0"), TestBank.single("q1"), TestBank.single("q2")]])
    bank.findings = [TestBank.finding("f", when: condition)]
    bank.findings[0].betterMayTrigger = why
    return bank
  }

  private static func told(_ condition: Condition, why: String? = nil) -> [String] {
    bank(condition, why: why).told(by: BetterNeverTriggers.self)
  }

  @Test func `a finding on a good answer is triggered by a better one`() {
    let condition = Condition.all([SmallBank.good(0), SmallBank.poor(1)])
    #expect(
      Self.told(condition)
        == ["error: a better answer to question \"q0\" triggers finding \"f\""])
    #expect(Self.told(condition, why: "on purpose") == [])
    #expect(
      Self.bank(condition).witnesses(by: BetterNeverTriggers.self) == [
        LocalizedText(
          zh: "完整版：q0 由 p0 改为 p4，q1 = p0；其余答最好的一项",
          en: "full form: q0 from p0 to p4, q1 = p0; the best answer to all others")
      ])
  }

  @Test func `poor answers alone trigger nothing when they get better`() {
    #expect(Self.told(.all([SmallBank.poor(0), SmallBank.poor(1)])) == [])
    #expect(
      Self.told(.all([SmallBank.poor(0), SmallBank.poor(1)]), why: "needless") == [
        "warning: finding \"f\" has \"betterMayTrigger\", but no better answer can trigger it"
      ])
  }

  @Test func `a better level triggers through any question of the dimension`() {
    let solid = Condition.level(dimension: 0, level: 0, orBetter: true)
    #expect(
      Self.told(.all([solid, SmallBank.poor(0, 3)])).first?.hasSuffix("triggers finding \"f\"")
        == true)
    let notSolid = Condition.level(dimension: 0, level: 1, orBetter: false)
    #expect(Self.told(.all([notSolid, SmallBank.poor(0, 3)])) == [])
  }

  @Test func `a better answer may bring a limit and with it a worse level`() {
    let worst = Condition.level(dimension: 0, level: 2, orBetter: false)
    var bank = Self.bank(.all([worst, SmallBank.poor(1, 3)]))
    bank.limits = [SmallBank.limit("l", to: 20, when: SmallBank.good(0))]
    #expect(
      bank.told(by: BetterNeverTriggers.self)
        == ["error: a better answer to question \"q0\" triggers finding \"f\""])
    bank.limits = [SmallBank.limit("l", to: 20, when: SmallBank.poor(0))]
    #expect(bank.told(by: BetterNeverTriggers.self) == [])
  }

  @Test func `a better answer that calls up a question is passed over for one that does not`() {
    var bank = SmallBank(dimensions: [
      [TestBank.single("q0", points: [0, 4], weight: 3), TestBank.single("q1")],
      [TestBank.single("q2", askWhen: SmallBank.good(0)), TestBank.single("q3")],
    ])
    bank.findings = [
      TestBank.finding("f", when: .level(dimension: 0, level: 0, orBetter: true))
    ]
    bank.levels.remove(at: 1)
    #expect(
      bank.told(by: BetterNeverTriggers.self)
        == ["error: a better answer to question \"q1\" triggers finding \"f\""])
  }
}
