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

  @Test func aFullAnswerShowsItsMaximumThoughTheFirstWouldBeRaised() {
    // Three thirds: one maximum must be 33.4, and 33.3 is the score, all of it the first's.
    let bank = TestBank(questions: (0..<3).map { TestBank.single("q\($0)", points: [0, 1]) })
      .questionnaire
    let answers = bank.answers(["q0": .text("p1"), "q1": .text("p0"), "q2": .text("p0")])
    let explanation = Explanation(
      of: Assessment(bank, form: .full, answers: answers).result.dimensions[0])
    #expect(explanation.contributions.map(\.shown) == [333, 0, 0])
    #expect(explanation.contributions.map(\.shownMaximum) == [333, 334, 333])
  }

  /// Weights and points that leave remainders of every kind, some cards best or worst throughout
  /// but for a few answers, half of them under a limit.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func whateverWasAnsweredAllThatIsShownAddsUp(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<400 {
      let explanation = Explanation(of: randomCard(using: &random))
      let contributions = explanation.contributions
      let shown = contributions.map(\.shown).reduce(0, +) + (explanation.limit?.shown ?? 0)
      #expect(shown == explanation.shown)
      #expect(contributions.map(\.shownMaximum).reduce(0, +) == 1000)
      #expect((explanation.limit?.shown ?? 0) <= 0)
      for contribution in contributions { expectRounded(contribution, of: contributions) }
    }
  }

  private func expectRounded(
    _ contribution: Explanation.Contribution, of all: [Explanation.Contribution]
  ) {
    let (answer, shown) = (contribution.answer, contribution.shown)
    let most = Fraction(
      100 * Int128(answer.weight * answer.maximum),
      Int128(all.reduce(0) { $0 + $1.answer.weight * $1.answer.maximum }))
    #expect(isRounded(contribution.exact, shown))
    #expect(isRounded(most, contribution.shownMaximum))
    #expect(isRounded(most - contribution.exact, contribution.shownMaximum - shown))
    #expect(answer.points < answer.maximum || shown == contribution.shownMaximum)
    #expect(answer.points > 0 || shown == 0)
  }

  /// Whether the tenths are the value rounded down or up; the value itself where it is whole.
  private func isRounded(_ value: Fraction, _ tenths: Int) -> Bool {
    let distance = value * Fraction(10) - Fraction(Int128(tenths))
    return distance < Fraction(1) && Fraction(-1) < distance
  }

  private func randomCard(using random: inout SplitMix) -> RecordedDimension {
    let kind = Int.random(in: 0...3, using: &random)
    let contributions = (0..<Int.random(in: 1...12, using: &random)).map { number in
      let maximum = Int.random(in: 1...4, using: &random)
      let any = Int.random(in: 0...maximum, using: &random)
      let isExtreme = kind < 3 && Int.random(in: 0..<4, using: &random) > 0
      let extreme = [0, maximum, Bool.random(using: &random) ? 0 : maximum][min(kind, 2)]
      return RecordedContribution(
        question: "q\(number)", points: isExtreme ? extreme : any, maximum: maximum,
        weight: Int.random(in: 1...7, using: &random), revision: 1)
    }
    let points = contributions.reduce(0) { $0 + $1.weight * $1.points }
    let maximum = contributions.reduce(0) { $0 + $1.weight * $1.maximum }
    let score = Fraction(100 * Int128(points), Int128(maximum))
    let cap = Thousandths(count: Int.random(in: 0...100_000, using: &random))
    let isLimited = Bool.random(using: &random)
    return RecordedDimension(
      id: "one", weight: 1, score: isLimited ? min(score, Fraction(cap)) : score, level: nil,
      answered: contributions.count, asked: contributions.count, notApplicable: 0, points: points,
      maximum: maximum, levels: [], limits: isLimited ? [RecordedLimit(id: "cap", to: cap)] : [],
      findings: [], undecided: [], contributions: contributions)
  }
}
