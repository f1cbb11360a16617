import SelfCheckCore
import Testing

@Suite struct PlainTruthTests {
  @Test func `500 random conditions are decided as trying every answer decides them`() {
    var bank = RandomBank(seed: 20_261_122)
    var seen: [Truth: Int] = [:]
    for number in 0..<500 {
      let questions = bank.questions(4, withFollowUps: true)
      var condition = bank.condition(about: questions, depth: 3)
      if bank.chance(15) {
        let level = Condition.level(
          dimension: 0, level: bank.number(0...2), orBetter: bank.chance(50))
        condition = bank.chance(50) ? .any([condition, level]) : .all([condition, level])
      }
      let answers = bank.answers(to: questions, percent: bank.chance(30) ? 100 : 60)
      let card = TestBank(questions: questions, findings: [TestBank.finding("f", when: condition)])
        .questionnaire.score(answers, form: .full).dimensions[0]
      let expected = PlainTruth(questions, answers: answers, level: card.level).truth(of: condition)
      #expect(card.findings == [expected], "condition \(number)")
      seen[expected, default: 0] += 1
    }
    // Each truth comes up often enough for the comparison to mean something.
    #expect([Truth.holds, .fails, .undecided].allSatisfy { seen[$0, default: 0] >= 50 }, "\(seen)")
  }
}
