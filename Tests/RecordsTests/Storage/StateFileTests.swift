import Testing

@testable import Records

@Suite struct StateFileTests {
  private let scratch = ScratchFolder()
  private var draft: StateFile {
    StateFile(folder: DurableFolder(path: scratch.path("state")), name: "draft.json")
  }

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
    #expect(try draft.setAside() == "draft-1.json")
    try draft.replace(with: [2])
    #expect(try draft.setAside() == "draft-2.json")
    #expect(scratch.bytes(of: "state/draft-1.json") == [1])
    #expect(scratch.bytes(of: "state/draft-2.json") == [2])
    #expect(throws: StorageError.self) { try draft.setAside() }
  }
}
