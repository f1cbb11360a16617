import SelfCheckCore
import Testing

/// Where a score will lie once the rest is answered.
@Suite struct RangeTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var questions: [Question]
    var answers: [String: RecordedAnswer]
    var range: ClosedRange<Fraction>?
  }

  static let cases = [
    Case(
      testDescription: "a follow-up that may be asked, at its worst",
      questions: [
        TestBank.single("q0"), TestBank.single("q1", askWhen: .place(question: 0, .atMost(1))),
        TestBank.single("q2"),
      ], answers: ["q2": .text("p4")], range: Fraction(100, 3)...Fraction(100)),
    Case(
      testDescription: "one that may not come up is left out where its worst is no worse",
      questions: [
        TestBank.single("q0"), TestBank.single("q1", points: [2, 4], notApplicable: true),
      ], answers: ["q0": .text("p0")], range: Fraction(0)...Fraction(50)),
    Case(
      testDescription: "and counts where it is",
      questions: [
        TestBank.single("q0"), TestBank.single("q1", points: [2, 4], notApplicable: true),
      ], answers: ["q0": .text("p4")], range: Fraction(75)...Fraction(100)),
    Case(
      testDescription: "of two, only the one below the score so far",
      questions: [
        TestBank.single("q0"), TestBank.single("q1", points: [3, 4], notApplicable: true),
        TestBank.single("q2", points: [1, 4], notApplicable: true),
      ], answers: ["q0": .text("p3")], range: Fraction(50)...Fraction(1100, 12)),
    Case(
      testDescription: "nothing answered, and all may not come up: the worst one alone",
      questions: [
        TestBank.single("q0", points: [2, 4], notApplicable: true),
        TestBank.single("q1", points: [1, 4], notApplicable: true),
      ], answers: [:], range: Fraction(25)...Fraction(100)),
    Case(
      testDescription: "nothing open", questions: [TestBank.single("q0")],
      answers: ["q0": .text("p3")], range: nil),
  ]

  @Test(arguments: cases) func `runs from the worst to the best`(_ test: Case) {
    let bank = TestBank(questions: test.questions).questionnaire
    let assessment = Assessment(bank, form: .full, answers: bank.answers(test.answers))
    #expect(assessment.range(ofDimension: 0) == test.range)
  }

  @Test func `without follow-ups and limits its ends are the scores that answering reaches`() {
    var bank = RandomBank(seed: 11)
    for number in 0..<300 {
      let questions = bank.questions(4, withFollowUps: false)
      let answers = bank.answers(to: questions, percent: 40)
      let questionnaire = TestBank(questions: questions).questionnaire
      let reached = everyScore(of: questionnaire, from: answers)
      let range = Assessment(questionnaire, form: .full, answers: answers)
        .range(ofDimension: 0)
      let isOpen = questions.indices.contains {
        answers[$0] == nil && questions[$0].maximum > 0
      }
      #expect(range?.lowerBound == (isOpen ? reached.min() : nil), "bank \(number)")
      #expect(range?.upperBound == (isOpen ? reached.max() : nil), "bank \(number)")
    }
  }

  @Test func `with follow-ups and limits no way of answering leaves it`() {
    var bank = RandomBank(seed: 12)
    for number in 0..<300 {
      let questions = bank.questions(4, withFollowUps: true)
      let answers = bank.answers(to: questions, percent: 40)
      let limit = Limit(
        id: "cap", when: bank.condition(about: questions, depth: 1), to: Thousandths(40),
        text: text("cap"))
      let questionnaire = TestBank(questions: questions, limits: [limit]).questionnaire
      let reached = everyScore(of: questionnaire, from: answers)
      let assessment = Assessment(questionnaire, form: .full, answers: answers)
      if let range = assessment.range(ofDimension: 0) {
        #expect(reached.allSatisfy(range.contains), "bank \(number)")
      } else {
        #expect(Set(reached).count <= 1, "bank \(number)")
      }
    }
  }

  /// The scores of every way of answering what has no answer yet.
  private func everyScore(of bank: Questionnaire, from answers: AnswerSet) -> [Fraction] {
    let completions = bank.questions.indices.reduce([answers]) { sets, index in
      answers[index] != nil
        ? sets
        : sets.flatMap { set in
          bank.questions[index].everyAnswer.map { answer in
            var set = set
            set[index] = answer
            return set
          }
        }
    }
    return completions.compactMap { bank.score($0, form: .full).dimensions[0].score }
  }
}
