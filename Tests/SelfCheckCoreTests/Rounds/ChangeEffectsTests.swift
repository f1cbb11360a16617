import SelfCheckCore
import TestSupport
import Testing

/// Whatever two rounds answered, the effects add up to the change, exactly and as shown.
@Suite struct ChangeEffectsTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `all effects add up`(seed: UInt64) throws {
    var random = RandomBank(seed: seed)
    for _ in 0..<60 {
      var bank = TestBank(questions: random.questions(6, withFollowUps: true))
      bank.minimumAnsweredPercent = 0
      bank.limits = [
        Limit(
          id: "cap", when: .points(questions: [0, 1], .atMost(2)),
          to: Thousandths(count: random.number(0...100_000)), text: text("cap"))
      ]
      let questionnaire = bank.questionnaire
      let rounds = (1...2).map { number in
        round(number, random.answers(to: bank.questions, percent: 90), of: questionnaire)
      }
      let comparison = try Comparison(
        older: rounds[0], newer: rounds[1], questionnaire: questionnaire)
      expectToAddUp(comparison.dimensions[0])
    }
  }

  private func round(_ number: Int, _ answers: AnswerSet, of bank: Questionnaire) -> Round {
    let moment = Moment(milliseconds: 0, offset: 0)
    return Round(
      Draft(form: .full, started: moment, answers: answers), of: bank, id: "\(number)",
      sequence: number, finished: moment)
  }

  private func expectToAddUp(_ dimension: DimensionChange) {
    guard let others = dimension.others, let older = dimension.score.older,
      let newer = dimension.score.newer
    else { return }
    let effects =
      dimension.questions.compactMap(\.effect) + [
        others.selection, others.olderLimit, others.newerLimit,
      ]
    #expect(effects.count == dimension.questions.count + 3)
    #expect(effects.map(\.exact).reduce(.zero, +) == newer.exact - older.exact)
    #expect(effects.map(\.shown).reduce(0, +) == dimension.score.shown)
    for effect in effects {
      let distance = effect.exact * Fraction(10) - Fraction(Int128(effect.shown))
      #expect(distance < Fraction(1) && Fraction(-1) < distance)
      #expect(effect.exact != .zero || effect.shown == 0)
    }
    for question in dimension.questions where question.change == 0 {
      #expect(question.effect?.shown == 0)
    }
  }
}
