import Glibc
import SelfCheckCore
import TestSupport
import Testing

@testable import Records

@Suite struct FileLockTests {
  private let scratch: ScratchFolder
  private let moment = Moment(milliseconds: 1_790_000_000_123, offset: 480)
  private var folder: DurableFolder { DurableFolder(path: scratch.path) }

  init() throws { scratch = try ScratchFolder() }

  @Test func `a second process is told who holds the lock and since when`() async throws {
    let lock = try FileLock(in: folder, name: "lock", since: moment)
    #expect(lock.isEnforced)
    let path = scratch.path
    let parent = getpid()
    await #expect(processExitsWith: .success) { [path = path as String, parent = parent as Int32] in
      do throws(StorageError) {
        _ = try FileLock(
          in: DurableFolder(path: path), name: "lock",
          since: Moment(milliseconds: 0, offset: 0))
        Issue.record("the lock was taken twice")
      } catch .locked(let lockPath, let holder?) {
        #expect(lockPath == path + "/lock")
        #expect(holder.process == parent)
        #expect(!holder.host.isEmpty)
        #expect(holder.since == Moment(milliseconds: 1_790_000_000_123, offset: 480))
      }
    }
    withExtendedLifetime(lock) {}
  }

  @Test func `a process that is killed leaves the lock free`() async throws {
    let path = scratch.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let moment = Moment(milliseconds: 0, offset: 0)
      let lock = try FileLock(in: DurableFolder(path: path), name: "lock", since: moment)
      withExtendedLifetime(lock) { _ = kill(getpid(), SIGKILL) }
    }
    #expect(try FileLock(in: folder, name: "lock", since: moment).isEnforced)
  }

  /// In a process of its own: one that another test starts at this moment would share the lock
  /// until it runs its program.
  @Test func `a lock that is let go can be taken again`() async throws {
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      let folder = DurableFolder(path: path)
      let moment = Moment(milliseconds: 0, offset: 0)
      var lock: FileLock? = try FileLock(in: folder, name: "lock", since: moment)
      #expect(throws: StorageError.self) { try FileLock(in: folder, name: "lock", since: moment) }
      withExtendedLifetime(lock) {}
      lock = nil
      #expect(try FileLock(in: folder, name: "lock", since: moment).isEnforced)
    }
  }

  @Test(arguments: ["", "garbage", "1 2 3", "x 2 3 host\n", "\0\0\0\0"])
  func `a holder that did not say who it is holds the lock all the same`(line: String) throws {
    let lock = try FileLock(in: folder, name: "lock", since: moment)
    try Array(line.utf8).withUnsafeBytes { bytes in
      let file = open(scratch.path("lock"), O_WRONLY | O_TRUNC)
      try #require(write(file, bytes.baseAddress, bytes.count) == bytes.count)
      close(file)
    }
    #expect(throws: StorageError.locked(path: scratch.path("lock"), by: nil)) {
      try FileLock(in: folder, name: "lock", since: moment)
    }
    withExtendedLifetime(lock) {}
  }

  @Test func `a shorter line leaves nothing of a longer one`() throws {
    try scratch.put(Array(String(repeating: "9", count: 500).utf8), at: "lock")
    let lock = try FileLock(in: folder, name: "lock", since: moment)
    let holder = LockHolder(line: try #require(scratch.bytes(of: "lock")))
    #expect(holder?.process == getpid())
    #expect(try #require(scratch.bytes(of: "lock")).count < 400)
    withExtendedLifetime(lock) {}
  }

  @Test func `only a regular file serves as a lock`() throws {
    scratch.link("link", to: "elsewhere")
    scratch.makePipe("pipe")
    #expect(throws: StorageError.link(path: scratch.path("link"))) {
      try FileLock(in: folder, name: "link", since: moment)
    }
    #expect(throws: StorageError.notAFile(path: scratch.path("pipe"))) {
      try FileLock(in: folder, name: "pipe", since: moment)
    }
    #expect(scratch.bytes(of: "elsewhere") == nil)
  }

  @Test func `the lock's holder sweeps what was left half written, and nothing else`() throws {
    let stale = ".abc123.selfcheck-tmp"
    for name in [stale, ".hidden", "draft.json", "notes.selfcheck-tmp"] {
      try scratch.put([1], at: name)
    }
    let lock = try FileLock(in: folder, name: "lock", since: moment)
    #expect(try folder.sweep(holding: lock) == 1)
    #expect(try scratch.names() == [".hidden", "draft.json", "lock", "notes.selfcheck-tmp"])
    #expect(try folder.sweep(holding: lock) == 0)
  }

  @Test func `a line says who holds the lock, whatever the host is called`() {
    for host in ["office-7", "", "a b  c", "主机"] {
      let holder = LockHolder(process: 42, host: host, since: moment)
      #expect(LockHolder(line: Array(holder.line.utf8)) == holder)
    }
  }
}
