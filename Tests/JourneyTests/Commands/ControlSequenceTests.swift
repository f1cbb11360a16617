import BankFormat
import Glibc
import JSONText
import Records
import SelfCheckCore
import Testing

@Suite("Nothing that was read reaches the terminal as a control sequence")
struct ControlSequenceTests {
  private static let languages = ["zh", "en"]
  /// Poison as it stands within quotes in JSON.
  private static let json = String(
    JSONWriter(layout: .compact).text(.string(Poison.text)).dropFirst().dropLast())

  @Test(
    "from a bank's texts",
    arguments: [
      "score -", "score - --explain", "score - --json", "score - --json --explain",
      "score - --all-findings", "show",
      "show --explain", "show --json", "rounds", "rounds --json", "questions check",
      "rounds delete 1",
    ], languages)
  func bank(_ words: String, _ language: String) throws {
    let home = try Home()
    let bank = try home.copyBank { text in "\(text.prefix(3))\(Poison.text)\(text.dropFirst(3))" }
    let questionnaire = try #require(BankReader.read(.folder(bank)).questionnaire)
    let answers = AnswerRule.worst.answers()
    try home.keepRound(1, answers: answers, of: questionnaire)
    let outcome = try home.selfcheck(
      words.split(separator: " ").map(String.init) + ["--questions", bank, "--language", language],
      input: #"{"answers": \#(answers)}"#)
    #expect(outcome.status == (words.hasPrefix("rounds delete") ? 130 : 0))
    outcome.expectHarmless()
    if words.hasPrefix("rounds") { outcome.expectNoForgedLine() }
  }

  @Test("from the names in a bank that has faults", arguments: ["questions check", "show"])
  func faultyBank(_ words: String) throws {
    let home = try Home()
    for (name, bytes) in OurBank.files {
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing(#""id": "r"#, with: #""id": "\#(Self.json)"#)
        .replacing(#""kind": "single""#, with: #""kind": "\#(Self.json)""#)
        .replacing(#""weight""#, with: #""\#(Self.json)""#)
        .replacing(#""severity": "watch""#, with: #""severity": "\#(Self.json)""#)
        .replacing(#""actions": [""#, with: #""actions": ["\#(Self.json)"#)
        .replacing(#""answer": ""#, with: #""answer": "\#(Self.json)"#)
        .replacing(#""4-study-drive.json""#, with: #""\#(Self.json).json""#)
      try home.put(text, at: "bank/\(name)")
    }
    for language in Self.languages {
      let outcome = try home.selfcheck(
        words.split(separator: " ").map(String.init)
          + ["--questions", "bank", "--language", language])
      #expect(outcome.status == 65)
      outcome.expectHarmless()
      outcome.expectNoForgedLine()
    }
  }

  @Test(
    "from a file of answers",
    arguments: [
      #"{"answers": {"\#(json)": "a"}}"#, #"{"answers": {"role": "\#(json)"}}"#,
      #"{"answers": {}, "\#(json)": 1}"#, #"{"answers": {}, "form": "\#(json)"}"#,
      #"{"answers": {"outlook-joint-report": ["\#(json)"]}}"#,
      #"{"answers": {"outlook-joint-report": ["\#(json)", "\#(json)"]}}"#,
      #"{"answers": {"role": "staff", "\#(json)": 1, "\#(json)": 2}}"#,
      "{\"answers\": {\"\(Poison.text)\": 1}}", Poison.text, "{\"answers\": \(Poison.text)}",
    ])
  func answers(_ file: String) throws {
    for language in Self.languages {
      let outcome = try Home().selfcheck("score", "-", "--language", language, input: file)
      #expect(outcome.status == 65)
      outcome.expectHarmless()
    }
  }

  @Test("from bytes that are no text")
  func brokenEncoding() throws {
    let home = try Home()
    try home.put([0x7B, 0x22, 0x9B, 0x33, 0x31, 0x6D, 0x22, 0xFF], at: "raw.json")
    let outcome = try home.selfcheck("score", "raw.json")
    #expect(outcome.status == 65)
    outcome.expectHarmless()
  }

  @Test("from a note", arguments: [["--explain"], ["--json", "--explain"]])
  func note(_ options: [String]) throws {
    let home = try Home()
    let note = try #require(
      OurBank.questionnaire.questions.first { if case .note = $0.kind { true } else { false } })
    let answers = #"{"\#(note.id)": "\#(Self.json)"}"#
    try home.keepRound(1, answers: answers)
    let shown = try home.selfcheck(["show"] + options)
    #expect(shown.status == 0)
    shown.expectHarmless()
    let scored = try home.selfcheck(
      ["score", "-"] + options, input: #"{"answers": \#(answers)}"#)
    #expect(scored.status == 0)
    scored.expectHarmless()
    if options.count == 1 { #expect(shown.text.contains("HIJACKED")) }
  }

  @Test(
    "from the command line",
    arguments: [
      ["score", Poison.word], ["show", Poison.word], ["rounds", "delete", Poison.word],
      ["show", "--questions", Poison.word], ["show", "--data", Poison.word], [Poison.word],
      ["--" + Poison.word], ["questions", "check", Poison.word],
      ["show", "--language", Poison.word],
      ["help", Poison.word], ["rounds", Poison.word], ["score", "--json=" + Poison.word],
    ])
  func commandLine(_ words: [String]) throws {
    for language in Self.languages {
      try Home().selfcheck(words, environment: ["LANG": language]).expectHarmless()
    }
  }

  @Test("from the name of a file of answers")
  func fileName() throws {
    let home = try Home()
    try home.put(#"{"answers": {"x": 1}}"#, at: Poison.word)
    for language in Self.languages {
      let outcome = try home.selfcheck("score", Poison.word, "--language", language)
      #expect(outcome.status == 65)
      outcome.expectHarmless()
    }
  }

  @Test("from the names and contents of files among the rounds", arguments: [[], ["--json"]])
  func rounds(_ options: [String]) throws {
    let home = try Home()
    try home.keepRound(1, answers: "{}")
    let sound = try #require(home.bytes(of: home.rounds + "/2026-11-01-0906-aaaaa1.json"))
    let text = String(decoding: sound, as: UTF8.self)
    try home.put("{", at: home.rounds + "/\(Poison.word).json")
    try home.put(
      text.replacing("2026-11-01-0906-aaaaa1", with: Self.json), at: home.rounds + "/id.json")
    try home.put(
      text.replacing("selfcheck.round", with: Self.json), at: home.rounds + "/format.json")
    try home.put(
      text.replacing("\"overall\"", with: "\"\(Self.json)\""), at: home.rounds + "/key.json")
    try home.putFile(named: [0x9B, 0x33, 0x31, 0x6D], at: home.rounds)
    for language in Self.languages {
      let outcome = try home.selfcheck(["rounds", "--language", language] + options)
      #expect(outcome.status == 0)
      outcome.expectHarmless()
      outcome.expectNoForgedLine()
      if !options.isEmpty { #expect(try outcome.json()["unreadable"]?.array?.count == 5) }
    }
  }
}

extension Home {
  /// Puts an empty round file whose name is no text.
  fileprivate func putFile(named name: [UInt8], at folder: String) throws {
    let path = (Array(folder.utf8) + [0x2F] + name + Array(".json".utf8) + [0])
      .map(CChar.init(bitPattern:))
    close(try #require(Glibc.open(path, O_CREAT | O_WRONLY, 0o600) as Int32?))
  }
}
