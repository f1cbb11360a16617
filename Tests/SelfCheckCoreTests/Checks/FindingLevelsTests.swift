import Testing

@testable import SelfCheckCore

@Suite struct FindingLevelsTests {
  private static func told(_ condition: Condition) -> [String] {
    var bank = SmallBank(dimensions: [[TestBank.single("q0"), TestBank.single("q1")]])
    bank.findings = [TestBank.finding("f", when: condition)]
    return bank.told(by: FindingLevels.self)
  }

  @Test func `poor answers keep the dimension from its best levels`() {
    #expect(
      Self.told(.all([SmallBank.poor(0), SmallBank.poor(1)]))
        == ["note: finding \"f\" does not occur at: solid, steady"])
    #expect(
      Self.told(SmallBank.poor(0)) == ["note: finding \"f\" does not occur at: solid, steady"])
    #expect(Self.told(SmallBank.poor(0, 3)) == [])
  }

  @Test func `levels that the finding itself rules out are not listed`() {
    let steadyOrWorse = Condition.level(dimension: 0, level: 1, orBetter: false)
    #expect(
      Self.told(.all([steadyOrWorse, SmallBank.poor(0)]))
        == ["note: finding \"f\" does not occur at: steady"])
  }
}
