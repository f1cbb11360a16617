import TestSupport
import Testing

@testable import Records

@Suite struct NextSequenceTests {
  private let scratch: ScratchFolder
  private var store: RoundStore {
    RoundStore(files: RoundFiles(folder: DurableFolder(path: scratch.path)))
  }

  init() throws { scratch = try ScratchFolder() }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let files: [String]
    let next: Int
  }

  @Test(arguments: [
    Case(testDescription: "the first round", files: [], next: 1),
    Case(
      testDescription: "a round of a newer schema",
      files: [#"{"format": "selfcheck.round", "schema": 2, "sequence": 5}"#], next: 6),
    Case(
      testDescription: "files in any order",
      files: [#"{"sequence": 12}"#, #"{"sequence": 7}"#], next: 13),
    Case(
      testDescription: "damaged files, which may be the last rounds",
      files: [#"{"sequence": 3}"#, #"{"answ"#, ""], next: 6),
    Case(
      testDescription: "numbers that no round has",
      files: [
        #"{"sequence": 0}"#, #"{"sequence": 9223372036854775807}"#, #"{"sequence": "8"}"#,
      ], next: 4),
    Case(
      testDescription: "the last number but one", files: [#"{"sequence": 999999999}"#],
      next: 1_000_000_000),
  ])
  func `the next round's number is free`(expected: Case) throws {
    for (number, text) in expected.files.enumerated() {
      try scratch.put(Array(text.utf8), at: "\(number).json")
    }
    #expect(try store.nextSequence() == expected.next)
  }

  @Test func `behind the last number there is none, which is told`() throws {
    try scratch.put(Array(#"{"sequence": 1000000000}"#.utf8), at: "a.json")
    #expect(throws: StorageError.noSequenceLeft(path: scratch.path, last: 1_000_000_000)) {
      try store.nextSequence()
    }
  }
}
