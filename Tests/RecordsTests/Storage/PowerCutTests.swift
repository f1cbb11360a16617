import Foundation
import TestSupport
import Testing

@testable import Records

/// What a disk has after its power was cut.
@Suite(
  .serialized,
  .enabled(
    if: CuttableDisk.isAllowed, "only root may mount disks and cut them off, here nobody may"))
struct PowerCutTests {
  /// What is on the disk after a cut right behind a save, and what the save said.
  private func left(
    of file: SavedFile, on disk: CuttableDisk, _ saving: () throws -> SaveOnce.End?
  ) throws -> (end: SaveOnce.End?, bytes: [UInt8]?) {
    let end = try saving()
    try disk.losePower()
    return (end, FileManager.default.contents(atPath: disk.path + "/" + file.path).map(Array.init))
  }

  /// The disk as the save finds it, safe from any cut.
  private func disk(for file: SavedFile) throws -> CuttableDisk {
    let disk = try CuttableDisk()
    try file.prepare(in: disk.path)
    try disk.settle()
    return disk
  }

  private func expected(_ file: SavedFile) throws -> (old: [UInt8]?, new: [UInt8]) {
    let scratch = try ScratchFolder()
    try file.prepare(in: scratch.path)
    let old = scratch.bytes(of: file.path)
    try #require(try file.saving("new", in: scratch.path).run() == .saved)
    return (old, try #require(scratch.bytes(of: file.path)))
  }

  @Test(arguments: SavedFile.all)
  func `what was called saved is on the disk after a power cut`(file: SavedFile) throws {
    let disk = try disk(for: file)
    let found = try left(of: file, on: disk) { try file.saving("new", in: disk.path).run() }
    #expect(found.end == .saved)
    #expect(try found.bytes == expected(file).new)
  }

  @Test(
    .enabled(if: SystemFaults.canBeInjected, "strace is not there or may not attach"),
    arguments: SavedFile.all)
  func `killed at any call and cut off then, the file is the old or the new one, whole`(
    file: SavedFile
  ) throws {
    let (old, new) = try expected(file)
    let scratch = try ScratchFolder()
    try file.prepare(in: scratch.path)
    let calls = try file.saving("new", in: scratch.path).calls()
    for call in calls {
      let disk = try disk(for: file)
      let found = try left(of: file, on: disk) {
        try file.saving("new", in: disk.path).run("signal=KILL", at: call)
      }
      #expect(found.end == .died)
      #expect(found.bytes == old || found.bytes == new, "\(call)")
    }
    print("Cut the power at \(calls.count) calls of saving \(file.testDescription).")
  }

  @Test(arguments: SavedFile.all, ["file", "folder"])
  func `a save that doesn't sync is caught by the power cut`(file: SavedFile, unsynced: String)
    throws
  {
    let disk = try disk(for: file)
    let found = try left(of: file, on: disk) {
      try file.saving("new", in: disk.path, ["UNSYNCED": unsynced]).run()
    }
    #expect(found.end == .saved)
    #expect(try found.bytes != expected(file).new)
  }
}
