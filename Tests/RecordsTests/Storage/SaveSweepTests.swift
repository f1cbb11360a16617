import TestSupport
import Testing

@testable import Records

/// Every system call of a save, and everything that can go wrong at it.
@Suite(.enabled(if: SystemFaults.canBeInjected, "strace is not there or may not attach"))
struct SaveSweepTests {
  private static let outcomes = [
    "signal=KILL", "error=EIO", "error=ENOSPC", "error=EDQUOT", "error=EINTR",
  ]

  @Test(arguments: SavedFile.all)
  func `whatever goes wrong at a call, the file is the old or the new one, and nothing piles up`(
    file: SavedFile
  ) throws {
    let whole = try Sweep(file)
    for call in whole.calls {
      for outcome in Self.outcomes { try whole.check(outcome, at: call) }
    }
    let parts = try Sweep(file, ["SHORTEST_WRITE": "1000"])
    let writes = parts.calls.filter { $0.name == "write" }
    #expect(writes.count >= 3)
    for call in writes {
      for outcome in Self.outcomes { try parts.check(outcome, at: call) }
    }
    let cases = (whole.calls.count + writes.count) * Self.outcomes.count
    print("Swept \(cases) cases of saving \(file.testDescription).")
  }

  @Test(arguments: SavedFile.all, ["1", "1000", "4095"])
  func `a file that is written in pieces is whole`(file: SavedFile, most: String) throws {
    let scratch = try ScratchFolder()
    try file.prepare(scratch)
    let end = try file.saving("new", in: scratch.path, ["SHORTEST_WRITE": most]).run()
    #expect(end == .saved)
    #expect(try scratch.bytes(of: file.path) == Sweep(file).new)
  }
}

/// One file's save, with what it should come to.
private struct Sweep {
  private let file: SavedFile
  private let environment: [String: String]
  private let old: [UInt8]?
  let new: [UInt8]
  let calls: [SaveOnce.Call]

  init(_ file: SavedFile, _ environment: [String: String] = [:]) throws {
    (self.file, self.environment) = (file, environment)
    let scratch = try ScratchFolder()
    try file.prepare(scratch)
    old = scratch.bytes(of: file.path)
    calls = try file.saving("new", in: scratch.path, environment).calls()
    new = try #require(scratch.bytes(of: file.path))
    try #require(old != new && calls.count >= 10)
  }

  func check(_ outcome: String, at call: SaveOnce.Call) throws {
    let name: Comment = "\(outcome) at \(call.name) \(call.occurrence)"
    let scratch = try ScratchFolder()
    try file.prepare(scratch)
    let saving = file.saving("new", in: scratch.path, environment)
    let end = try #require(try saving.run(outcome, at: call), name)
    let left = scratch.bytes(of: file.path)
    #expect(left == new || (left == old && end != .saved), name)
    try checkThatNothingPilesUp(in: scratch, after: end, at: call, name)
  }

  private func checkThatNothingPilesUp(
    in scratch: ScratchFolder, after end: SaveOnce.End, at call: SaveOnce.Call, _ name: Comment
  ) throws {
    if !file.isRecord, end != .died, call.name != "unlinkat" {
      #expect(try file.namesAfterTheNextStart(in: scratch).allSatisfy { $0 == "plan.html" }, name)
    }
    if !file.isRecord {
      try scratch.age(below: "data")
      let next = SaveOnce(what: "replacement", folder: scratch.path("data"), word: "next")
      #expect(try next.run() == .saved, name)
    }
    let names = try file.namesAfterTheNextStart(in: scratch)
    let fileName = file.path.split(separator: "/").last.map(String.init) ?? ""
    #expect(names.allSatisfy { $0 == fileName }, name)
  }
}
