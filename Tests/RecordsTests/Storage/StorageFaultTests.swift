import Glibc
import SelfCheckCore
import TestSupport
import Testing

@testable import Records

/// What is kept when the disk or the folder's mode refuses a file.
@Suite struct StorageFaultTests {
  private static let isRoot = geteuid() == 0
  private let scratch: ScratchFolder
  private var folder: DurableFolder { DurableFolder(path: scratch.path) }

  init() throws { scratch = try ScratchFolder() }

  @Test func `a file larger than the system allows is an error and costs nothing`() async throws {
    try folder.replace("draft", with: [1])
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let folder = DurableFolder(path: path)
      let bytes = [UInt8](repeating: 7, count: 10_000)
      #expect(throws: StorageError.failed(.writeFile, path: path + "/draft", code: EFBIG)) {
        try folder.replace("draft", with: bytes)
      }
      #expect(throws: StorageError.failed(.writeFile, path: path + "/round", code: EFBIG)) {
        try folder.publish("round", holding: bytes)
      }
    }
    #expect(try scratch.names() == ["draft"])
    #expect(scratch.bytes(of: "draft") == [1])
  }

  @Test(.enabled(if: isRoot, "mounting a small disk takes root"))
  func `a full disk is an error, and saving works again once there is room`() throws {
    try #require(mount("tmpfs", scratch.path, "tmpfs", 0, "size=64k,mode=700") == 0)
    defer { umount2(scratch.path, Int32(MNT_DETACH)) }
    let small = [UInt8](repeating: 1, count: 20_000)
    try folder.replace("draft", with: small)
    try scratch.put([UInt8](repeating: 0, count: 30_000), at: "filling")
    let error = StorageError.failed(.writeFile, path: scratch.path("draft"), code: ENOSPC)
    #expect(throws: error) {
      try folder.replace("draft", with: [UInt8](repeating: 2, count: 30_000))
    }
    #expect(try folder.read("draft") == small)
    #expect(try scratch.names() == ["draft", "filling"])
    try folder.remove("filling")
    try folder.replace("draft", with: [UInt8](repeating: 2, count: 30_000))
    #expect(try folder.read("draft").count == 30_000)
  }

  @Test(.enabled(if: isRoot, "mounting a read-only disk takes root"))
  func `a read-only disk can be read and not written`() throws {
    try #require(mount("tmpfs", scratch.path, "tmpfs", 0, "size=64k,mode=700") == 0)
    defer { umount2(scratch.path, Int32(MNT_DETACH)) }
    try folder.replace("draft", with: [1])
    try #require(
      mount("tmpfs", scratch.path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil)
        == 0)
    #expect(try folder.read("draft") == [1])
    let draft = scratch.path("draft")
    #expect(throws: StorageError.failed(.createFile, path: draft, code: EROFS)) {
      try folder.replace("draft", with: [2])
    }
    #expect(throws: StorageError.failed(.deleteFile, path: draft, code: EROFS)) {
      try folder.remove("draft")
    }
    let below = scratch.path("below")
    #expect(throws: StorageError.failed(.createFolder, path: below, code: EROFS)) {
      try DurableFolder(path: below).replace("draft", with: [2])
    }
  }

  @Test func `a folder without permission is an error`() async throws {
    try folder.replace("draft", with: [1])
    chmod(scratch.path("draft"), 0o644)
    chmod(scratch.path, 0o555)
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      if geteuid() == 0 { try #require(setegid(65534) == 0 && seteuid(65534) == 0) }
      let folder = DurableFolder(path: path)
      #expect(try folder.read("draft") == [1])
      #expect(throws: StorageError.failed(.createFile, path: path + "/draft", code: EACCES)) {
        try folder.replace("draft", with: [2])
      }
      #expect(throws: StorageError.failed(.createFolder, path: path + "/below", code: EACCES)) {
        try DurableFolder(path: path + "/below").replace("draft", with: [2])
      }
    }
    #expect(scratch.bytes(of: "draft") == [1])
    chmod(scratch.path, 0o700)
  }
}
