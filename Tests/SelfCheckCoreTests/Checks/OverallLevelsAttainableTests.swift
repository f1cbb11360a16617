import Testing

@testable import SelfCheckCore

@Suite struct OverallLevelsAttainableTests {
  private static func bank(narrowFrom: Int) -> SmallBank {
    var bank = SmallBank(
      dimensions: (0..<2).map { dimension in
        [TestBank.single("q\(2 * dimension)"), TestBank.single("q\(2 * dimension + 1)")]
      })
    // Means of two eighths are sixteenths: 81.25 is one, nothing above it up to 87.5 is.
    bank.overallLevels = [88, narrowFrom, 0].map {
      Level(id: "from-\($0)", from: Thousandths($0), text: text("level"))
    }
    return bank
  }

  @Test func `a level between the means of all scores is never reached`() {
    #expect(
      Self.bank(narrowFrom: 88 - 1).told(by: OverallLevelsAttainable.self) == [])
    var bank = Self.bank(narrowFrom: 82)
    bank.overallLevels[0].from = Thousandths(87)
    #expect(
      bank.told(by: OverallLevelsAttainable.self) == [
        "error: full form: no answers bring the overall score to the level \"from-82\""
      ])
    bank.overallLevels[1].from = Thousandths(81)
    #expect(bank.told(by: OverallLevelsAttainable.self) == [])
  }

  @Test func `dimensions that a limit ties together are not at their best both`() {
    var bank = SmallBank(dimensions: [[TestBank.single("q0")], [TestBank.single("q1")]])
    bank.overallLevels = [80, 0].map {
      Level(id: "from-\($0)", from: Thousandths($0), text: text("level"))
    }
    // Each can have 100 by itself.
    bank.limits = [SmallBank.limit("l", to: 50, when: SmallBank.good(1, 3))]
    #expect(bank.told(by: ExtremesAttainable.self) == [])
    #expect(
      bank.told(by: OverallLevelsAttainable.self) == [
        "error: full form: no answers bring the overall score to the level \"from-80\""
      ])
    bank.limits = [SmallBank.limit("l", to: 50, when: SmallBank.good(1, 4))]
    #expect(bank.told(by: OverallLevelsAttainable.self) == [])
  }
}
