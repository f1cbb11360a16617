import SelfCheckCore
import Testing

@testable import SelfCheckCore

@Suite struct LevelsAttainableTests {
  @Test func `a level that falls between the scores is never reached`() {
    let coarse = SmallBank(dimensions: [[TestBank.single("q0", points: [0, 1, 2])]])
    #expect(
      coarse.told(by: LevelsAttainable.self) == [
        "error: full form: no answers bring dimension \"d0\" to the level \"steady\""
      ])
    let fine = SmallBank(dimensions: [[TestBank.single("q0")]])
    #expect(fine.told(by: LevelsAttainable.self) == [])
  }

  @Test func `a question that may not apply makes other scores possible`() {
    let questions = [
      TestBank.single("q0", points: [0, 4], weight: 3), TestBank.single("q1", points: [0, 4]),
    ]
    #expect(SmallBank(dimensions: [questions]).told(by: LevelsAttainable.self) == [])
    var always = questions
    always[1].weight = 3
    #expect(SmallBank(dimensions: [always]).told(by: LevelsAttainable.self).count == 1)
    always.append(TestBank.single("q2", points: [0, 4], weight: 6, notApplicable: true))
    #expect(SmallBank(dimensions: [always]).told(by: LevelsAttainable.self) == [])
  }

  @Test func `a limit brings about a level that no sum does`() {
    var bank = SmallBank(dimensions: [[TestBank.single("q0", points: [0, 1, 2])]])
    bank.limits = [SmallBank.limit("l", to: 70, when: SmallBank.good(0, 2))]
    #expect(
      bank.told(by: LevelsAttainable.self) == [
        "error: full form: no answers bring dimension \"d0\" to the level \"solid\""
      ])
  }

  @Test func `only the form in which it is not reached is named`() {
    let questions = [
      TestBank.single("q0", points: [0, 1, 2], short: true), TestBank.single("q1"),
    ]
    #expect(
      SmallBank(dimensions: [questions]).told(by: LevelsAttainable.self) == [
        "error: short form: no answers bring dimension \"d0\" to the level \"steady\""
      ])
  }

  @Test func `a form that asks nothing of a dimension is told of once`() {
    let bank = SmallBank(dimensions: [
      [TestBank.single("q0", short: true)], [TestBank.single("q1")],
    ])
    #expect(
      bank.told(by: LevelsAttainable.self) == [
        "error: the short form asks no scored question of dimension \"d1\"; neither it nor the "
          + "overall score has a value then"
      ])
    #expect(bank.told(by: OverallLevelsAttainable.self) == [])
    #expect(bank.told(by: ExtremesAttainable.self) == [])
  }

  @Test func `a level that several dimensions share is told of once, and not of the overall score`()
  {
    var bank = SmallBank(dimensions: [
      [TestBank.single("q0", points: [0, 1, 2], short: true), TestBank.single("q1")],
      [TestBank.single("q2", points: [0, 1, 2], short: true)],
      [TestBank.single("q3", short: true)],
    ])
    #expect(
      bank.told(by: LevelsAttainable.self) == [
        "error: short form: no answers bring dimension \"d0\" to the level \"steady\"; full form and "
          + "short form: no answers bring dimension \"d1\" to the level \"steady\""
      ])
    // So narrow that no score of any kind is within.
    bank.levels[1].from = Thousandths(count: 84_999)
    bank.overallLevels = bank.levels
    #expect(
      bank.told(by: LevelsAttainable.self) == [
        "error: full form and short form: no answers bring dimension \"d0\", dimension \"d1\", "
          + "dimension \"d2\" to the level \"steady\""
      ])
    #expect(bank.told(by: OverallLevelsAttainable.self) == [])
    bank.levels = TestBank.levels
    #expect(bank.told(by: OverallLevelsAttainable.self).count == 1)
  }

  @Test func `levels that don't fall are left to the check of that`() {
    var bank = SmallBank(dimensions: [[TestBank.single("q0", points: [0, 1])]])
    bank.levels = [50, 70, 0].map {
      Level(id: "from-\($0)", from: Thousandths($0), text: text("level"))
    }
    #expect(bank.told(by: LevelsAttainable.self) == [])
  }
}
