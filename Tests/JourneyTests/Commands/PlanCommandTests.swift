import BankFormat
import JSONText
import Records
import SelfCheckCore
import TestSupport
import Testing

@Suite("selfcheck plan")
struct PlanCommandTests {
  private static let formats = ["text", "markdown", "html", "pdf", "csv", "json"]

  /// A home with three rounds and a plan of seven measures, with long notes, for the last.
  private func home() throws -> (home: Home, round: Round) {
    let home = try Home()
    try home.keepRound(1, answers: AnswerRule.best.answers(.short), form: .short)
    try home.keepRound(2, answers: AnswerRule.worst.answers(.full))
    let answers = AnswerRule.seeded(5).answers(.full)
    let note = "{\"outlook-note\": \"\(Home.roundNote)\", \(answers.dropFirst())"
    let round = try home.keepRound(3, answers: note)
    try home.keepPlan(for: round, measures: 7)
    return (home, round)
  }

  @Test("a plan that can't be read is named, and nothing passes for it")
  func unreadable() throws {
    let (home, round) = try home()
    try home.put("{", at: "\(home.plans)/\(round.id).json")
    for edition in ["handin", "own"] {
      let outcome = try home.selfcheck("plan", "--edition", edition, "--language", "en")
      #expect(outcome.status == 65)
      #expect(outcome.output.isEmpty)
      #expect(outcome.complaint.contains("\(round.id).json"), "\(outcome.complaint)")
    }
  }

  /// A PDF as its text, anything else as it is.
  private func text(_ outcome: Outcome, _ format: String) throws -> String {
    guard format == "pdf" else { return outcome.text }
    let scratch = try ScratchFolder()
    try scratch.put(outcome.output, at: "plan.pdf")
    return try ExternalTool.pdftotext.run(["-raw", scratch.path("plan.pdf"), "-"]).text
  }

  @Test(
    "no score, level, answer, note or finding of a round is in any format of the hand-in edition",
    .enabled(if: ExternalTool.pdftotext.mayRun, ExternalTool.pdftotext.isMissing),
    arguments: formats, Language.allCases)
  func leak(format: String, language: Language) throws {
    let (home, round) = try home()
    let outcome = try home.selfcheck(
      "plan", "--format", format, "--language", language.rawValue)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let text = try text(outcome, format).filter { !$0.isWhitespace }
    #expect(text.contains(language == .zh ? "完成标志" : "Done") || format == "json")
    for secret in try home.secrets(of: round, in: language) {
      #expect(!text.contains(secret.filter { !$0.isWhitespace }), "\(secret)")
    }
  }

  @Test(
    "the own copy has all of it",
    .enabled(if: ExternalTool.pdftotext.mayRun, ExternalTool.pdftotext.isMissing),
    arguments: ["text", "markdown", "html", "pdf"])
  func own(format: String) throws {
    let (home, _) = try home()
    let outcome = try home.selfcheck("plan", "--edition", "own", "--format", format)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let text = try text(outcome, format).filter { !$0.isWhitespace }
    for words in ["重点提升", "与上期比较", "各条措施的由来和记录", "第一次记录", "本轮备忘"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("a file is written once, and again only with --force; its ending says the format")
  func output() throws {
    let (home, _) = try home()
    let first = try home.selfcheck("plan", "--output", "plan.html", "--language", "en")
    #expect(first.status == 0)
    #expect(first.output.isEmpty)
    #expect(first.complaint == "selfcheck: wrote plan.html\n")
    let bytes = try #require(home.bytes(of: home.path + "/plan.html"))
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
    let second = try home.selfcheck(
      "plan", "--output", "plan.html", "--edition", "own", "--language", "en")
    #expect(second.status == 73)
    #expect(
      second.complaint
        == "selfcheck: plan.html already exists and was not overwritten; take another name, or --force\n"
    )
    #expect(home.bytes(of: home.path + "/plan.html") == bytes)
    let forced = try home.selfcheck("plan", "--output", "plan.html", "--edition", "own", "--force")
    #expect(forced.status == 0)
    #expect(home.bytes(of: home.path + "/plan.html") != bytes)
  }

  @Test("a place that can't be written to is told, and how to mend that")
  func unwritable() throws {
    let (home, _) = try home()
    let outcome = try home.selfcheck("plan", "--output", "no/plan.html", "--language", "en")
    #expect(outcome.status == 73)
    #expect(
      outcome.complaint
        == "selfcheck: the folder \"no\" does not exist; make it first, or choose another place\n")
  }

  @Test("an ending that says no format is told, and nothing is written; none at all means text")
  func endings() throws {
    let (home, _) = try home()
    let unknown = try home.selfcheck("plan", "--output", "plan.docx", "--language", "en")
    #expect(unknown.status == 64)
    #expect(unknown.complaint.contains("the ending of plan.docx is none of pdf, html, md"))
    #expect(home.bytes(of: home.path + "/plan.docx") == nil)
    #expect(try home.selfcheck("plan", "--output", "plan").status == 0)
    #expect(home.text(of: home.path + "/plan")?.hasPrefix("办公室业务个人提升计划\n====") == true)
    let named = try home.selfcheck("plan", "--output", "plan.docx", "--format", "markdown")
    #expect(named.status == 0)
    let wrong = try home.selfcheck("plan", "--format", "docx")
    #expect(wrong.status == 64)
    #expect(wrong.complaint.contains("可以写 text、markdown、html、pdf、csv、json；"))
  }

  @Test("where no plan was kept, the proposed measures are given out, and that is said")
  func proposed() throws {
    let home = try Home()
    try home.keepRound(1, answers: AnswerRule.worst.answers(.short), form: .short)
    let outcome = try home.selfcheck("plan", "--format", "json", "--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.complaint.contains("no plan has been kept for this round"))
    let measures = try outcome.json().object?["measures"]?.array
    #expect(measures?.count == Proposal.most)
    #expect(measures?.allSatisfy { $0.object?["status"]?.isNull == true } == true)
    for edition in ["handin", "own"] {
      let text = try home.selfcheck("plan", "--edition", edition, "--language", "en").text
      #expect(text.contains("Proposed measures") && !text.contains("Not started"))
    }
    #expect(home.names(in: home.path + "/data/selfcheck/plans").isEmpty)
    #expect(try home.selfcheck("plan", "--format", "json", "--language", "en").text == outcome.text)
  }

  @Test("a name is printed and kept nowhere")
  func name() throws {
    let (home, _) = try home()
    let outcome = try home.selfcheck("plan", "--name", "李雷")
    #expect(outcome.text.contains("姓名：李雷"))
    #expect(!home.everything.contains("李雷"))
  }

  @Test("a bank of the person's own gives a plan just as well")
  func ownBank() throws {
    let home = try Home()
    for (name, bytes) in OurBank.files {
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing("\"office-self-check\"", with: "\"our-own\"")
      try home.put(text, at: "bank/\(name)")
    }
    let bank = try #require(BankReader.read(.folder(home.path + "/bank")).questionnaire)
    #expect(bank.id == "our-own")
    try home.keepRound(
      1, answers: AnswerRule.worst.answers(.short), form: .short, of: bank)
    let outcome = try home.selfcheck("plan", "--questions", "bank")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.text.contains("一、本期提升重点"))
  }

  @Test("where there is no round there is no plan")
  func noRound() throws {
    let outcome = try Home().selfcheck("plan")
    #expect(outcome.status == 66)
    #expect(outcome.complaint == "selfcheck: 还没有做过自查；运行 selfcheck 开始\n")
  }
}
