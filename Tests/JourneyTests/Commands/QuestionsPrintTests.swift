import JSONText
import SelfCheckCore
import TestSupport
import Testing

@Suite("selfcheck questions print")
struct QuestionsPrintTests {
  @Test("gives every question of the form, in each format", arguments: [Form.short, .full])
  func questions(form: Form) throws {
    let home = try Home()
    let flags = form == .short ? ["--short"] : []
    let words = ["questions", "print"] + flags
    let bank = OurBank.questionnaire
    let listed = bank.questions(in: form).map { bank.questions[$0] }
    let json = try home.selfcheck(words + ["--format", "json"]).json()
    #expect(json["questions"]?.array?.count == listed.count)
    for format in ["text", "markdown", "html", "csv"] {
      let outcome = try home.selfcheck(words + ["--format", format])
      #expect(outcome.status == 0)
      let text = outcome.text.filter { !$0.isWhitespace }
      for question in listed {
        #expect(text.contains(question.text.zh.filter { !$0.isWhitespace }), "\(question.id)")
      }
    }
  }

  @Test(
    "as PDF it has every question too, and the rule of secrecy",
    .enabled(if: ExternalTool.pdftotext.mayRun, ExternalTool.pdftotext.isMissing),
    arguments: Language.allCases)
  func pdf(language: Language) throws {
    let outcome = try Home().selfcheck(
      "questions", "print", "--format", "pdf", "--language", language.rawValue)
    let scratch = try ScratchFolder()
    try scratch.put(outcome.output, at: "q.pdf")
    let text = try ExternalTool.pdftotext.run(["-raw", scratch.path("q.pdf"), "-"]).text
      .filter { !$0.isWhitespace }
    for question in OurBank.questionnaire.questions {
      let words = question.text[language].filter { !$0.isWhitespace }
      #expect(text.contains(words), "\(question.id)")
    }
    #expect(text.contains(language == .zh ? "保密提醒" : "Confidentiality"))
  }
}
