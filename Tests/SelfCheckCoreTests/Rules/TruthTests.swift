import SelfCheckCore
import Testing

/// When a finding is fired, not fired or undecided.
@Suite struct TruthTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var condition: Condition
    var answers: [String: RecordedAnswer]
    var truth: Truth
  }

  static let poor = RecordedAnswer.text("p0")
  static let good = RecordedAnswer.text("p4")
  static let both = Condition.points(questions: [0, 1], .atMost(2))

  static let cases = [
    Case(
      testDescription: "both poor", condition: both, answers: ["q0": poor, "q1": poor],
      truth: .holds),
    Case(
      testDescription: "one good enough to settle it", condition: both, answers: ["q0": good],
      truth: .fails),
    Case(
      testDescription: "the other still decides", condition: both, answers: ["q0": poor],
      truth: .undecided),
    Case(
      testDescription: "points of an absent question", condition: both,
      answers: ["q0": poor, "q1": .notApplicable], truth: .fails),
    Case(
      testDescription: "not, about an absent question",
      condition: .not(.place(question: 1, .atLeast(0))), answers: ["q1": .notApplicable],
      truth: .holds),
    Case(
      testDescription: "a tautology over what is open",
      condition: .any([.place(question: 0, .atMost(2)), .place(question: 0, .atLeast(2))]),
      answers: [:], truth: .holds),
    Case(
      testDescription: "no tautology where it may be absent",
      condition: .any([.place(question: 1, .atMost(2)), .place(question: 1, .atLeast(2))]),
      answers: [:], truth: .undecided),
    Case(
      testDescription: "two of three",
      condition: .atLeast(
        2,
        of: [
          .place(question: 0, .atMost(0)), .place(question: 1, .atMost(0)),
          .place(question: 2, .atMost(0)),
        ]), answers: ["q0": poor, "q2": poor], truth: .holds),
    Case(
      testDescription: "the follow-up's asking is open", condition: .place(question: 3, .atMost(4)),
      answers: [:], truth: .undecided),
    Case(
      testDescription: "the follow-up isn't asked", condition: .place(question: 3, .atMost(4)),
      answers: ["q0": good], truth: .fails),
    Case(
      testDescription: "the follow-up is asked and any answer will do",
      condition: .place(question: 3, .atMost(4)), answers: ["q0": poor], truth: .holds),
    Case(
      testDescription: "an unscored dimension",
      condition: .level(dimension: 0, level: 2, orBetter: false), answers: ["q0": poor],
      truth: .fails),
    Case(
      testDescription: "a scored dimension",
      condition: .level(dimension: 0, level: 1, orBetter: false),
      answers: ["q0": poor, "q1": poor, "q2": good, "q3": poor], truth: .holds),
  ]

  @Test(arguments: cases) func isDecidedOverWhatIsOpen(_ test: Case) {
    let bank = TestBank(
      questions: [
        TestBank.single("q0"), TestBank.single("q1", notApplicable: true), TestBank.single("q2"),
        TestBank.single("q3", askWhen: .place(question: 0, .atMost(0))),
      ], findings: [TestBank.finding("f", when: test.condition)]
    ).questionnaire
    let card = bank.score(bank.answers(test.answers), form: .full)
    #expect(card.dimensions[0].findings == [test.truth])
  }

  @Test func anUndecidedFindingNamesTheQuestionsThatStillMatter() {
    let condition = Condition.any([
      .all([.place(question: 0, .atMost(0)), .place(question: 1, .atMost(0))]),
      .all([.place(question: 0, .atMost(1)), .place(question: 2, .atMost(0))]),
    ])
    let bank = TestBank(
      questions: (0..<3).map { TestBank.single("q\($0)") },
      findings: [TestBank.finding("f", when: condition)]
    ).questionnaire
    let answers = bank.answers(["q0": .text("p1")])
    let result = Assessment(bank, form: .full, answers: answers).result
    #expect(result.dimensions[0].undecided == [UndecidedFinding(id: "f", needs: ["q2"])])
  }

  @Test func aChecklistIsDecidedOverItsReachableSums() {
    let list = Checklist(
      from: 0, maximum: 4,
      options: (0..<20).map { Option(id: "o\($0)", points: 1, text: text("o\($0)")) },
      none: Option(id: "none", text: text("none")))
    let question = Question(id: "q0", kind: .multiple(list), text: text("q0"), why: text("why"))
    let bank = TestBank(
      questions: [question],
      findings: [
        TestBank.finding("may", when: .points(questions: [0], .atMost(3))),
        TestBank.finding("must", when: .points(questions: [0], .atMost(4))),
        TestBank.finding("never", when: .points(questions: [0], .atLeast(5))),
      ]
    ).questionnaire
    let card = bank.score(AnswerSet(count: 1), form: .full)
    #expect(card.dimensions[0].findings == [.undecided, .holds, .fails])
  }
}
