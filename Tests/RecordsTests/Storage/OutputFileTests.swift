import Glibc
import Records
import TestSupport
import Testing

@Suite("A file that the person asked for")
struct OutputFileTests {
  private let scratch: ScratchFolder
  private let new = Array("new".utf8)
  private let old = Array("old".utf8)

  init() throws { scratch = try ScratchFolder() }

  private func write(_ name: String, replacing: Bool = false) throws(StorageError) {
    try OutputFile(path: scratch.path(name)).write(new, replacing: replacing)
  }

  @Test("it is written, for its owner alone, and nothing else is left")
  func writes() throws {
    try write("plan.html")
    #expect(scratch.bytes(of: "plan.html") == new)
    #expect(ScratchFolder.mode(scratch.path("plan.html")) == 0o600)
    #expect(try scratch.names() == ["plan.html"])
  }

  @Test("one that is there stays, unless it is to be replaced")
  func replaces() throws {
    try scratch.put(old, at: "plan.html")
    #expect(throws: StorageError.alreadyExists(path: scratch.path("plan.html"))) {
      try write("plan.html")
    }
    #expect(scratch.bytes(of: "plan.html") == old)
    try write("plan.html", replacing: true)
    #expect(scratch.bytes(of: "plan.html") == new)
    #expect(try scratch.names() == ["plan.html"])
  }

  @Test("nothing is written through a link or onto a folder", arguments: [false, true])
  func refuses(replacing: Bool) throws {
    try scratch.put(old, at: "target")
    scratch.link("link", to: "target")
    scratch.makeFolder("folder")
    #expect(throws: StorageError.link(path: scratch.path("link"))) {
      try write("link", replacing: replacing)
    }
    #expect(throws: StorageError.notAFile(path: scratch.path("folder"))) {
      try write("folder", replacing: replacing)
    }
    #expect(scratch.bytes(of: "target") == old)
    #expect(try scratch.names() == ["folder", "link", "target"])
  }

  @Test("a folder that isn't there, and a name that is none, are told")
  func names() throws {
    #expect(throws: StorageError.absent(path: scratch.path("no"))) { try write("no/plan.html") }
    #expect(throws: StorageError.invalidName(scratch.path("no/"))) { try write("no/") }
    #expect(throws: StorageError.invalidName("")) {
      try OutputFile(path: "").write(new, replacing: false)
    }
  }

  @Test("what a killed writer left half written goes with the next file, once it is old enough")
  func abandoned() throws {
    scratch.makeFolder("papers")
    for name in [".old.selfcheck-tmp", ".hidden", "notes.selfcheck-tmp"] {
      try scratch.put(old, at: "papers/" + name)
    }
    try scratch.age(below: "papers")
    try scratch.put(old, at: "papers/.recent.selfcheck-tmp")
    try write("papers/plan.html")
    #expect(
      try scratch.names(in: "papers") == [
        ".hidden", ".recent.selfcheck-tmp", "notes.selfcheck-tmp", "plan.html",
      ])
  }

  @Test("the folder may be reached through a link")
  func linkedFolder() throws {
    scratch.makeFolder("folder")
    scratch.link("link", to: "folder")
    try write("link/plan.html")
    #expect(scratch.bytes(of: "folder/plan.html") == new)
  }

  @Test("a relative path is from the working folder")
  func relative() async throws {
    let path = scratch.path
    scratch.makeFolder("papers")
    await #expect(processExitsWith: .success) { [path = path as String] in
      try #require(chdir(path) == 0)
      for name in ["plan.pdf", "./plan.html", "papers/plan.csv"] {
        try OutputFile(path: name).write([2], replacing: false)
      }
    }
    #expect(try scratch.names() == ["papers", "plan.html", "plan.pdf"])
    #expect(try scratch.names(in: "papers") == ["plan.csv"])
  }
}
