import Glibc
import JSONText
import SelfCheckCore
import TestSupport
import Testing

/// Lines in, lines out: through a pipe, on any terminal, with a screen reader.
@Suite("selfcheck take --plain")
struct LineModeTests {
  @Test(
    "a whole round through a pipe is kept with the answers that were entered",
    arguments: [(Form.short, Language.zh), (.full, .en)])
  func wholeRound(_ form: Form, _ language: Language) throws {
    let home = try Home()
    let script = OurBank.questionnaire.script(form, by: .seeded(7))
    let outcome = try take(home, form, language, script.lines)
    #expect(outcome.status == 0)
    let round = try home.round(1)
    #expect(round["form"]?.string == form.rawValue)
    #expect(try round.answers == script.answers.mapValues(\.json))
    #expect(outcome.text.contains(language == .zh ? "p 提升计划" : "p plan"))
    expectPlain(outcome)
  }

  @Test(
    "reads and writes the character set of the locale",
    .enabled(if: GBLocale.maker.mayRun, GBLocale.maker.isMissing))
  func characterSet() throws {
    let home = try Home()
    // The digit 2 in its full width.
    let outcome = try home.selfcheck(
      bytes: Array("g\n".utf8) + [0xA3, 0xB2, 0x0A], ["take", "--short", "--plain"],
      environment: GBLocale.environment)
    #expect(outcome.status == 0)
    #expect(try home.draftAnswers.count == 1)
    #expect(outcome.output.contains([0xC8, 0xAB, 0xBE, 0xD6, 0xB9, 0xDB, 0xC4, 0xEE]))  // 全局观念
    #expect(!outcome.text.contains("全局观念"))
  }

  @Test("the end of the input keeps what was answered, and answers nothing")
  func endOfInput() throws {
    let home = try Home()
    let outcome = try take(home, .short, .zh, ["g", "2", "3"])
    #expect(outcome.status == 0)
    #expect(outcome.complaint.contains("接着做"))
    #expect(try home.draftAnswers.count == 2)
    let further = try take(home, .short, .zh, [""])
    #expect(further.text.contains("全部第3题，共26题"))
    #expect(try home.draftAnswers.count == 2)
  }

  @Test("a line that is cut off by the end of the input is no answer")
  func cutOff() throws {
    let home = try Home()
    let outcome = try home.selfcheck("take", "--short", "--plain", input: "g\n2\n3")
    #expect(outcome.status == 0)
    #expect(try home.draftAnswers.count == 1)
  }

  @Test("bytes that are no text answer nothing, and the line after them counts")
  func brokenBytes() throws {
    let home = try Home()
    var bytes = Array("g\n".utf8) + [0xFF, 0xFE, 0x80, 0x0A, 0x1B, 0x5B, 0x42, 0x0A, 0x00, 0x0A]
    bytes += Array("2\n".utf8)
    let outcome = try home.selfcheck(
      bytes: bytes, ["take", "--short", "--plain", "--language", "en"])
    #expect(outcome.status == 0)
    #expect(try home.draftAnswers == ["role": "\"office-head\""])
    expectPlain(outcome)
  }

  @Test(
    "what can't be a screen goes on line by line, and says why",
    arguments: ["", "take", "take --short"])
  func noTerminal(_ words: String) throws {
    let home = try Home()
    let arguments = words.split(separator: " ").map(String.init) + ["--language", "en"]
    let outcome = try home.selfcheck(arguments, environment: ["TERM": "xterm"])
    #expect(outcome.status == 0)
    #expect(outcome.complaint.contains("is not a terminal"), "\(outcome.complaint)")
    #expect(outcome.complaint.contains("line by line"), "\(outcome.complaint)")
    #expect(home.names(in: home.state).allSatisfy { !$0.hasPrefix("draft") })
    expectPlain(outcome)
  }

  @Test(
    "a terminal that can't be drawn on is talked to line by line", .needsTmux,
    arguments: ["TERM=dumb", "TERM=nonsense", "TERM="])
  func unfitTerminal(_ variable: String) throws {
    let person = try Person(language: .en)
    try person.types("export \(variable)")
    try person.presses("Enter")
    try person.opens("take --short")
    try person.sees("line by line instead")
    try person.enters("g")
    try person.sees("Over the past 30 days")
    try person.enters("q")
    try person.isBackAtThePrompt(status: 0)
  }

  @Test("ACCESSIBLE asks for lines, unless it is 0", .needsTmux)
  func accessible() throws {
    let person = try Person(environment: ["ACCESSIBLE": "1"])
    try person.opens("")
    try person.sees("请输入序号")
    try person.enters("7")
    try person.isBackAtThePrompt(status: 0)
    let other = try Person(environment: ["ACCESSIBLE": "0"])
    try other.opensHome()
    try other.quits()
  }

  @Test("killed at a question, every answer before it is there", .needsTmux)
  func kill() throws {
    let person = try Person()
    try person.opens("take --short --plain")
    try person.sees("g 开始作答")
    try person.enters("g")
    for number in 2...5 {
      try person.enters("1")
      try person.sees("全部第\(number)题")
    }
    try person.signals(SIGKILL)
    try person.sees("left with 137")
    #expect(try person.home.draftAnswers.count == 4)
  }

  private func take(
    _ home: Home, _ form: Form, _ language: Language, _ lines: [String]
  ) throws -> Outcome {
    let options = form == .short ? ["--short"] : []
    return try home.selfcheck(
      ["take", "--plain", "--language", language.rawValue] + options,
      input: lines.map { $0 + "\n" }.joined())
  }

  /// Nothing that acts on a terminal, and no drawing.
  private func expectPlain(_ outcome: Outcome) {
    #expect(!outcome.text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    #expect(!outcome.text.contains("####"))
  }
}

extension Questionnaire {
  /// The lines that answer a whole round, and what they answer.
  fileprivate func script(
    _ form: Form, by rule: AnswerRule
  ) -> (lines: [String], answers: [String: RecordedAnswer]) {
    var answers = AnswerSet(count: questions.count)
    var lines = ["g"]
    var last = -1
    while let index = asked(form: form, answers: answers).first(where: { $0 > last }) {
      last = index
      let question = questions[index]
      if case .note = question.kind {
        lines.append("")
        continue
      }
      answers[index] = rule.answer(question)
      lines.append(question.line(for: answers[index]))
    }
    return (lines, record(answers))
  }
}

extension Question {
  fileprivate func line(for answer: Answer?) -> String {
    switch (kind, answer) {
    case (.multiple(let list), .multiple(let ticked)?) where ticked.isEmpty:
      "\(list.options.count + 1)"
    case (_, .single(let place)?): "\(place + 1)"
    case (_, .multiple(let ticked)?): ticked.places.map { "\($0 + 1)" }.joined(separator: " ")
    case (_, .number(let number)?): "\(number)"
    case (.single(let choice), .notApplicable?): "\(choice.options.count + 1)"
    case (.multiple(let list), .notApplicable?): "\(list.options.count + 2)"
    case (.number, .notApplicable?): "x"
    default: "n"
    }
  }
}
