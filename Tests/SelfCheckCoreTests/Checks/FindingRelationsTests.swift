import Testing

@testable import SelfCheckCore

@Suite struct FindingRelationsTests {
  private static func bank(_ conditions: [Condition]) -> SmallBank {
    var bank = SmallBank(
      dimensions: [[TestBank.single("q0"), TestBank.single("q1", notApplicable: true)]])
    bank.findings = conditions.enumerated().map { TestBank.finding("f\($0)", when: $1) }
    return bank
  }

  @Test func `findings that hold for the same answers are equal, however they are written`() {
    let bank = Self.bank([
      .all([SmallBank.poor(0), SmallBank.poor(1)]),
      .not(.any([SmallBank.good(0, 2), .not(SmallBank.poor(1))])),
      .not(.any([SmallBank.good(0, 2), SmallBank.good(1, 2)])),
    ])
    // The third one holds where q1 is absent, too.
    #expect(
      bank.told(by: FindingsDiffer.self)
        == ["error: finding \"f1\" holds for just the same answers as finding \"f0\""])
    #expect(
      bank.told(by: FindingRelations.self) == [
        "note: finding \"f0\" never occurs without: f2",
        "note: finding \"f1\" never occurs without: f2",
      ])
  }

  @Test func `findings without a common question may be the same for the follow-up between them`() {
    var bank = SmallBank(dimensions: [
      [
        TestBank.single("q0", points: [0, 4]),
        TestBank.single("q1", points: [0, 4], askWhen: SmallBank.poor(0)),
      ]
    ])
    bank.findings = [
      TestBank.finding("f0", when: SmallBank.poor(0)),
      TestBank.finding("f1", when: .points(questions: [1], .atLeast(0))),
    ]
    #expect(bank.told(by: FindingsDiffer.self).count == 1)
  }

  @Test func `what excludes each other is noted with the first of them`() {
    let bank = Self.bank([
      SmallBank.poor(0), SmallBank.good(0), .all([SmallBank.good(0, 3), SmallBank.poor(1)]),
    ])
    #expect(
      bank.told(by: FindingRelations.self)
        == ["note: finding \"f0\" never occurs together with: f1, f2"])
  }

  @Test func `of a finding that never holds nothing is noted`() {
    let bank = Self.bank([
      .all([SmallBank.poor(0), SmallBank.good(0)]), SmallBank.poor(0),
    ])
    #expect(bank.told(by: FindingRelations.self) == [])
    #expect(bank.told(by: FindingsDiffer.self) == [])
  }

  @Test func `findings that have nothing in common are not compared`() {
    let bank = Self.bank([SmallBank.poor(0), SmallBank.poor(1)])
    #expect(bank.told(by: FindingRelations.self) == [])
  }
}
