import Documents
import SelfCheckCore
import Testing

@Suite("A blank questionnaire")
struct QuestionnaireDocumentTests {
  private func document(_ form: Form = .full, _ change: (inout SmallBank) -> Void = { _ in })
    -> Document
  {
    var bank = SmallBank()
    change(&bank)
    return QuestionnaireDocument(bank.questionnaire, form: form, language: .en).document
  }

  @Test("every question stands in it with what can be ticked, and no points or remarks")
  func whole() {
    let document = document()
    #expect(document.headings == ["About your work", "Outlook", "Style", "Circumstances"])
    #expect(
      document.items("Outlook").map(\.marker) == ["2.", "3.", "4.", "5."])
    #expect(
      document.section("Outlook").first
        == .item(marker: "2.", text: "takes-on", details: ["□ never", "□ half", "□ every"]))
    #expect(
      document.section("Outlook")[1]
        == .item(
          marker: "3.", text: "report",
          details: ["Tick all that apply.", "□ causes", "□ basis", "□ none"]))
    #expect(document.section("Outlook").contains { $0.mentions("________ days") })
    #expect(!document.blocks.contains { $0.mentions("It costs time.") || $0.mentions("why") })
  }

  @Test("the rule of secrecy is on it")
  func secrecy() {
    #expect(document().blocks.contains { $0.mentions("classified") })
  }

  @Test("the short form has its questions, the background and the circumstances")
  func short() {
    let document = document(.short) { $0.questions[5].short = true }
    #expect(document.headings == ["About your work", "Style", "Circumstances"])
    #expect(document.items("Circumstances").map(\.marker) == ["3."])
  }

  @Test("a follow-up says by its numbers when it is to be answered")
  func followUp() {
    let document = document {
      $0.questions[5].askWhen = .all([
        .place(question: 1, .atLeast(1)), .not(.number(question: 3, .atLeast(10))),
      ])
    }
    #expect(
      document.section("Style").contains {
        $0.mentions(
          "(Only if the answer to question 2 is \"half\" or \"every\" and it is not so that the "
            + "answer to question 4 is 10 days or more.)")
      })
  }
}
