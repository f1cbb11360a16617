import SelfCheckCore
import Testing

@Suite struct PartTruthTests {
  @Test func `every part of 500 random conditions is decided as trying every answer decides it`() {
    var bank = RandomBank(seed: 20_261_124)
    var seen: [Truth: Int] = [:]
    for number in 0..<500 {
      let questions = bank.questions(4, withFollowUps: true)
      let condition = bank.condition(about: questions, depth: 3)
      let answers = bank.answers(to: questions, percent: 60)
      let questionnaire = TestBank(questions: questions).questionnaire
      let truths = Assessment(questionnaire, form: .full, answers: answers).truths(of: condition)
      let plain = PlainTruth(questions, answers: answers, level: nil)
      for part in truths.flattened where !part.parts.isEmpty || part == truths {
        #expect(part.truth == plain.truth(of: part.condition), "condition \(number)")
        #expect(part.parts.map(\.condition) == part.condition.parts)
        seen[part.truth, default: 0] += 1
      }
      for leaf in truths.leaves {
        #expect(leaf.truth == plain.truth(of: leaf.condition), "condition \(number)")
      }
    }
    #expect([Truth.holds, .fails, .undecided].allSatisfy { seen[$0, default: 0] >= 50 }, "\(seen)")
  }

  @Test func `a whole can be decided where its parts are not`() {
    let low = Condition.place(question: 0, .atMost(2))
    let high = Condition.place(question: 0, .atLeast(2))
    let bank = TestBank(questions: [TestBank.single("q0")]).questionnaire
    let truths = Assessment(bank, form: .full, answers: AnswerSet(count: 1))
      .truths(of: .any([low, high]))
    #expect(truths.truth == .holds)
    #expect(truths.leaves.map(\.truth) == [.undecided, .undecided])
  }
}

extension PartTruth {
  fileprivate var flattened: [PartTruth] { [self] + parts.flatMap(\.flattened) }
}
