import Testing

@testable import SelfCheckCore

/// Banks whose rules speak of many dimensions at once: all of it is proved, no search reaches its bound.
@Suite struct ManyDimensionsTests {
  /// - Parameter limits: how many each dimension has.
  private static func bank(dimensions: Int, questions: Int, limits: Int) -> SmallBank {
    var bank = SmallBank(
      dimensions: (0..<dimensions).map { dimension in
        (0..<questions).map { TestBank.single("q\(dimension * questions + $0)") }
      })
    let own = (0..<dimensions).map { dimension in
      (0..<limits).map { place in
        SmallBank.limit(
          "l\(dimension)-\(place)", to: 60 - place,
          when: SmallBank.poor(dimension * questions + place, 0))
      }
    }
    (bank.limits, bank.laterLimits) = (own[0], Array(own.dropFirst()))
    return bank
  }

  private static func levels(_ dimensions: Range<Int>, orBetter: (Int) -> Bool) -> Condition {
    .all(
      dimensions.map { dimension in
        let isBetter = orBetter(dimension)
        return .level(dimension: dimension, level: isBetter ? 0 : 2, orBetter: isBetter)
      })
  }

  @Test(arguments: [4, 8])
  func `a better answer triggers what asks for some dimensions to be good`(count: Int) {
    var bank = Self.bank(dimensions: count, questions: 5, limits: 4)
    let levels = Self.levels(0..<count) { $0 % 2 == 1 }
    bank.findings = [TestBank.finding("f", when: levels)]
    let told = bank.told(by: BetterNeverTriggers.self)
    #expect(told.count == 1)
    #expect(told.allSatisfy { $0.hasSuffix("triggers finding \"f\"") }, "\(told)")
  }

  @Test(arguments: [4, 8])
  func `a better answer never triggers what asks for all dimensions to be poor`(count: Int) {
    var bank = Self.bank(dimensions: count, questions: 5, limits: 4)
    bank.findings = [
      TestBank.finding("f", when: Self.levels(0..<count) { _ in false }),
      TestBank.finding("g", when: Self.levels(0..<count - 1) { _ in false }),
    ]
    #expect(bank.told(by: BetterNeverTriggers.self) == [])
    #expect(bank.told(by: RulesTurn.self) == [])
    #expect(
      bank.told(by: FindingRelations.self) == ["note: finding \"f\" never occurs without: g"])
  }

  @Test func `a limit of another dimension that a better answer sets off triggers a finding`() {
    var bank = SmallBank(dimensions: [[TestBank.single("q0")], [TestBank.single("q1")]])
    bank.findings = [
      TestBank.finding("f", when: .level(dimension: 1, level: 2, orBetter: false))
    ]
    bank.laterLimits = [[SmallBank.limit("l", to: 20, when: SmallBank.good(0))]]
    #expect(
      bank.told(by: BetterNeverTriggers.self) == [
        "error: a better answer to question \"q0\" triggers finding \"f\""
      ])
  }

  /// Two by two the dimensions exclude each other's best scores, over many questions that they share.
  @Test func `an overall level that pairs of dimensions keep each other from is never reached`() {
    let (pairs, shared) = (4, 6)
    var bank = SmallBank(dimensions: (0..<2 * pairs).map { [TestBank.single("q\($0)")] })
    bank.after = (0..<pairs * shared).map {
      TestBank.single("s\($0)", points: [0, 1])
    }
    let limits = (0..<2 * pairs).map { dimension in
      let first = 2 * pairs + dimension / 2 * shared
      let side = Condition.isOne(question: first, of: OptionMask([dimension % 2]))
      let others = (1..<shared).map {
        Condition.isOne(question: first + $0, of: OptionMask([1]))
      }
      return [
        SmallBank.limit("l\(dimension)", to: 60, when: side),
        SmallBank.limit("m\(dimension)", to: 40, when: .all([side] + others)),
      ]
    }
    (bank.limits, bank.laterLimits) = (limits[0], Array(limits.dropFirst()))
    #expect(bank.told(by: ExtremesAttainable.self) == [])
    #expect(
      bank.told(by: OverallLevelsAttainable.self) == [
        "error: full form: no answers bring the overall score to the level \"solid\""
      ])
  }
}
