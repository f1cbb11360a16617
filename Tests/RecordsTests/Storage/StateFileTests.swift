import TestSupport
import Testing

@testable import Records

@Suite struct StateFileTests {
  private let scratch: ScratchFolder
  private var draft: StateFile {
    StateFile(folder: DurableFolder(path: scratch.path("state")), name: "draft.json")
  }

  init() throws { scratch = try ScratchFolder() }

  @Test func `a file is rewritten, read and discarded`() throws {
    #expect(try draft.read() == nil)
    try draft.replace(with: [1])
    try draft.replace(with: [2, 3])
    #expect(try draft.read() == [2, 3])
    try draft.discard()
    #expect(try draft.read() == nil)
  }

  @Test func `discarding what is not there is no error`() throws {
    try draft.discard()
    try draft.replace(with: [1])
    try draft.discard()
    try draft.discard()
  }

  @Test func `a file that can't be read is an error and not absent`() throws {
    let here = StateFile(folder: DurableFolder(path: scratch.path), name: "draft.json")
    scratch.link("draft.json", to: "elsewhere")
    #expect(throws: StorageError.link(path: scratch.path("draft.json"))) { try here.read() }
  }

  @Test func `files that can't be understood are set aside under names of their own`() throws {
    try draft.replace(with: [1])
    #expect(try draft.setAside() == "draft.json.1")
    try draft.replace(with: [2])
    #expect(try draft.setAside() == "draft.json.2")
    #expect(scratch.bytes(of: "state/draft.json.1") == [1])
    #expect(scratch.bytes(of: "state/draft.json.2") == [2])
    #expect(throws: StorageError.self) { try draft.setAside() }
  }

  @Test func `a copy is kept aside once, and never in the place of another`() throws {
    try draft.replace(with: [1])
    #expect(try draft.keepAside([1]) == "draft.json.1")
    #expect(try draft.keepAside([1]) == "draft.json.1")
    #expect(try draft.keepAside([2]) == "draft.json.2")
    #expect(try draft.keepAside([1]) == "draft.json.1")
    #expect(try draft.read() == [1])
    #expect(scratch.bytes(of: "state/draft.json.2") == [2])
  }

  @Test func `what was set aside is told from every other file`() throws {
    scratch.makeFolder("state")
    let names = [
      "draft.json", "draft.json.1", "draft.json.12", "draft.json.", "draft.json.x",
      "draft.json.1.json", "draft-1.json", "draft-a.json.1",
    ]
    for name in names { try scratch.put([], at: "state/" + name) }
    #expect(try draft.asides().map(\.name) == ["draft.json.1", "draft.json.12"])
  }
}
