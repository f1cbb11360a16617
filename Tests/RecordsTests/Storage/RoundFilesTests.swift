import Glibc
import TestSupport
import Testing

@testable import Records

@Suite struct RoundFilesTests {
  private let scratch: ScratchFolder
  private var rounds: RoundFiles { RoundFiles(folder: DurableFolder(path: scratch.path)) }

  init() throws { scratch = try ScratchFolder() }

  @Test func `a round is published, read and deleted by its id`() throws {
    try rounds.publish([1, 2], round: "r-1")
    #expect(try rounds.names() == ["r-1.json"])
    #expect(try rounds.read(round: "r-1") == [1, 2])
    try rounds.delete(round: "r-1")
    #expect(try rounds.names() == [])
  }

  @Test func `a round is never changed`() throws {
    try rounds.publish([1], round: "r-1")
    #expect(throws: StorageError.alreadyExists(path: scratch.path("r-1.json"))) {
      try rounds.publish([2], round: "r-1")
    }
    #expect(try rounds.read(round: "r-1") == [1])
  }

  @Test func `every round is there with its bytes or with the reason why not`() throws {
    try scratch.put([1], at: "a.json")
    scratch.link("b.json", to: "a.json")
    scratch.makePipe("c.json")
    scratch.makeFolder("d.json")
    try scratch.put([], at: "e.json")
    truncate(scratch.path("e.json"), 5 << 20)
    try scratch.put([2], at: "f.json")
    try scratch.put([3], at: ".hidden.json")
    for name in ["notes.txt", "json", "f.json~", ".x.selfcheck-tmp"] {
      try scratch.put([], at: name)
    }
    #expect(
      try rounds.contents() == [
        .init(name: ".hidden.json", bytes: .success([3])),
        .init(name: "a.json", bytes: .success([1])),
        .init(name: "b.json", bytes: .failure(.link(path: scratch.path("b.json")))),
        .init(name: "c.json", bytes: .failure(.notAFile(path: scratch.path("c.json")))),
        .init(name: "d.json", bytes: .failure(.notAFile(path: scratch.path("d.json")))),
        .init(
          name: "e.json",
          bytes: .failure(.tooLarge(path: scratch.path("e.json"), limit: 4 << 20))),
        .init(name: "f.json", bytes: .success([2])),
      ])
  }

  @Test func `there are no rounds before the first one`() throws {
    let none = RoundFiles(folder: DurableFolder(path: scratch.path("none")))
    #expect(try none.contents() == [])
  }

  @Test(arguments: ["../draft", "a/b", "\0"])
  func `an id that leads out of the folder is refused`(id: String) {
    #expect(throws: StorageError.invalidName(id + ".json")) { try rounds.delete(round: id) }
    #expect(throws: StorageError.invalidName(id + ".json")) { try rounds.publish([], round: id) }
  }
}
