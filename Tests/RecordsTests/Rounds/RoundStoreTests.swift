import Glibc
import Records
import SelfCheckCore
import TestSupport
import Testing

@Suite struct RoundStoreTests {
  private let scratch: ScratchFolder
  private var store: RoundStore {
    RoundStore(files: RoundFiles(folder: DurableFolder(path: scratch.path)))
  }

  init() throws { scratch = try ScratchFolder() }

  @Test func `before the first round there is none, and its number is 1`() throws {
    let store = RoundStore(files: RoundFiles(folder: DurableFolder(path: scratch.path("none"))))
    #expect(try store.list { $0 }.entries == [])
    #expect(try store.list { $0 }.unreadable == [])
    #expect(try store.nextSequence() == 1)
  }

  @Test func `a round that was published is loaded as it was`() throws {
    try store.publish(SampleRound.round)
    #expect(try store.list { $0 }.entries == [SampleRound.round])
    #expect(try store.nextSequence() == 13)
    try store.delete(round: SampleRound.round.id)
    #expect(try store.list { $0 }.entries == [])
  }

  @Test func `one round is read by its id; nil where there is none or its file is none`() throws {
    try store.publish(SampleRound.round)
    #expect(try store.round(SampleRound.round.id) == SampleRound.round)
    #expect(try store.round("other") == nil)
    try store.publish(round("a", sequence: 1, started: 0))
    #expect(rename(scratch.path("a.json"), scratch.path("b.json")) == 0)
    #expect(try store.round("b") == nil)
  }

  @Test func `of a listing only what is wanted is kept, and files are checked all the same`() throws
  {
    try store.publish(round("b", sequence: 2, started: 0))
    try store.publish(round("a", sequence: 3, started: 0))
    try store.publish(round("c", sequence: 1, started: 0))
    #expect(rename(scratch.path("c.json"), scratch.path("x.json")) == 0)
    let listing = try store.list { $0.id == "c" ? nil : $0.sequence }
    #expect(listing.entries == [2, 3])
    #expect(listing.unreadable.map(\.file) == ["x.json"])
  }

  @Test func `a round is never published twice`() throws {
    try store.publish(SampleRound.round)
    #expect(throws: StorageError.alreadyExists(path: scratch.path("\(SampleRound.round.id).json")))
    {
      try store.publish(SampleRound.round)
    }
  }

  @Test func `rounds are ordered by number, then start, then id, whatever their names`() throws {
    let rounds = [
      round("a", sequence: 10, started: 0), round("d", sequence: 2, started: 9_000),
      round("b", sequence: 2, started: 10_000), round("z", sequence: 3, started: 5_000),
      round("c", sequence: 3, started: 5_000),
    ]
    for round in rounds { try store.publish(round) }
    #expect(try store.list { $0 }.entries.map(\.id) == ["d", "b", "c", "z", "a"])
  }

  @Test func `one bad file hides none of the good ones, and each is named with its reason`() throws
  {
    try store.publish(round("good", sequence: 1, started: 0))
    try scratch.put(Array(RecordFiles.round.utf8), at: "renamed.json")
    try scratch.put(Array(RecordFiles.round.utf8).dropLast(100), at: "cut.json")
    try scratch.put(
      Array(RecordFiles.round.replacing(#""schema": 1"#, with: #""schema": 9"#).utf8),
      at: "newer.json")
    scratch.link("link.json", to: "good.json")
    try scratch.put(Array("notes".utf8), at: "notes.txt")
    let contents = try store.list(\.id)
    #expect(contents.entries == ["good"])
    #expect(
      contents.unreadable.map(\.file) == ["cut.json", "link.json", "newer.json", "renamed.json"])
    #expect(
      contents.unreadable.map(\.reason.zh) == [
        "第154行第1列：文件到这里就断了；此处应为加双引号的键",
        "\"\(scratch.path("link.json"))\" 是符号链接；请直接使用它指向的位置，或把它移走",
        "由较新版本写成（格式版本9），请用新版程序打开；文件原样保留",
        "里面是轮次“20261122-093000-7f3a”，与文件名不符",
      ])
    #expect(
      contents.unreadable.map(\.reason.en) == [
        "line 154, column 1: the text ends here; expected a key in double quotes",
        "\"\(scratch.path("link.json"))\" is a symbolic link; use the place it points to, or move it away",
        "it was written by a newer version (schema 9); open it with that version. The file was left unchanged",
        "it holds round \"20261122-093000-7f3a\", which does not match the file name",
      ])
  }

  @Test func `what can't be read is left byte for byte`() throws {
    let newer = Array(RecordFiles.round.replacing(#""schema": 1"#, with: #""schema": 9"#).utf8)
    try scratch.put(newer, at: "newer.json")
    _ = try store.list { $0 }
    _ = try store.nextSequence()
    #expect(scratch.bytes(of: "newer.json") == newer)
  }

  @Test func `rounds of another questionnaire can be left out`() throws {
    var other = round("other", sequence: 2, started: 0)
    other.questionnaire.id = "another"
    try store.publish(other)
    try store.publish(round("ours", sequence: 1, started: 0))
    #expect(
      try store.list { $0.questionnaire.id == "sound-bank" ? $0.id : nil }.entries == ["ours"])
    #expect(try store.list(\.id).entries == ["ours", "other"])
  }

  /// So many that two threads share them.
  @Test func `of a hundred files every one is found, in order, whatever is between them`() throws {
    for number in 1...100 {
      // By name: 001, 002 …; by sequence the other way round.
      let id = String("00\(number)".suffix(3))
      try store.publish(round(id, sequence: 101 - number, started: 0))
    }
    for name in ["000", "050-cut", "099-cut", "zzz"] {
      try scratch.put(Array("{".utf8), at: "\(name).json")
    }
    let listing = try store.list(\.sequence)
    #expect(listing.entries == Array(1...100))
    #expect(
      listing.unreadable.map(\.file) == ["000.json", "050-cut.json", "099-cut.json", "zzz.json"])
    #expect(try store.nextSequence() == 105)
  }

  private func round(_ id: String, sequence: Int, started: Int64) -> Round {
    var round = SampleRound.round
    round.id = id
    round.sequence = sequence
    round.started = Moment(milliseconds: started, offset: 0)
    return round
  }
}
