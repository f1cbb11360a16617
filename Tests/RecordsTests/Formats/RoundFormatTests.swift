import SelfCheckCore
import Testing

@testable import Records

@Suite struct RoundFormatTests {
  @Test func `a round is read as it was written, byte for byte`() throws {
    let bytes = RoundFormat.bytes(SampleRound.round)
    let read = try RoundFormat.read(bytes)
    #expect(read == SampleRound.round)
    #expect(RoundFormat.bytes(read) == bytes)
  }

  @Test(arguments: Form.allCases)
  func `a round without an answer is read as it was written`(form: Form) throws {
    let draft = Draft(
      form: form, started: Moment(milliseconds: 0, offset: -720),
      answers: AnswerSet(count: SampleRound.bank.questions.count))
    let round = Round(
      draft, of: SampleRound.bank, id: "empty", sequence: 1,
      finished: Moment(milliseconds: 253_402_300_799_000, offset: 0))
    #expect(try RoundFormat.read(RoundFormat.bytes(round)) == round)
  }

  /// The fixture was written by schema 1: a change here breaks the files that people have.
  @Test func `the first schema's file is read, and still written so`() throws {
    let round = try RoundFormat.read(Array(RecordFiles.round.utf8))
    #expect(round.id == "20261122-093000-7f3a")
    #expect(round.sequence == 12)
    #expect(round.form == .full)
    #expect(round.questionnaire.id == "sound-bank")
    #expect(round.started.description == "2026-11-22T09:30:00+08:00")
    #expect(round.finished.description == "2026-11-22T09:36:15+08:00")
    #expect(round.answers == SampleRound.answers)
    #expect(round.seconds == ["role": 3, "takes-on": 17, "report": 0])
    #expect(round.result.overall == Fraction(1100, 21))
    #expect(round.result.overallLevel == "priority")
    #expect(round.result.dimensions.map(\.score) == [Fraction(200, 7), Fraction(100)])
    #expect(round.result.dimensions[0].limits.map(\.to.count) == [62_500])
    #expect(String(decoding: RoundFormat.bytes(round), as: UTF8.self) == RecordFiles.round)
  }

  @Test func `a key that a later version added is passed over`() throws {
    let added = BadRecord(
      "", #""schema": 1"#, #""mood": {"level": 3}, "schema": 1"#, zh: "", en: "")
    #expect(
      try RoundFormat.read(added.bytes(of: RecordFiles.round))
        == RoundFormat.read(Array(RecordFiles.round.utf8)))
  }

  @Test(arguments: BadRecord.rounds)
  func `a file that can't be right is refused with the place`(bad: BadRecord) {
    let fault = #expect(throws: RecordFault.self) {
      try RoundFormat.read(bad.bytes(of: RecordFiles.round))
    }
    #expect(fault?.message == bad.reason)
  }

  @Test func `a file cut anywhere is refused, but for its last line feed`() throws {
    let bytes = Array(RecordFiles.round.utf8)
    for length in 0..<bytes.count - 1 {
      #expect(throws: RecordFault.self) { try RoundFormat.read(Array(bytes[..<length])) }
    }
    #expect(try RoundFormat.read(bytes.dropLast()).sequence == 12)
  }

  @Test(arguments: ["9", "-", "\"", "}"])
  func `a file with a character changed is read or refused, and what is read can be explained`(
    character: String
  ) {
    let bytes = Array(RecordFiles.round.utf8)
    for place in stride(from: 0, to: bytes.count, by: 5) {
      var changed = bytes
      changed[place] = character.utf8.first!
      guard let round = try? RoundFormat.read(changed) else { continue }
      #expect(round.result.dimensions.map(Explanation.init).count == 2)
      #expect(round.result.dimensions.allSatisfy { (0...1000).contains($0.score?.tenths ?? 0) })
    }
  }

  /// Comparing it would have to calculate with numbers that no bank makes.
  @Test func `a scorecard larger than any bank's is refused`() throws {
    var round = SampleRound.round
    let largest = RecordedContribution(
      question: "q", points: 1, maximum: 100, weight: 100, revision: 1)
    var dimension = round.result.dimensions[0]
    dimension.score = nil
    dimension.contributions = [largest, largest]
    round.result.dimensions = Array(repeating: dimension, count: 6)
    #expect(try RoundFormat.read(RoundFormat.bytes(round)) == round)
    round.result.dimensions = Array(repeating: dimension, count: 9)
    let fault = #expect(throws: RecordFault.self) {
      try RoundFormat.read(RoundFormat.bytes(round))
    }
    #expect(fault?.message.en.contains("\"dimensions\" has an invalid value") == true)
  }

  /// As large as the reader of banks lets numbers be.
  @Test func `the most exact score there can be is kept`() throws {
    var round = SampleRound.round
    let largest = Int128.max / 400_000
    round.result.overall = Fraction(100 * largest - 1, largest)
    let read = try RoundFormat.read(RoundFormat.bytes(round))
    #expect(read == round)
    #expect(read.result.overall?.tenths == 1000)
  }
}
