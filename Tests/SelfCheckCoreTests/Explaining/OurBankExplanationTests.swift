import BankFormat
import BuiltInBank
import SelfCheckCore
import TestSupport
import Testing

@Suite struct OurBankExplanationTests {
  @Test func `every change named for our bank turns its finding, in 40 random sets of answers`()
    throws
  {
    let bank = try #require(BankReader.read(.builtIn).questionnaire)
    var random = SplitMix(seed: 20_261_126)
    var turned: Set<String> = []
    for number in 0..<40 {
      let form: Form = number % 2 == 0 ? .full : .short
      let answers = bank.questions.indices.reduce(into: AnswerSet(count: bank.questions.count)) {
        $0[$1] = bank.questions[$1].everyAnswer.randomElement(using: &random)
      }
      let assessment = Assessment(bank, form: form, answers: answers)
      for index in bank.dimensions.indices {
        for explanation in assessment.findingExplanations(ofDimension: index) {
          let truths = assessment.scorecard.dimensions[index].findings
          #expect(explanation.truth == truths[explanation.place])
          #expect(explanation.nearest != .notSearched)
          guard case .answers(let changes) = explanation.nearest else { continue }
          let changed = changes.reduce(into: answers) { $0[$1.question] = $1.new }
          let truth = bank.score(changed, form: form).dimensions[index].findings[explanation.place]
          #expect(truth == (explanation.truth == .holds ? .fails : .holds))
          turned.insert(bank.dimensions[index].findings[explanation.place].id)
        }
      }
    }
    #expect(turned.count == bank.dimensions.flatMap(\.findings).count)
  }
}
