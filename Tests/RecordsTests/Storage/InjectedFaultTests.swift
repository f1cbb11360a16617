import Glibc
import SelfCheckCore
import TestSupport
import Testing

@testable import Records

/// What is kept when a system call fails or the process dies at one.
@Suite(.enabled(if: SystemFaults.canBeInjected, "strace is not there or may not attach"))
struct InjectedFaultTests {
  private let scratch: ScratchFolder
  private var folder: DurableFolder { DurableFolder(path: scratch.path) }

  init() throws { scratch = try ScratchFolder() }

  struct Failure: Codable, Sendable, CustomTestStringConvertible {
    let testDescription: String
    let calls: String
    var occurrence = 1
    let outcome: String
    let code: Int32
    /// What the draft holds afterwards, having held 1 before and been replaced with 2.
    let left: [UInt8]
  }

  @Test(
    arguments: [
      Failure(
        testDescription: "the disk fills up", calls: "write", outcome: "error=ENOSPC",
        code: ENOSPC, left: [1]),
      Failure(
        testDescription: "the quota is used up", calls: "write", outcome: "error=EDQUOT",
        code: EDQUOT, left: [1]),
      Failure(
        testDescription: "the file can't be synced", calls: "fsync", outcome: "error=EIO",
        code: EIO, left: [1]),
      Failure(
        testDescription: "the file's sync is interrupted", calls: "fsync", outcome: "error=EINTR",
        code: EINTR, left: [1]),
      Failure(
        testDescription: "the file can't be renamed", calls: "renameat", outcome: "error=EACCES",
        code: EACCES, left: [1]),
      Failure(
        testDescription: "the folder can't be synced", calls: "fsync", occurrence: 2,
        outcome: "error=EIO", code: EIO, left: [2]),
    ])
  func `a call that fails is reported, and leaves one whole draft and nothing else`(
    failure: Failure
  ) async throws {
    try folder.replace("draft", with: [1])
    let path = scratch.path
    await #expect(processExitsWith: .success) {
      [path = path as String, failure = failure as Failure] in
      let folder = DurableFolder(path: path)
      try #require(
        SystemFaults.inject(
          failure.outcome, into: failure.calls, occurrence: failure.occurrence))
      let error = #expect(throws: StorageError.self) { try folder.replace("draft", with: [2]) }
      guard case .failed(_, _, let code)? = error else { throw StorageError.noHome }
      #expect(code == failure.code)
    }
    #expect(scratch.bytes(of: "draft") == failure.left)
    #expect(try scratch.names() == ["draft"])
  }

  @Test(
    arguments: [1, 2, 3, 4])
  func `a new folder is synced into the one above before anything is saved in it`(
    occurrence: Int
  ) async throws {
    let path = scratch.path
    await #expect(processExitsWith: .success) {
      [path = path as String, occurrence = occurrence as Int] in
      try #require(SystemFaults.inject("error=EIO", into: "fsync", occurrence: occurrence))
      let errors: [StorageError] = [
        .failed(.syncFolder, path: path, code: EIO),
        .failed(.syncFolder, path: path + "/data", code: EIO),
        .failed(.syncFile, path: path + "/data/rounds/r", code: EIO),
        .failed(.syncFolder, path: path + "/data/rounds", code: EIO),
      ]
      #expect(throws: errors[occurrence - 1]) {
        try DurableFolder(path: path + "/data/rounds").publish("r", holding: [1])
      }
    }
  }

  @Test func `a write that is interrupted goes on`() async throws {
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      try #require(SystemFaults.inject("error=EINTR", into: "write"))
      try DurableFolder(path: path).replace("draft", with: [2])
    }
    #expect(scratch.bytes(of: "draft") == [2])
  }

  struct Death: Codable, Sendable, CustomTestStringConvertible {
    let calls: String
    var occurrence = 1
    let draft: [UInt8]
    let round: [UInt8]?

    var testDescription: String { "\(calls) \(occurrence)" }
  }

  @Test(
    arguments: [
      Death(calls: "write", draft: [1], round: nil),
      Death(calls: "fsync", draft: [1], round: nil),
      Death(calls: "renameat", draft: [1], round: nil),
      Death(calls: "fsync", occurrence: 2, draft: [2], round: nil),
      Death(calls: "linkat", draft: [2], round: nil),
      Death(calls: "unlinkat", draft: [2], round: [3]),
    ])
  func `a kill at any call leaves whole files, and the next start sweeps the rest`(
    death: Death
  ) async throws {
    let locations = DataLocations(folder: scratch.path)
    try locations.draft(of: "bank").replace(with: [1])
    let path = scratch.path
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, death = death as Death] in
      let locations = DataLocations(folder: path)
      mkdir(path + "/rounds", 0o700)
      try #require(
        SystemFaults.inject("signal=KILL", into: death.calls, occurrence: death.occurrence))
      try locations.draft(of: "bank").replace(with: [2])
      try locations.rounds.publish([3], round: "r")
    }
    let lock = try locations.lock(since: Moment(milliseconds: 0, offset: 0))
    #expect(try locations.draft(of: "bank").read() == death.draft)
    #expect(
      try locations.rounds.contents().map(\.bytes) == (death.round.map { [.success($0)] } ?? []))
    #expect(try scratch.names() == ["draft-bank.json", "lock", "rounds"])
    #expect(try locations.rounds.folder.names() == (death.round == nil ? [] : ["r.json"]))
    withExtendedLifetime(lock) {}
  }

  @Test(arguments: ["EPERM", "EOPNOTSUPP", "ENOSYS"])
  func `where there are no modes, a save is one`(error: String)
    async throws
  {
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String, error = error as String] in
      try #require(
        SystemFaults.inject("error=\(error)", into: "fchmod,fchmodat,?fchmodat2", occurrence: nil))
      let locations = DataLocations(folder: path + "/data")
      try locations.draft(of: "bank").replace(with: [1])
      try locations.rounds.publish([2], round: "r")
    }
    let locations = DataLocations(folder: path + "/data")
    #expect(try locations.draft(of: "bank").read() == [1])
    #expect(try locations.rounds.contents().map(\.bytes) == [.success([2])])
  }

  @Test(arguments: ["EINVAL", "EOPNOTSUPP"])
  func `where a folder can't be synced, a save is one`(error: String) async throws {
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String, error = error as String] in
      // The file's own sync comes first.
      try #require(
        SystemFaults.inject("error=\(error)", into: "fsync", occurrence: 2))
      try DurableFolder(path: path).publish("a", holding: [1])
    }
    #expect(scratch.bytes(of: "a") == [1])
  }

  @Test func `a file system without locks is told, and nothing is swept there`() async throws {
    let path = scratch.path
    try scratch.put([1], at: ".a.selfcheck-tmp")
    await #expect(processExitsWith: .success) { [path = path as String] in
      try #require(SystemFaults.inject("error=ENOLCK", into: "flock"))
      let folder = DurableFolder(path: path)
      let moment = Moment(milliseconds: 0, offset: 0)
      let lock = try FileLock(in: folder, name: "lock", since: moment)
      #expect(!lock.isEnforced)
      #expect(try folder.sweep(holding: lock) == 0)
    }
    #expect(try scratch.names() == [".a.selfcheck-tmp", "lock"])
  }

  @Test(arguments: ["EPERM", "EOPNOTSUPP", "ENOSYS"])
  func `where there are no links, a name is given that is free`(error: String) async throws {
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String, error = error as String] in
      try #require(SystemFaults.inject("error=\(error)", into: "linkat", occurrence: nil))
      let folder = DurableFolder(path: path)
      try folder.publish("a", holding: [1])
      #expect(throws: StorageError.alreadyExists(path: path + "/a")) {
        try folder.publish("a", holding: [2])
      }
      try folder.publish("b", holding: [3])
      #expect(throws: StorageError.alreadyExists(path: path + "/b")) {
        try folder.move("a", to: "b")
      }
      try folder.move("a", to: "c")
    }
    #expect(try scratch.names() == ["b", "c"])
    #expect(scratch.bytes(of: "b") == [3])
    #expect(scratch.bytes(of: "c") == [1])
  }
}
