import Foundation
import JSONText
import Testing

@Suite("selfcheck questions check")
struct QuestionsCheckTests {
  @Test("finds nothing wrong with our bank, built in or in a folder")
  func sound() throws {
    let home = try Home()
    let folder = try home.copyBank()
    for words in [[], [folder], ["--questions", folder]] {
      let outcome = try home.selfcheck(["questions", "check"] + words)
      #expect(outcome.status == 0)
      #expect(outcome.text.hasPrefix("没有发现问题：4个方面"))
      #expect(outcome.complaint.isEmpty)
    }
    let english = try home.selfcheck("questions", "check", "--language", "en")
    #expect(english.text.hasPrefix("no problems found: 4 parts"))
    let json = try home.selfcheck("questions", "check", "--json").json()
    let problems = try #require(json["problems"]?.array)
    #expect(problems.allSatisfy { $0["severity"]?.string == "note" })
    #expect(english.lines.count == (problems.isEmpty ? 1 : 2 + problems.count))
  }

  @Test("gives answers that show a fault on a line of their own")
  func witness() throws {
    let (home, _) = try home(
      replacing:
        "\"points\": [\"outlook-untouched-three-days\", \"outlook-waits-for-word\"], \"atMost\": 2",
      with:
        "\"points\": [\"outlook-untouched-three-days\", \"outlook-waits-for-word\"], \"atLeast\": 2",
      in: "1-overall-outlook.json")
    let outcome = try home.selfcheck("questions", "check", "bank", "--language", "en")
    #expect(outcome.status == 65)
    let place = try #require(
      outcome.lines.firstIndex { $0.hasSuffix(" [better-never-triggers]") }, "\(outcome.text)")
    #expect(outcome.lines[place + 1].hasPrefix("    for example: full form: "))
  }

  /// A bank in which one text of one file is replaced once.
  private func home(
    replacing old: String, with new: String, in file: String
  ) throws -> (home: Home, place: String) {
    let home = try Home()
    for (name, bytes) in OurBank.files { try home.put(bytes, at: "bank/\(name)") }
    var text = String(decoding: try #require(OurBank.files[file]), as: UTF8.self)
    let range = try #require(text.range(of: old))
    let lines = text[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    let place = "\(file):\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
    text.replaceSubrange(range, with: new)
    try home.put(text, at: "bank/\(file)")
    return (home, place)
  }

  @Test("names file, line and column of an unknown key, with a suggestion")
  func unknownKey() throws {
    let (home, place) = try home(
      replacing: "\"introduction\"", with: "\"introductoin\"", in: "questionnaire.json")
    let english = try home.selfcheck("questions", "check", "bank", "--language", "en")
    #expect(english.status == 65)
    #expect(english.text.contains("\(place): error: "), "\(place) in \(english.text)")
    #expect(english.text.contains("introduction"))
    let chinese = try home.selfcheck("questions", "check", "bank")
    #expect(chinese.text.contains("\(place): 错误: "), "\(place) in \(chinese.text)")
  }

  @Test("names file, line and column of broken JSON")
  func brokenJSON() throws {
    let (home, place) = try home(replacing: "\"actions\"", with: "actions", in: "actions.json")
    let outcome = try home.selfcheck("questions", "check", "bank", "--language", "en")
    #expect(outcome.status == 65)
    #expect(outcome.text.contains("\(place): error: "), "\(place) in \(outcome.text)")
  }

  @Test("tells every fault at once, as JSON with the keys that others rely on")
  func json() throws {
    let (home, _) = try home(
      replacing: "\"answer\"", with: "\"anser\"", in: "1-overall-outlook.json")
    let actions = String(decoding: try #require(OurBank.files["actions.json"]), as: UTF8.self)
    try home.put(actions.replacing("\"days\"", with: "\"dayz\""), at: "bank/actions.json")
    let outcome = try home.selfcheck("questions", "check", "bank", "--json", "--language", "en")
    #expect(outcome.status == 65)
    let problems = try #require(try outcome.json()["problems"]?.array)
    #expect(Set(problems.compactMap { $0["file"]?.string }).count == 2)
    for problem in problems {
      #expect(
        problem.keys == [
          "check", "column", "file", "line", "mend", "severity", "what", "witness",
        ])
    }
  }

  @Test("says so where there is no bank in the folder")
  func empty() throws {
    let outcome = try Home().selfcheck("questions", "check", ".", "--language", "en")
    #expect(outcome.status == 65)
    #expect(outcome.text.hasPrefix("questionnaire.json: error: "), "\(outcome.text)")
  }

  @Test(
    "exits with 66 and names the folder where there is none, whatever the command",
    arguments: [
      "questions check nowhere", "questions check --json nowhere", "show --questions nowhere",
    ]
  )
  func missing(_ words: String) throws {
    let words = words.split(separator: " ").map(String.init)
    let english = try Home().selfcheck(words + ["--language", "en"])
    #expect(english.status == 66)
    #expect(english.output.isEmpty)
    #expect(
      english.complaint == "selfcheck: the question bank's folder nowhere does not exist\n")
    #expect(try Home().selfcheck(words).complaint == "selfcheck: 题库文件夹 nowhere 不存在\n")
  }

  @Test("exits with 66 where a file stands in the folder's place")
  func noFolder() throws {
    let home = try Home()
    try home.put("{}", at: "bank.json")
    let outcome = try home.selfcheck("questions", "check", "bank.json", "--language", "en")
    #expect(outcome.status == 66)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.hasPrefix("selfcheck: bank.json is not a folder; "))
    #expect(
      try home.selfcheck("questions", "check", "bank.json").complaint
        .hasPrefix("selfcheck: bank.json 不是文件夹；"))
  }

  @Test("says at the end how many errors there are, and of broken JSON no more than what is wrong")
  func count() throws {
    let home = try Home()
    for (name, bytes) in OurBank.files { try home.put(bytes, at: "bank/\(name)") }
    try home.put("{\"actions\": [],}", at: "bank/actions.json")
    try home.put("{", at: "bank/4-study-drive.json")
    let english = try home.selfcheck("questions", "check", "bank", "--language", "en")
    #expect(english.lines.count == 2, "\(english.text)")
    #expect(english.lines.last?.hasSuffix("after the last entry; delete it") == true)
    #expect(
      english.complaint
        == "selfcheck: the question bank has 2 errors; its rules can be proved once "
        + "that is corrected, so check it again\n")
    let chinese = try home.selfcheck("questions", "check", "bank")
    #expect(chinese.lines.last?.hasSuffix("多了一个逗号；请删去") == true, "\(chinese.text)")
    #expect(chinese.complaint == "selfcheck: 题库共有2处错误；改正以后才能接着查计分和情形，请再查一遍\n")
    try home.put(OurBank.files["4-study-drive.json"] ?? [], at: "bank/4-study-drive.json")
    let one = try home.selfcheck("questions", "check", "bank", "--language", "en")
    #expect(one.complaint.hasPrefix("selfcheck: the question bank has 1 error"))
  }

  @Test("tells a warning and exits with 0; other commands load such a bank and say nothing")
  func warning() throws {
    let (home, _) = try home(
      replacing: "\"Office Self-Check\"", with: "\"Office\\tSelf-Check\"", in: "questionnaire.json")
    let outcome = try home.selfcheck("questions", "check", "bank", "--language", "en")
    #expect(outcome.status == 0)
    #expect(
      outcome.lines.first
        == "questionnaire.json:5:38: warning: the text has characters that can't be shown: U+0009; "
        + "take them out; a text is one line [texts-plain]")
    #expect(outcome.complaint == "selfcheck: the question bank has 1 warning\n")
    let score = try home.selfcheck(
      ["score", "-", "--questions", "bank"], input: #"{"answers": {}}"#)
    #expect(score.status == 0)
    #expect(score.complaint.isEmpty)
  }

  @Test("tells what is proved beside a slip: errors, then warnings, then what is worth knowing")
  func order() throws {
    let (home, _) = try home(
      replacing: "Office Self-Check\"", with: "Office\\tSelf-Check\"", in: "questionnaire.json")
    for (name, old, new) in [
      ("2-work-style.json", "\"pairs\": [", "\"pairs\": [[], "),
      ("actions.json", "\"days\": 14", "\"days\": 0"),
      ("4-study-drive.json", "\"behaviours\": [", "\"behaviours\": [{\"id\": \"4z\"},"),
    ] {
      let text = String(decoding: try #require(OurBank.files[name]), as: UTF8.self)
      let range = try #require(text.range(of: old), "\(old)")
      try home.put(text.replacingCharacters(in: range, with: new), at: "bank/\(name)")
    }
    let outcome = try home.selfcheck("questions", "check", "bank", "--language", "en")
    #expect(outcome.status == 65)
    let kinds = outcome.lines.map { line in
      ["error", "warning"].first { line.contains(": \($0): ") } ?? "note"
    }
    let ranks = kinds.map { ["error": 0, "warning": 1, "note": 2][$0] ?? 3 }
    #expect(ranks == ranks.sorted(), "\(outcome.text)")
    #expect(Set(kinds) == ["error", "warning", "note"])
    let files = outcome.lines.filter { $0.contains(": error: ") }
      .map { $0.prefix { $0 != ":" } }
    #expect(files == files.sorted(), "\(outcome.text)")
    #expect(outcome.text.contains("\"days\" is 0"))
    #expect(outcome.text.contains("looks for the behaviour \"4z\""), "\(outcome.text)")
  }

  @Test("names the check that found a fault, and keeps other commands from the bank")
  func proof() throws {
    let (home, place) = try home(
      replacing: "85, \"text\": {\"zh\": \"扎实\"", with: "60, \"text\": {\"zh\": \"扎实\"",
      in: "questionnaire.json")
    let outcome = try home.selfcheck("questions", "check", "bank", "--language", "en")
    #expect(outcome.status == 65)
    #expect(outcome.text.contains(" [levels-fall]"), "\(place): \(outcome.text)")
    let show = try home.selfcheck("show", "--questions", "bank", "--language", "en")
    #expect(show.status == 65)
    #expect(show.complaint.contains(": error: the level \"steady\" begins higher than \"solid\""))
    #expect(show.complaint.contains("was not loaded"))
  }

  @Test("keeps every other command from a bank with a fault", arguments: ["show", "score -"])
  func otherCommands(_ words: String) throws {
    let (home, place) = try home(
      replacing: "\"introduction\"", with: "\"introductoin\"", in: "questionnaire.json")
    let outcome = try home.selfcheck(
      words.split(separator: " ").map(String.init) + ["--questions", "bank", "--language", "en"],
      input: #"{"answers": {}}"#)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.contains("\(place): error: "), "\(outcome.complaint)")
  }
}
