import BankFormat
import SelfCheckCore
import Testing

@testable import Records

@Suite struct DraftFormatTests {
  private let bank = SampleRound.bank

  @Test func `a draft is read as it was written, byte for byte`() throws {
    let bytes = DraftFormat.bytes(SampleRound.draft, of: bank)
    let stored = try DraftFormat.read(bytes, for: bank)
    #expect(stored.draft == SampleRound.draft)
    #expect(stored.questionnaire == bank.stamp)
    #expect(stored.dropped == [])
    #expect(DraftFormat.bytes(stored.draft, of: bank) == bytes)
  }

  @Test func `a draft without an answer is read as it was written`() throws {
    let draft = Draft(
      form: .short, started: Moment(milliseconds: 0, offset: 0),
      answers: AnswerSet(count: bank.questions.count))
    #expect(try DraftFormat.read(DraftFormat.bytes(draft, of: bank), for: bank).draft == draft)
  }

  @Test func `the first schema's file is read`() throws {
    let stored = try DraftFormat.read(Array(RecordFiles.draft.utf8), for: bank)
    #expect(stored.draft == SampleRound.draft)
  }

  @Test func `what the bank no longer takes is dropped and named`() throws {
    let files = SoundBank.files(with: [
      Change("style.json", #""id": "asks-back""#, #""id": "asks-again""#),
      Change("questionnaire.json", #""range": [0, 40]"#, #""range": [0, 6]"#),
      Change("outlook.json", #""notApplicable": true,"#, ""),
    ])
    let newer = try #require(BankReader.read(.texts(files)).questionnaire)
    let stored = try DraftFormat.read(Array(RecordFiles.draft.utf8), for: newer)
    #expect(stored.dropped == ["asks-back", "takes-on", "years"])
    #expect(stored.questionnaire.digest != newer.digest)
    let kept = SampleRound.answers.filter { !stored.dropped.contains($0.key) }
    #expect(newer.record(stored.draft.answers) == kept)
    #expect(stored.draft.place == newer.question(id: "last-paper"))
  }

  @Test func `an answer to a question that asks something else by now is dropped and named`() throws
  {
    let files = SoundBank.files(with: [
      Change("outlook.json", #""revision": 3"#, #""revision": 4"#)
    ])
    let newer = try #require(BankReader.read(.texts(files)).questionnaire)
    let reworded = try #require(
      newer.questions.first { $0.revision == 4 && SampleRound.answers[$0.id] != nil }?.id)
    let bytes = DraftFormat.bytes(SampleRound.draft, of: bank)
    let stored = try DraftFormat.read(bytes, for: newer)
    #expect(stored.dropped == [reworded])
    #expect(newer.record(stored.draft.answers) == SampleRound.answers.filter { $0.key != reworded })
    // What a version that wrote no revisions has kept can't be told from what still applies.
    #expect(try DraftFormat.read(Array(RecordFiles.draft.utf8), for: newer).dropped == [])
  }

  @Test func `a place or a time of a question that is gone is forgotten`() throws {
    let gone = BadRecord("", #""last-paper","#, #""gone","#, zh: "", en: "")
      .bytes(of: RecordFiles.draft.replacing(#""role": 3"#, with: #""gone": 3"#))
    let stored = try DraftFormat.read(gone, for: bank)
    #expect(stored.draft.place == nil)
    #expect(stored.dropped == [])
    #expect(stored.draft.seconds.count == 2)
  }

  @Test(arguments: [
    BadRecord(
      "another format", "selfcheck.draft", "selfcheck.round",
      zh: "格式是“selfcheck.round”，不是这里要读的记录",
      en: "its format is \"selfcheck.round\", not that of the record expected here"),
    BadRecord(
      "a newer schema", #""schema": 1"#, #""schema": 2"#,
      zh: "由较新版本写成（格式版本2），请用新版程序打开；文件原样保留",
      en:
        "it was written by a newer version (schema 2); open it with that version. The file was left unchanged"
    ),
    BadRecord(
      "a place that is a number", #""place": "last-paper""#, #""place": 4"#,
      zh: "第21行第12列：“place”的值不对",
      en: "line 21, column 12: \"place\" has an invalid value"),
    BadRecord(
      "a form that is none", #""full""#, #""""#,
      zh: "第19行第11列：“form”的值不对", en: "line 19, column 11: \"form\" has an invalid value"),
    BadRecord(
      "no start", #""started""#, #""begun""#,
      zh: "第1行第1列：缺少“started”", en: "line 1, column 1: \"started\" is missing"),
    BadRecord(
      "seconds in quotes", #""role": 3"#, #""role": "3""#,
      zh: "第30行第13列：“role”的值不对", en: "line 30, column 13: \"role\" has an invalid value"),
  ])
  func `a file that can't be right is refused with the place`(bad: BadRecord) {
    let fault = #expect(throws: RecordFault.self) {
      try DraftFormat.read(bad.bytes(of: RecordFiles.draft), for: bank)
    }
    #expect(fault?.message == bad.reason)
  }

  @Test func `a file cut anywhere is refused, but for its last line feed`() {
    let bytes = Array(RecordFiles.draft.utf8)
    for length in 0..<bytes.count - 1 {
      #expect(throws: RecordFault.self) {
        try DraftFormat.read(Array(bytes[..<length]), for: bank)
      }
    }
  }
}
