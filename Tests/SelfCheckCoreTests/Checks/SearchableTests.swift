import Testing

@testable import SelfCheckCore

@Suite struct SearchableTests {
  private static func bank(named: Int) -> SmallBank {
    let list = Checklist(
      from: 0, maximum: 4,
      options: (0..<14).map { Option(id: "o\($0)", points: 1, text: text("o\($0)")) },
      none: Option(id: "none", text: text("none")))
    var bank = SmallBank(dimensions: [
      [Question(id: "q0", kind: .multiple(list), text: text("q0"), why: text("why"))]
    ])
    bank.findings = (0..<named).map { place in
      TestBank.finding("f\(place)", when: .not(.includes(question: 0, OptionMask([place]))))
    }
    return bank
  }

  @Test func `hundreds of ways of ticking are searched`() {
    let bank = Self.bank(named: 8)
    #expect(bank.told(by: Searchable.self) == [])
    #expect(bank.told(by: RulesTurn.self) == [])
    // Ticking several others earns more than the one that the finding misses.
    #expect(bank.told(by: BetterNeverTriggers.self).count == 8)
    #expect(bank.told(by: RuleQuestionsMatter.self) == [])
  }

  @Test func `too many are said, and nothing is concluded`() {
    let bank = Self.bank(named: 14)
    #expect(
      bank.told(by: Searchable.self) == [
        "warning: rules tell more than 8192 ways of answering question \"q0\" apart; nothing that "
          + "takes searching was proved"
      ])
    #expect(bank.told(by: LevelsAttainable.self) == [])
  }
}
