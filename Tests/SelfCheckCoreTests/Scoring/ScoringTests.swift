import SelfCheckCore
import Testing

@Suite struct ScoringTests {
  @Test func aScoreIsTheWeightedShareOfTheMaximum() {
    let bank = TestBank(questions: [
      TestBank.single("q0", weight: 2), TestBank.single("q1"),
      TestBank.single("q2", points: [0, 3]),
    ]).questionnaire
    let card = bank.score(
      bank.answers(["q0": .text("p3"), "q1": .text("p0"), "q2": .text("p3")]), form: .full)
    // (2·3 + 0 + 3) of (2·4 + 4 + 3)
    #expect(card.dimensions[0].score == Fraction(60))
    #expect(card.dimensions[0].points == 9)
    #expect(card.dimensions[0].maximum == 15)
    #expect(card.overall == Fraction(60))
    #expect(card.overallLevel == 2)
  }

  @Test func aScoreAThousandthBelowAnEdgeIsTheLevelBelow() {
    let bank = TestBank(questions: [
      TestBank.single("q0", points: [0, 84, 85, 100], weight: 100),
      TestBank.single("q1", points: [0, 1]),
    ]).questionnaire
    let above = bank.score(bank.answers(["q0": .text("p85"), "q1": .text("p1")]), form: .full)
    let below = bank.score(bank.answers(["q0": .text("p85"), "q1": .text("p0")]), form: .full)
    #expect(above.dimensions[0].score == Fraction(850_100, 10_001))
    #expect(above.dimensions[0].level == 0)
    #expect(below.dimensions[0].score == Fraction(850_000, 10_001))
    #expect(below.dimensions[0].score?.tenths == 850)
    #expect(below.dimensions[0].level == 1)
  }

  @Test func withoutAnAnswerNothingIsScored() {
    let bank = TestBank(questions: [TestBank.single("q0")]).questionnaire
    let assessment = Assessment(bank, form: .full, answers: AnswerSet(count: 1))
    let card = assessment.scorecard
    #expect(card.dimensions[0].score == nil)
    #expect(card.dimensions[0].level == nil)
    #expect(card.overall == nil)
    #expect(assessment.range(ofDimension: 0) == Fraction(0)...Fraction(100))
  }

  @Test(arguments: [(4, true), (3, false)])
  func scoredFromTheMinimumShareOn(answered: Int, isScored: Bool) {
    let bank = TestBank(questions: (0..<5).map { TestBank.single("q\($0)") }).questionnaire
    let given = Dictionary(
      uniqueKeysWithValues: (0..<answered).map { ("q\($0)", RecordedAnswer.text("p4")) })
    let card = bank.score(bank.answers(given), form: .full)
    #expect((card.dimensions[0].score != nil) == isScored)
  }

  @Test func whatDidNotComeUpIsInNeitherSum() {
    let bank = TestBank(questions: [
      TestBank.single("q0"), TestBank.single("q1", notApplicable: true),
    ]).questionnaire
    let score = bank.score(
      bank.answers(["q0": .text("p3"), "q1": .notApplicable]), form: .full
    ).dimensions[0]
    #expect(score.score == Fraction(75))
    #expect((score.answered, score.asked, score.notApplicable) == (1, 2, 1))
  }

  @Test func theShortFormAsksShortQuestionsOnly() {
    let bank = TestBank(questions: [
      TestBank.single("q0", short: true), TestBank.single("q1"),
    ]).questionnaire
    let answers = bank.answers(["q0": .text("p4"), "q1": .text("p0")])
    #expect(bank.score(answers, form: .short).dimensions[0].score == Fraction(100))
    #expect(bank.asked(form: .short, answers: answers) == [0])
    #expect(Assessment(bank, form: .short, answers: answers).answeredButNotAsked == [1])
  }

  @Test func aFollowUpCountsOnlyWhileItIsAsked() {
    let bank = TestBank(questions: [
      TestBank.single("q0"),
      TestBank.single("q1", askWhen: .place(question: 0, .atMost(1))),
    ]).questionnaire
    let good = bank.answers(["q0": .text("p4"), "q1": .text("p0")])
    #expect(bank.score(good, form: .full).dimensions[0].score == Fraction(100))
    #expect(Assessment(bank, form: .full, answers: good).answeredButNotAsked == [1])
    let poor = bank.answers(["q0": .text("p1"), "q1": .text("p4")])
    #expect(bank.score(poor, form: .full).dimensions[0].score == Fraction(125, 2))
    let open = bank.answers(["q1": .text("p4")])
    #expect(bank.asked(form: .full, answers: open) == [0])
  }

  @Test func aLimitLowersTheScoreAndTheLevel() {
    let limit = Limit(
      id: "cap", when: .place(question: 0, .atMost(0)), to: Thousandths(50), text: text("cap"))
    let bank = TestBank(
      questions: [TestBank.single("q0"), TestBank.single("q1", weight: 9)], limits: [limit]
    ).questionnaire
    let held = bank.score(bank.answers(["q0": .text("p0"), "q1": .text("p4")]), form: .full)
    #expect(held.dimensions[0].score == Fraction(50))
    #expect(held.dimensions[0].limits.places == [0])
    #expect(held.dimensions[0].points == 36)
    let free = bank.score(bank.answers(["q0": .text("p1"), "q1": .text("p4")]), form: .full)
    #expect(free.dimensions[0].score == Fraction(185, 2))
    #expect(free.dimensions[0].limits.isEmpty)
  }

  @Test func theRangeRunsFromAllWorstToAllBestUnderTheLimitsThatMayHold() {
    let limit = Limit(
      id: "cap", when: .place(question: 1, .atMost(0)), to: Thousandths(10), text: text("cap"))
    let bank = TestBank(
      questions: [TestBank.single("q0"), TestBank.single("q1")], limits: [limit]
    ).questionnaire
    let answers = bank.answers(["q0": .text("p4")])
    let range = Assessment(bank, form: .full, answers: answers).range(ofDimension: 0)
    #expect(range == Fraction(10)...Fraction(100))
  }

  @Test func aChecklistStaysWithinItsMaximum() {
    let list = Checklist(
      from: 1, maximum: 3,
      options: [
        Option(id: "a", points: 2, text: text("a")), Option(id: "b", points: 2, text: text("b")),
        Option(id: "c", points: -3, text: text("c")),
      ],
      none: Option(id: "none", text: text("none")))
    #expect(list.points(for: OptionMask([])) == 1)
    #expect(list.points(for: OptionMask([0])) == 3)
    #expect(list.points(for: OptionMask([0, 1])) == 3)
    #expect(list.points(for: OptionMask([2])) == 0)
    #expect(list.points(for: OptionMask([0, 1, 2])) == 2)
  }

  @Test(arguments: [(0, 4), (1, 2), (2, 2), (3, 0), (31, 0)])
  func aNumberScoresByItsInterval(number: Int, points: Int) {
    let entry = NumberEntry(
      unit: text("days"), range: 0...31,
      intervals: [.init(upTo: 0, points: 4), .init(upTo: 2, points: 2), .init(upTo: 31, points: 0)])
    let question = Question(id: "q", kind: .number(entry), text: text("q"), why: text("why"))
    #expect(question.points(for: .number(number)) == points)
  }
}
