import Glibc
import TestSupport
import Testing

@testable import Records

@Suite struct DurableFolderTests {
  private let scratch: ScratchFolder
  private var folder: DurableFolder { DurableFolder(path: scratch.path("data/rounds")) }
  private var here: DurableFolder { DurableFolder(path: scratch.path) }

  init() throws { scratch = try ScratchFolder() }

  @Test(arguments: [mode_t(0), 0o022, 0o077, 0o777])
  func `folders are 0700 and files 0600 whatever the umask`(mask: mode_t) async throws {
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String, mask = mask as mode_t] in
      umask(mask)
      let folder = DurableFolder(path: path + "/data/rounds")
      try folder.publish("published", holding: [1])
      try folder.replace("replaced", with: [2])
      try folder.replace("replaced", with: [3])
    }
    #expect(ScratchFolder.mode(path + "/data") == 0o700)
    #expect(ScratchFolder.mode(path + "/data/rounds") == 0o700)
    #expect(ScratchFolder.mode(path + "/data/rounds/published") == 0o600)
    #expect(ScratchFolder.mode(path + "/data/rounds/replaced") == 0o600)
  }

  @Test func `a replaced file has the new bytes, and nothing is left beside it`() throws {
    try folder.replace("draft", with: [1, 2, 3])
    #expect(scratch.bytes(of: "data/rounds/draft") == [1, 2, 3])
    try folder.replace("draft", with: [4])
    #expect(try folder.read("draft") == [4])
    #expect(try scratch.names(in: "data/rounds") == ["draft"])
  }

  @Test func `the mode of a folder that is there already is left alone`() throws {
    chmod(scratch.path, 0o750)
    try here.replace("draft", with: [])
    #expect(ScratchFolder.mode(scratch.path) == 0o750)
  }

  @Test func `a file is published once, and a second one of its name is refused`() throws {
    try folder.publish("round", holding: [1])
    #expect(throws: StorageError.alreadyExists(path: folder.path(of: "round"))) {
      try folder.publish("round", holding: [2])
    }
    #expect(try folder.read("round") == [1])
    #expect(try scratch.names(in: "data/rounds") == ["round"])
  }

  @Test func `what is published has one name only`() throws {
    try folder.publish("round", holding: [1])
    var status = stat()
    #expect(stat(folder.path(of: "round"), &status) == 0)
    #expect(status.st_nlink == 1)
  }

  @Test func `a link in the place of a published file is not followed`() throws {
    scratch.link("round", to: scratch.path("elsewhere"))
    #expect(throws: StorageError.alreadyExists(path: scratch.path("round"))) {
      try here.publish("round", holding: [1])
    }
    #expect(scratch.bytes(of: "elsewhere") == nil)
  }

  @Test(arguments: [0, 1, 4095, 4096, 4 << 20])
  func `a file is read whole up to the limit`(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try folder.replace("file", with: bytes)
    #expect(try folder.read("file") == bytes)
  }

  @Test func `a file larger than the limit is not read`() throws {
    try scratch.put([], at: "large")
    truncate(scratch.path("large"), 4 << 20 + 1)
    #expect(throws: StorageError.tooLarge(path: scratch.path("large"), limit: 4 << 20)) {
      try here.read("large")
    }
  }

  @Test func `a file that claims no size is still read to its end`() throws {
    let text = try DurableFolder(path: "/proc/\(getpid())").read("status")
    #expect(text.starts(with: Array("Name:".utf8)))
  }

  @Test func `only regular files are read, and a pipe does not block`() throws {
    try scratch.put([1], at: "file")
    scratch.link("link", to: "file")
    scratch.makePipe("pipe")
    scratch.makeFolder("folder")
    #expect(throws: StorageError.link(path: scratch.path("link"))) { try here.read("link") }
    #expect(throws: StorageError.notAFile(path: scratch.path("pipe"))) { try here.read("pipe") }
    #expect(throws: StorageError.notAFile(path: scratch.path("folder"))) { try here.read("folder") }
    #expect(throws: StorageError.absent(path: scratch.path("none"))) { try here.read("none") }
    #expect(throws: StorageError.absent(path: scratch.path("none"))) {
      try DurableFolder(path: scratch.path("none")).read("file")
    }
  }

  @Test func `only a regular file is replaced`() throws {
    try scratch.put([1], at: "file")
    scratch.link("link", to: "file")
    scratch.link("dangling", to: "nowhere")
    scratch.makePipe("pipe")
    scratch.makeFolder("folder")
    for (name, error) in [
      ("link", StorageError.link(path: scratch.path("link"))),
      ("dangling", .link(path: scratch.path("dangling"))),
      ("pipe", .notAFile(path: scratch.path("pipe"))),
      ("folder", .notAFile(path: scratch.path("folder"))),
    ] {
      #expect(throws: error) { try here.replace(name, with: [2]) }
    }
    #expect(scratch.bytes(of: "file") == [1])
    #expect(try scratch.names() == ["dangling", "file", "folder", "link", "pipe"])
  }

  @Test(arguments: ["", "/", "///"])
  func `a link in the place of the folder is refused`(ending: String) throws {
    scratch.makeFolder("real")
    scratch.link("linked", to: "real")
    let linked = DurableFolder(path: scratch.path("linked") + ending)
    let error = StorageError.link(path: scratch.path("linked"))
    #expect(throws: error) { try linked.replace("file", with: [1]) }
    #expect(throws: error) { try linked.publish("file", holding: [1]) }
    #expect(throws: error) { try linked.names() }
    #expect(try scratch.names(in: "real") == [])
  }

  @Test func `a link to a folder above is followed`() throws {
    scratch.makeFolder("real")
    scratch.link("linked", to: "real")
    try DurableFolder(path: scratch.path("linked/rounds")).replace("file", with: [1])
    #expect(scratch.bytes(of: "real/rounds/file") == [1])
  }

  @Test func `a file in the place of a folder is named`() throws {
    try scratch.put([1], at: "data")
    #expect(throws: StorageError.notAFolder(path: scratch.path("data"))) {
      try DurableFolder(path: scratch.path("data")).replace("file", with: [1])
    }
    #expect(throws: StorageError.notAFolder(path: scratch.path("data/rounds"))) {
      try folder.replace("file", with: [1])
    }
  }

  @Test(arguments: ["", ".", "..", "a/b", "../a", "/etc/passwd", "a\0b"])
  func `a name that leads out of the folder is refused`(name: String) {
    #expect(throws: StorageError.invalidName(name)) { try folder.read(name) }
    #expect(throws: StorageError.invalidName(name)) { try folder.replace(name, with: []) }
    #expect(throws: StorageError.invalidName(name)) { try folder.publish(name, holding: []) }
    #expect(throws: StorageError.invalidName(name)) { try folder.remove(name) }
    #expect(throws: StorageError.invalidName(name)) { try folder.move("a", to: name) }
  }

  @Test(arguments: ["", "\0", ".."])
  func `a folder that can't be made is an error`(path: String) {
    #expect(throws: StorageError.self) {
      try DurableFolder(path: path.isEmpty ? "" : scratch.path("none/\(path)/x"))
        .replace("file", with: [])
    }
  }

  @Test func `names are listed in order, hidden ones too, and a missing folder has none`() throws {
    #expect(try folder.names() == [])
    for name in ["b", "a", "é", ".hidden", "党"] { try scratch.put([], at: name) }
    #expect(try here.names() == [".hidden", "a", "b", "é", "党"])
  }

  @Test func `looking makes no folder`() throws {
    _ = try folder.names()
    _ = try? folder.read("file")
    _ = try? folder.remove("file")
    #expect(try scratch.names() == [])
  }

  @Test func `a removed file is gone, and a missing one is an error`() throws {
    try here.replace("file", with: [1])
    try here.remove("file")
    #expect(try here.names() == [])
    #expect(throws: StorageError.absent(path: scratch.path("file"))) { try here.remove("file") }
  }

  @Test func `a moved file never lands on another`() throws {
    try here.replace("a", with: [1])
    try here.replace("b", with: [2])
    #expect(throws: StorageError.alreadyExists(path: scratch.path("b"))) {
      try here.move("a", to: "b")
    }
    try here.move("a", to: "c")
    #expect(try here.names() == ["b", "c"])
    #expect(try here.read("c") == [1])
  }
}
