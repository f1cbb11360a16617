import Testing

@Suite("A file of answers that can't be scored")
struct AnswersFaultTests {
  struct Fault: CustomTestStringConvertible {
    let name: String
    let text: String
    /// Line and column.
    let place: String
    let en: String
    let zh: String
    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "an unknown question",
      text: "{\"answers\": {\n  \"rolle\": \"staff\"}}", place: "2:3",
      en: "no question \"rolle\" in this bank; did you mean \"role\"?",
      zh: "题库里没有题目“rolle”；是不是“role”？"),
    Fault(
      name: "an unknown option",
      text: "{\"answers\": {\"role\":\n\n    \"stafff\"}}", place: "3:5",
      en: "question \"role\" has no option \"stafff\"; did you mean \"staff\"?",
      zh: "题目“role”没有选项“stafff”；是不是“staff”？"),
    Fault(
      name: "broken JSON", text: "{\"answers\": {\n\"role\" \"staff\"}}", place: "2:8",
      en: "not valid JSON", zh: "不是正确的 JSON"),
    Fault(
      name: "JSON that ends early", text: "{\"answers\": {", place: "1:14",
      en: "not valid JSON", zh: "不是正确的 JSON"),
    Fault(name: "an empty file", text: "", place: "1:1", en: "not valid JSON", zh: "不是正确的 JSON"),
    Fault(
      name: "a key twice", text: "{\"answers\": {\"role\": \"staff\",\n\"role\": \"staff\"}}",
      place: "2:1", en: "not valid JSON", zh: "不是正确的 JSON"),
    Fault(
      name: "an unknown form", text: "{\"form\": \"long\", \"answers\": {}}", place: "1:10",
      en: "write \"full\" or \"short\"", zh: "写 full（完整版）或 short（简短版）"),
    Fault(
      name: "no answers", text: "{}", place: "1:1", en: "\"answers\" is missing",
      zh: "缺少“answers”"),
    Fault(
      name: "an empty list", text: "{\"answers\": {\"outlook-joint-report\": []}}", place: "1:38",
      en: "write [\"none\"]", zh: "[\"none\"]"),
  ]

  @Test("exits with 65 and names file, line and column, in English", arguments: faults)
  func english(_ fault: Fault) throws {
    let home = try Home()
    try home.put(fault.text, at: "mine.json")
    let outcome = try home.selfcheck("score", "mine.json", "--language", "en")
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.contains("mine.json:\(fault.place): "), "\(outcome.complaint)")
    #expect(outcome.complaint.contains(fault.en), "\(outcome.complaint)")
    #expect(outcome.complaint.hasSuffix("selfcheck: mine.json has 1 error and was not scored\n"))
  }

  @Test("exits with 65 and names file, line and column, in Chinese", arguments: faults)
  func chinese(_ fault: Fault) throws {
    let outcome = try Home().selfcheck("score", "-", "--json", input: fault.text)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.contains("标准输入:\(fault.place): "), "\(outcome.complaint)")
    #expect(outcome.complaint.contains(fault.zh), "\(outcome.complaint)")
  }

  @Test("is told with all of its faults at once, in the order of their places")
  func several() throws {
    let text = "{\"form\": \"long\",\n\"answers\": {\"a\": 1,\n\"role\": \"b\"}}"
    let complaint = try Home().selfcheck("score", "-", input: text).complaint
    let places = complaint.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(places.prefix(3) == ["标准输入:1:10:", "标准输入:2:13:", "标准输入:3:9:"])
    #expect(complaint.hasSuffix("selfcheck: 标准输入有3处错误，没有计分\n"))
    let english = try Home().selfcheck("score", "-", "--language", "en", input: text).complaint
    #expect(english.hasPrefix("standard input:1:10: "))
    #expect(english.hasSuffix("selfcheck: standard input has 3 errors and was not scored\n"))
  }

  @Test("exits with 66 where there is no such file")
  func missing() throws {
    let outcome = try Home().selfcheck("score", "nowhere.json", "--language", "en")
    #expect(outcome.status == 66)
    #expect(outcome.complaint == "selfcheck: can't read nowhere.json: the file does not exist\n")
    #expect(
      try Home().selfcheck("score", "nowhere.json").complaint
        == "selfcheck: 读不了 nowhere.json：文件不存在\n")
  }

  @Test("exits with 66 where a folder stands in its place")
  func folder() throws {
    let outcome = try Home().selfcheck("score", ".", "--language", "en")
    #expect(outcome.status == 66)
    #expect(outcome.complaint == "selfcheck: can't read .: it is a folder, not a file\n")
    #expect(try Home().selfcheck("score", ".").complaint == "selfcheck: 读不了 .：它是文件夹，不是文件\n")
  }

  @Test("says nothing more of broken JSON than what is wrong with it")
  func brokenJSON() throws {
    let file = "{\"answers\": {\"role\": \"staff\",}}"
    for language in ["zh", "en"] {
      let outcome = try Home().selfcheck("score", "-", "--language", language, input: file)
      let line = outcome.complaint.prefix { $0 != "\n" }
      #expect(line.hasSuffix(language == "zh" ? "；请删去" : "; delete it"), "\(line)")
    }
  }

  @Test("exits with 65 where it is larger than anyone's answers")
  func large() throws {
    let home = try Home()
    try home.put([UInt8](repeating: UInt8(ascii: " "), count: 5 << 20), at: "large.json")
    let outcome = try home.selfcheck("score", "large.json", "--language", "en")
    #expect(outcome.status == 65)
    #expect(outcome.complaint == "selfcheck: large.json is larger than 4 MiB\n")
  }
}
