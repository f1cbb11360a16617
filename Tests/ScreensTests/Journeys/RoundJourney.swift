import Canvas
import SelfCheckCore
import Testing

@Suite("A round")
struct RoundJourney {
  @Test("goes from home to the result by keyboard alone", arguments: Language.allCases)
  func wholeRound(language: Language) {
    var person = Person(in: language)
    person.begins(.full)
    person.answersEverything()
    person.sees(language == .zh ? "检查作答" : "Review your answers")
    person.presses("f")
    person.presses(.down, .enter)
    person.sees(language == .zh ? "第1轮自查结果" : "Result of round 1")
    #expect(person.machine.rounds.count == 1)
    #expect(person.machine.draft == nil)
  }
}
