import SelfCheckCore
import TestSupport
import Testing

@Suite struct ExplanationTests {
  @Test func whatIsShownAddsUpToTheScoreShown() {
    // Three sevenths, three times over: exact shares 14.2857…, the score 42.857… shown as 42.9.
    let bank = TestBank(questions: (0..<7).map { TestBank.single("q\($0)", points: [0, 1]) })
      .questionnaire
    let answers = bank.answers(
      Dictionary(
        uniqueKeysWithValues: (0..<7).map { ("q\($0)", RecordedAnswer.text($0 < 3 ? "p1" : "p0")) })
    )
    let explanation = Explanation(
      of: Assessment(bank, form: .full, answers: answers).result.dimensions[0])
    #expect(explanation.shown == 429)
    #expect(explanation.contributions.map(\.shown) == [143, 143, 143, 0, 0, 0, 0])
    #expect(explanation.contributions.map(\.exact).reduce(.zero, +) == Fraction(300, 7))
  }

  @Test func tiesGoToTheEarlierQuestion() {
    // Two of three: 33.3 + 33.3 would be a tenth short of 66.7.
    let bank = TestBank(questions: (0..<3).map { TestBank.single("q\($0)", points: [0, 1]) })
      .questionnaire
    let answers = bank.answers(["q0": .text("p0"), "q1": .text("p1"), "q2": .text("p1")])
    let explanation = Explanation(
      of: Assessment(bank, form: .full, answers: answers).result.dimensions[0])
    #expect(explanation.contributions.map(\.shown) == [0, 334, 333])
  }

  @Test func aLimitInEffectIsANegativePart() {
    let limit = Limit(
      id: "cap", when: .place(question: 0, .atMost(0)), to: Thousandths(50), text: text("cap"))
    let bank = TestBank(
      questions: [TestBank.single("q0"), TestBank.single("q1", weight: 2)], limits: [limit]
    ).questionnaire
    let answers = bank.answers(["q0": .text("p0"), "q1": .text("p4")])
    let explanation = Explanation(
      of: Assessment(bank, form: .full, answers: answers).result.dimensions[0])
    #expect(explanation.contributions.map(\.shown) == [0, 667])
    #expect(explanation.limit?.shown == -167)
    #expect(explanation.limit?.exact == Fraction(-50, 3))
    #expect(explanation.shown == 500)
  }

  @Test func randomRoundsAddUp() {
    var random = SplitMix(seed: 7)
    for _ in 0..<500 {
      let questions = (0..<Int.random(in: 1...9, using: &random)).map {
        TestBank.single("q\($0)", weight: Int.random(in: 1...7, using: &random))
      }
      let bank = TestBank(questions: questions).questionnaire
      var answers = AnswerSet(count: questions.count)
      for index in questions.indices {
        answers[index] = .single(Int.random(in: 0...4, using: &random))
      }
      let explanation = Explanation(
        of: Assessment(bank, form: .full, answers: answers).result.dimensions[0])
      #expect(explanation.contributions.map(\.shown).reduce(0, +) == explanation.shown)
      #expect(explanation.contributions.allSatisfy { abs($0.exact.tenths - $0.shown) <= 1 })
    }
  }
}
