import Glibc
import TestSupport
import Testing

@testable import Records

/// What is left of a file that the person asked for when a system call fails or the process dies.
@Suite(.enabled(if: SystemFaults.canBeInjected, "strace is not there or may not attach"))
struct OutputFileFaultTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  struct Failure: Codable, Sendable, CustomTestStringConvertible {
    let testDescription: String
    let calls: String
    let outcome: String
    let code: Int32
    var replacing = false
  }

  @Test(
    arguments: [
      Failure(
        testDescription: "the disk fills up", calls: "write", outcome: "error=ENOSPC",
        code: ENOSPC),
      Failure(
        testDescription: "the disk fills up while replacing", calls: "write",
        outcome: "error=ENOSPC", code: ENOSPC, replacing: true),
      Failure(
        testDescription: "the file can't be synced", calls: "fsync", outcome: "error=EIO",
        code: EIO),
      Failure(
        testDescription: "it can't be put in place", calls: "linkat", outcome: "error=EACCES",
        code: EACCES),
      Failure(
        testDescription: "it can't be replaced", calls: "renameat", outcome: "error=EACCES",
        code: EACCES, replacing: true),
    ])
  func `a call that fails is told, and leaves the folder as it was`(failure: Failure) async throws {
    if failure.replacing { try scratch.put([1], at: "plan.pdf") }
    let path = scratch.path("plan.pdf")
    await #expect(processExitsWith: .success) {
      [path = path as String, failure = failure as Failure] in
      try #require(SystemFaults.inject(failure.outcome, into: failure.calls))
      let error = #expect(throws: StorageError.self) {
        try OutputFile(path: path).write([2], replacing: failure.replacing)
      }
      guard case .failed(_, let named, let code)? = error else { throw StorageError.noHome }
      #expect(named == path)
      #expect(code == failure.code)
    }
    #expect(scratch.bytes(of: "plan.pdf") == (failure.replacing ? [1] : nil))
    #expect(try scratch.names() == (failure.replacing ? ["plan.pdf"] : []))
  }

  @Test func `a name that somebody takes at the last moment stays theirs`() async throws {
    let path = scratch.path("plan.pdf")
    await #expect(processExitsWith: .success) { [path = path as String] in
      try #require(SystemFaults.inject("error=EEXIST", into: "linkat"))
      #expect(throws: StorageError.alreadyExists(path: path)) {
        try OutputFile(path: path).write([2], replacing: false)
      }
    }
    #expect(try scratch.names() == [])
  }

  @Test func `where there are no links, a name is given that is free`() async throws {
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      try #require(SystemFaults.inject("error=EPERM", into: "linkat", occurrence: nil))
      try OutputFile(path: path + "/plan.pdf").write([2], replacing: false)
    }
    #expect(scratch.bytes(of: "plan.pdf") == [2])
    #expect(try scratch.names() == ["plan.pdf"])
  }

  struct Death: Codable, Sendable, CustomTestStringConvertible {
    let calls: String
    var occurrence = 1
    let replacing: Bool
    /// What has the name afterwards; 1 was there before where it was to be replaced.
    let left: [UInt8]?

    var testDescription: String { "\(calls) \(occurrence)\(replacing ? ", replacing" : "")" }
  }

  @Test(
    arguments: [
      Death(calls: "write", replacing: false, left: nil),
      Death(calls: "fsync", replacing: false, left: nil),
      Death(calls: "linkat", replacing: false, left: nil),
      Death(calls: "unlinkat", replacing: false, left: [2]),
      Death(calls: "write", replacing: true, left: [1]),
      Death(calls: "fsync", replacing: true, left: [1]),
      Death(calls: "renameat", replacing: true, left: [1]),
      Death(calls: "fsync", occurrence: 2, replacing: true, left: [2]),
    ])
  func `a kill at any call leaves the old file, the new one or none, and always whole`(
    death: Death
  ) async throws {
    if death.replacing { try scratch.put([1], at: "plan.pdf") }
    let path = scratch.path("plan.pdf")
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, death = death as Death] in
      try #require(
        SystemFaults.inject("signal=KILL", into: death.calls, occurrence: death.occurrence))
      try OutputFile(path: path).write([2], replacing: death.replacing)
    }
    #expect(scratch.bytes(of: "plan.pdf") == death.left)
    let others = try scratch.names().filter { $0 != "plan.pdf" }
    #expect(others.allSatisfy(TemporaryFile.isName))
  }
}
