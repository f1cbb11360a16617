import TestSupport
import Testing

@Suite("selfcheck doctor")
struct DoctorTests {
  @Test("says a line of everything it works with, and writes nothing")
  func everything() throws {
    let home = try Home()
    for (language, subjects) in [
      ("zh", ["终端", "字符集", "窗口", "题库", "数据目录", "PDF", "打印"]),
      (
        "en",
        [
          "terminal", "character set", "window", "question bank", "data folder", "PDF", "printing",
        ]
      ),
    ] {
      let outcome = try home.selfcheck("doctor", "--language", language)
      #expect(outcome.status == 0)
      #expect(outcome.lines.count == subjects.count, "\(outcome.text)")
      for (line, subject) in zip(outcome.lines, subjects) {
        #expect(line.contains(subject + (language == "zh" ? "：" : ": ")), "\(line)")
      }
      #expect(outcome.text.contains(home.path + "/data/selfcheck"))
    }
    #expect(home.names(in: home.path).isEmpty)
  }

  @Test("names what to install where there is no print command")
  func noPrinting() throws {
    let outcome = try Home().selfcheck(
      "doctor", "--language", "en", environment: ["PATH": "/nonexistent"])
    #expect(outcome.status == 0)
    #expect(outcome.lines.last == "lacking  printing: there is no lp command; install cups-client")
  }

  @Test("a data folder that can't be, or a bank that can't be read, is broken")
  func broken() throws {
    let home = try Home()
    try home.put("", at: "file")
    let folder = try home.selfcheck("doctor", "--language", "en", "--data", home.path + "/file/x")
    #expect(folder.status == 69)
    #expect(folder.lines.contains { $0.hasPrefix("broken   data folder: ") }, "\(folder.text)")
    try home.put("{", at: "bank/questionnaire.json")
    let bank = try home.selfcheck(
      "doctor", "--language", "en", "--questions", home.path + "/bank")
    #expect(bank.status == 69)
    #expect(bank.lines.contains { $0.hasPrefix("broken   question bank: ") }, "\(bank.text)")
  }

  @Test("tells the terminal's name, colours and size", .needsTmux)
  func terminal() throws {
    let person = try Person(columns: 72, rows: 20, language: .en)
    try person.opens("doctor")
    try person.sees("72 columns and 20 rows")
    try person.sees("colours")
    try person.isBackAtThePrompt(status: 0)
  }

  @Test("NO_COLOR leaves none", .needsTmux)
  func noColor() throws {
    let person = try Person(language: .en, environment: ["NO_COLOR": "1"])
    try person.opens("doctor")
    try person.sees("without colours, as NO_COLOR is set")
  }
}
