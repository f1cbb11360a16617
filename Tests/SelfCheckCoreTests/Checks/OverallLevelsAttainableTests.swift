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

  @Test func `dimensions that a question ties together can't be at their best both`() {
    let tied = Condition.place(question: 0, .atLeast(1))
    var bank = SmallBank(dimensions: [
      [TestBank.single("q0", points: [0, 4]), TestBank.single("q1", points: [0, 4])],
      [
        TestBank.single("q2", points: [0, 4], askWhen: tied),
        TestBank.single("q3", points: [0, 1]),
      ],
    ])
    bank.overallLevels = [95, 90, 0].map {
      Level(id: "from-\($0)", from: Thousandths($0), text: text("level"))
    }
    // With q0 at its best, q2 counts, and the second dimension is 0, 20, 80 or 100.
    #expect(
      bank.told(by: OverallLevelsAttainable.self)
        == (bank.means.contains { $0 >= Fraction(90) && $0 < Fraction(95) }
          ? [] : ["error: full form: no answers bring the overall score to the level \"from-90\""]))
  }
}

extension SmallBank {
  /// Every overall score that there is.
  fileprivate var means: [Fraction] {
    PlainWorlds(questionnaire).worlds.compactMap { $0.card?.overall }
  }
}
