import SelfCheckCore
import Testing

/// Which answers stand behind a finding; the answers are 0 of 4 to q0, 4 to q1, 2 to q2, and q3 did
/// not come up.
@Suite struct ReasonsTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let condition: Condition
    let questions: [Int]
  }

  private static let cases = [
    Case(
      testDescription: "one of several: only what is so",
      condition: .any([low(0), low(1), low(2)]),
      questions: [0]),
    Case(
      testDescription: "two of four: only those that are so",
      condition: .atLeast(2, of: [low(1), atMostTwo(2), low(0), low(3)]), questions: [0, 2]),
    Case(
      testDescription: "all: each of them", condition: .all([low(0), .not(low(1))]),
      questions: [0, 1]),
    Case(
      testDescription: "not one of several: all of them", condition: .not(.any([low(1), low(2)])),
      questions: [1, 2]),
    Case(
      testDescription: "not all: only what is not so", condition: .not(.all([low(0), low(1)])),
      questions: [1]),
    Case(
      testDescription: "within another choice", condition: .any([.all([low(0), low(1)]), low(0)]),
      questions: [0]),
    Case(
      testDescription: "a sum: all that is added up",
      condition: .any([.points(questions: [0, 1], .atLeast(4)), low(2)]), questions: [0, 1]),
    Case(
      testDescription: "each question once", condition: .all([low(0), atMostTwo(0)]),
      questions: [0]),
  ]

  @Test(arguments: cases)
  func onlyWhatMakesItHoldStandsBehindIt(_ example: Case) {
    let finding = TestBank.finding("f", when: example.condition)
    let bank = TestBank(
      questions: (0..<4).map { TestBank.single("q\($0)", notApplicable: true) },
      findings: [finding]
    ).questionnaire
    let answers = bank.answers([
      "q0": .text("p0"), "q1": .text("p4"), "q2": .text("p2"), "q3": .notApplicable,
    ])
    let assessment = Assessment(bank, form: .full, answers: answers)
    #expect(assessment.scorecard.dimensions[0].findings == [.holds])
    #expect(assessment.questionsBehind(finding) == example.questions)
  }

  private static func low(_ question: Int) -> Condition { .place(question: question, .atMost(0)) }

  private static func atMostTwo(_ question: Int) -> Condition {
    .place(question: question, .atMost(2))
  }
}
