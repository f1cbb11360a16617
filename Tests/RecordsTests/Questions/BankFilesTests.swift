import BankFormat
import JSONText
import Records
import Testing

/// Files of a bank that are broken as a whole, or not there.
@Suite struct BankFilesTests {
  private static let names = SoundBank.files.keys.sorted()

  @Test(arguments: names)
  func `JSON that breaks off is told at its end`(name: String) {
    var files = SoundBank.files
    files[name] = "{\n  \"id\": \"x\","
    #expect(
      BankReader.read(.texts(files)).told == [
        Told(
          "\(name):2:13", zh: "文件到这里就断了；此处应为加双引号的键",
          en: "the text ends here; expected a key in double quotes")
      ])
  }

  @Test(arguments: names)
  func `a full-width comma is told where it stands`(name: String) {
    var files = SoundBank.files
    files[name] = "{\"$schema\": \"党\"，\"id\": 1}"
    #expect(
      BankReader.read(.texts(files)).told == [
        Told(
          "\(name):1:16",
          zh: "此处应为逗号“,”或“}”，却是全角或中文的“，”；请改成半角的“,”",
          en:
            "expected a comma or }, found \"，\", a full-width or Chinese mark; change it to ,")
      ])
  }

  @Test(arguments: [("", "1:1"), ("\u{FEFF}{}", "1:1"), ("\n{} x", "2:4"), ("nul", "1:1")])
  func `what is not JSON is one fault, and nothing is told of its contents`(
    text: String, place: String
  ) {
    for name in Self.names {
      var files = SoundBank.files
      files[name] = text
      #expect(BankReader.read(.texts(files)).told.map(\.place) == ["\(name):\(place)"])
    }
  }

  @Test(arguments: [
    ("outlook.json", "questionnaire.json:23:18"), ("style.json", "questionnaire.json:23:34"),
    ("actions.json", "questionnaire.json:24:14"), ("questionnaire.json", "questionnaire.json"),
  ])
  func `a missing file is told where it is named`(name: String, place: String) {
    var files = SoundBank.files
    files[name] = nil
    #expect(
      BankReader.read(.texts(files)).told == [
        Told(
          place, zh: "读不了文件 \(name)：没有这个文件；把文件放进题库文件夹，或改正文件名",
          en: "can't read \(name): there is no such file; "
            + "put the file into the bank's folder, or correct its name")
      ])
  }

  @Test func `a key that appears twice is told, and all else that is wrong too`() {
    let files = SoundBank.files(with: [
      Change("actions.json", #""days": 21,"#, #""days": 21, "days": 22, "id": "x","#),
      Change("actions.json", #""days": 14"#, #""days": 0"#),
    ])
    #expect(
      BankReader.read(.texts(files)).told.map(\.en) == [
        "\"days\" already appears at line 7, column 7; keep only one",
        "\"id\" already appears at line 4, column 7; keep only one",
        "\"days\" is 0, out of range; write a whole number from 1 to 365",
      ])
  }

  @Test(arguments: [("{\"not\": ", "}"), ("{\"all\": [", "]}")])
  func `a condition 100,000 deep is refused where it gets too deep`(open: String, close: String) {
    let rule = #"{"answer": "days-late", "atLeast": 20}"#
    let deep =
      String(repeating: open, count: 100_000) + rule + String(repeating: close, count: 100_000)
    let files = SoundBank.files(with: [
      Change("outlook.json", #""when": "# + rule, #""when": "# + deep)
    ])
    let told = BankReader.read(.texts(files)).told
    #expect(told.count == 1)
    #expect(
      told.first?.en == "brackets and braces are nested deeper than 64 levels; close one that was "
        + "left open, or put less inside one another")
    #expect(told.first?.zh == "括号嵌套超过64层；请补上漏写的“]”或“}”，或减少层数")
    #expect(told.first?.place.hasPrefix("outlook.json:100:") == true)
  }

  @Test func `a bank cut at any byte is refused and never crashes`() {
    let text = Array(SoundBank.files["style.json"]!.utf8)
    for length in 0..<text.count - 2 {
      let source = BankSource.files(
        SoundBank.files.mapValues { Array($0.utf8) }.merging(
          ["style.json": Array(text[..<length])]
        ) { $1 })
      let reading = BankReader.read(source)
      #expect(reading.questionnaire == nil)
      #expect(reading.problems.map(\.file) == ["style.json"])
    }
  }

  @Test func `the digest tells versions apart`() throws {
    let sound = try #require(BankReader.read(.texts(SoundBank.files)).questionnaire)
    let again = try #require(BankReader.read(.folder(SoundBank.folder)).questionnaire)
    let files = SoundBank.files(with: [Change("actions.json", "五问", "三问")])
    let changed = try #require(BankReader.read(.texts(files)).questionnaire)
    #expect(sound.digest == again.digest)
    #expect(sound.digest != changed.digest)
  }
}
