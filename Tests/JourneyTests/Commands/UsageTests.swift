import Testing

@Suite("A wrong call")
struct UsageTests {
  struct Call: CustomTestStringConvertible {
    let words: [String]
    let en: String
    let zh: String
    var testDescription: String { "selfcheck " + words.joined(separator: " ") }

    init(_ words: String, en: String, zh: String) {
      (self.words, self.en, self.zh) = (words.split(separator: " ").map(String.init), en, zh)
    }
  }

  static let calls = [
    Call("bogus", en: "there is no command \"bogus\"", zh: "没有“bogus”这个命令"),
    Call("scor x", en: "did you mean \"score\"?", zh: "是不是“score”"),
    Call("score --json=x a", en: "does not take any value", zh: "选项 '--json' 后面不能带值"),
    Call("score", en: "missing expected argument", zh: "缺少参数"),
    Call("score a b", en: "unexpected argument 'b'", zh: "多了参数 'b'"),
    Call("score --jsn a", en: "did you mean '--json'?", zh: "是不是 '--json'？"),
    Call("show 1 2", en: "unexpected argument '2'", zh: "多了参数 '2'"),
    Call("take --sideways", en: "unknown option '--sideways'", zh: "没有选项 '--sideways'"),
    Call("rounds --data", en: "missing value for '--data", zh: "'--data"),
    Call("rounds delete", en: "name a round", zh: "请指定一轮"),
    Call("rounds delete 1 --all", en: "name a round", zh: "请指定一轮"),
    Call("questions", en: "questions", zh: "questions"),
    Call("--language fr rounds", en: "'fr'", zh: "'fr'"),
  ]

  @Test("is told in one line on standard error, in English, and exits with 64", arguments: calls)
  func english(_ call: Call) throws {
    let outcome = try Home().selfcheck(call.words, environment: ["LANG": "en_US.UTF-8"])
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.lowercased().contains(call.en.lowercased()), "\(outcome.complaint)")
    #expect(outcome.complaint.hasSuffix("see selfcheck --help\n"))
    #expect(outcome.complaint.filter { $0 == "\n" }.count == 1)
  }

  @Test("is told in one line on standard error, in Chinese, and exits with 64", arguments: calls)
  func chinese(_ call: Call) throws {
    let outcome = try Home().selfcheck(call.words)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.contains(call.zh), "\(outcome.complaint)")
    #expect(outcome.complaint.hasSuffix("用 selfcheck --help 查看用法\n"))
    #expect(!outcome.complaint.contains("Please"), "\(outcome.complaint)")
    #expect(!outcome.complaint.contains("SAGE"), "\(outcome.complaint)")
    #expect(!outcome.complaint.contains("specified"), "\(outcome.complaint)")
  }
}
