import Testing

@testable import SelfCheckCore

@Suite struct ExtremesAttainableTests {
  @Test func `a limit that always holds keeps every score from 100`() {
    var bank = SmallBank(dimensions: [[TestBank.single("q0"), TestBank.single("q1")]])
    bank.limits = [
      SmallBank.limit("l", to: 70, when: .any([SmallBank.poor(0, 2), SmallBank.good(0, 2)]))
    ]
    #expect(
      bank.told(by: ExtremesAttainable.self) == [
        "error: full form: no answers give dimension \"d0\" a score of 100"
      ])
    bank.limits = [SmallBank.limit("l", to: 70, when: SmallBank.poor(0, 2))]
    #expect(bank.told(by: ExtremesAttainable.self) == [])
  }

  @Test func `an answer that always earns something keeps every score from 0`() {
    let bank = SmallBank(dimensions: [[TestBank.single("q0", points: [1, 4])]])
    #expect(
      bank.told(by: ExtremesAttainable.self) == [
        "error: full form: no answers give dimension \"d0\" a score of 0"
      ])
  }

  @Test func `a limit to 0 makes a score of 0`() {
    var bank = SmallBank(dimensions: [[TestBank.single("q0", points: [1, 4])]])
    bank.limits = [SmallBank.limit("l", to: 0, when: SmallBank.poor(0))]
    #expect(bank.told(by: ExtremesAttainable.self) == [])
  }

  @Test func `a maximum that can't be earned is told of where it stands, not as a lack of 100`() {
    let list = Checklist(
      from: 0, maximum: 3, options: [Option(id: "a", points: 2, text: text("a"))],
      none: Option(id: "none", text: text("none")))
    let bank = SmallBank(dimensions: [
      [Question(id: "q0", kind: .multiple(list), text: text("q0"), why: text("why"))]
    ])
    #expect(bank.told(by: ExtremesAttainable.self) == [])
    #expect(
      bank.told(by: ChecklistMaximums.self) == [
        "error: no ticks earn question \"q0\" its \"maximum\" of 3; 2 is the most"
      ])
  }
}
