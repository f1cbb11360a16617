import Testing

@testable import SelfCheckCore

@Suite struct QuestionsAskedTests {
  /// A follow-up to the second of two questions.
  private static func bank(
    firstIsShort: Bool = true, secondIsShort: Bool, followUpIsShort: Bool,
    askWhen: Condition = SmallBank.poor(1)
  ) -> SmallBank {
    SmallBank(dimensions: [
      [
        TestBank.single("q0", short: firstIsShort), TestBank.single("q1", short: secondIsShort),
        TestBank.single("q2", short: followUpIsShort, askWhen: askWhen),
      ]
    ])
  }

  @Test func `a short follow-up to a question that isn't short is never asked in the short form`() {
    let bank = Self.bank(secondIsShort: false, followUpIsShort: true)
    #expect(
      bank.told(by: QuestionsAsked.self)
        == ["error: short form: question \"q2\" is asked after no answers"])
    #expect(bank.told(by: RulesTurn.self) == [])
  }

  @Test func `a follow-up is asked where what it follows is`() {
    for isShort in [false, true] {
      let bank = Self.bank(secondIsShort: isShort, followUpIsShort: isShort)
      #expect(bank.told(by: QuestionsAsked.self) == [])
    }
    let either = Self.bank(
      secondIsShort: false, followUpIsShort: true,
      askWhen: .any([SmallBank.poor(0), SmallBank.poor(1)]))
    #expect(either.told(by: QuestionsAsked.self) == [])
  }

  @Test func `a bank without a short form is judged by the full one`() {
    let bank = Self.bank(firstIsShort: false, secondIsShort: false, followUpIsShort: false)
    #expect(bank.told(by: QuestionsAsked.self) == [])
  }

  @Test func `a question that only the short form asks is told of the full one`() {
    let bank = Self.bank(
      secondIsShort: false, followUpIsShort: true,
      askWhen: .not(.any([SmallBank.poor(1), SmallBank.good(1, 2)])))
    #expect(
      bank.told(by: QuestionsAsked.self)
        == ["error: full form: question \"q2\" is asked after no answers"])
  }

  @Test func `a question asked last may follow one that only the full form has`() {
    var bank = Self.bank(secondIsShort: false, followUpIsShort: false)
    bank.after = [TestBank.single("q3", points: [0, 0], weight: 0, askWhen: SmallBank.poor(1))]
    #expect(bank.told(by: QuestionsAsked.self) == [])
    bank.after[0].askWhen = .all([SmallBank.poor(1), SmallBank.good(1)])
    #expect(
      bank.told(by: QuestionsAsked.self) == ["error: question \"q3\" is asked after no answers"])
  }
}
