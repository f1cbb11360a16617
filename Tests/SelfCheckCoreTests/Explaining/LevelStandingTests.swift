import SelfCheckCore
import Testing

/// The levels begin at 0, 70 and 85.
@Suite struct LevelStandingTests {
  @Test(arguments: [
    // The points of 1000, the level, how far the next one is, exactly and as shown.
    (0, "priority", "steady", Fraction(70), 700),
    (699, "priority", "steady", Fraction(1, 10), 1),
    (700, "steady", "solid", Fraction(15), 150),
    (849, "steady", "solid", Fraction(1, 10), 1),
  ])
  func `the next level begins so far above the score`(
    points: Int, level: String, next: String, exact: Fraction, shown: Int
  ) throws {
    let standing = try #require(reached(points, of: 1000))
    #expect(standing.level.id == level)
    let above = try #require(standing.next)
    #expect(above.level.id == next)
    #expect(above.exact == exact)
    #expect(above.shown == shown)
    #expect(above.limits == [])
  }

  @Test(arguments: [850, 1000]) func `nothing lies above the best level`(points: Int) throws {
    let standing = try #require(reached(points, of: 1000))
    #expect(standing.level.id == "solid")
    #expect(standing.next == nil)
  }

  /// 84.96 is shown as 85.0, where the level begins; it is still the one below.
  @Test func `a score shown as the edge it misses is no tenth away`() throws {
    let standing = try #require(reached(2124, of: 2500))
    #expect(standing.level.id == "steady")
    #expect(standing.next?.exact == Fraction(1, 25))
    #expect(standing.next?.shown == 0)
  }

  /// Thirds of a point: 33.3 and 36.7 make 70.0.
  @Test func `what is shown and the distance shown add up to the edge shown`() throws {
    for points in 0..<255 {
      let standing = try #require(reached(points, of: 300))
      let score = Fraction(Int128(points), 3)
      let next = try #require(standing.next)
      #expect(score.tenths + next.shown == Fraction(next.level.from).tenths)
      #expect(next.exact > Fraction(0))
    }
  }

  @Test func `limits that hold and lie below the next level stand in its way`() throws {
    let limits = [(60, "low"), (70, "edge"), (80, "mild"), (90, "high")].map { to, id in
      Limit(id: id, when: .place(question: 0, .atMost(0)), to: Thousandths(to), text: text(id))
    }
    let bank = TestBank(questions: [TestBank.single("q0"), TestBank.single("q1", weight: 9)])
    #expect(limitsInTheWay(bank, limits) == ["low"])
    #expect(limitsInTheWay(bank, Array(limits.dropFirst())) == ["edge", "mild"])
    #expect(limitsInTheWay(bank, [limits[3]]) == nil)
  }

  @Test func `what is not scored stands nowhere`() {
    let bank = TestBank(questions: [TestBank.single("q0")]).questionnaire
    let result = Assessment(bank, form: .full, answers: AnswerSet(count: 1)).result
    #expect(LevelStanding(of: result.dimensions[0]) == nil)
    #expect(LevelStanding(overall: result) == nil)
  }

  @Test func `the overall score stands among its own levels, whatever limits hold`() throws {
    var bank = TestBank(questions: [TestBank.single("q0")])
    bank.limits = [
      Limit(
        id: "cap", when: .place(question: 0, .atMost(4)), to: Thousandths(70), text: text("cap"))
    ]
    let result = result(bank, ["q0": .text("p4")])
    let standing = try #require(LevelStanding(overall: result))
    #expect(standing.level.id == "steady")
    #expect(standing.next?.exact == Fraction(15))
    #expect(standing.next?.limits == [])
  }

  private func reached(_ points: Int, of maximum: Int) -> LevelStanding? {
    let bank = TestBank(questions: [TestBank.single("q0", points: [points, maximum])])
    return LevelStanding(of: result(bank, ["q0": .text("p\(points)")]).dimensions[0])
  }

  /// 4 of 4 to the weightier question: 90 without limits.
  private func limitsInTheWay(_ bank: TestBank, _ limits: [Limit]) -> [String]? {
    var bank = bank
    bank.limits = limits
    let result = result(bank, ["q0": .text("p0"), "q1": .text("p4")])
    return LevelStanding(of: result.dimensions[0])?.next?.limits.map(\.id)
  }

  private func result(_ bank: TestBank, _ answers: [String: RecordedAnswer]) -> RecordedResult {
    let questionnaire = bank.questionnaire
    return Assessment(questionnaire, form: .full, answers: questionnaire.answers(answers)).result
  }
}
