import Foundation
import Glibc
import TestSupport

/// A small disk of its own that can lose its power: what was not on it then is gone.
final class CuttableDisk {
  private let scratch: ScratchFolder
  private var image: String { scratch.path("image") }
  /// Where it is mounted.
  var path: String { scratch.path("disk") }

  struct Refused: Error {
    let command: [String]
  }

  /// Freshly formatted and mounted, without ext4's habit of saving files that replace others whether
  /// they were synced or not.
  init() throws {
    scratch = try ScratchFolder()
    scratch.makeFolder("disk")
    try scratch.put([], at: "image")
    truncate(image, 16 << 20)
    try Self.run("mkfs.ext4", "-q", "-F", image)
    try mount()
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  /// Writes everything to it that it is to keep.
  func settle() throws { try Self.run("sync", "-f", path) }

  /// Cuts the power and brings the disk back.
  func losePower() throws {
    try cut()
    try Self.run("umount", path)
    try mount()
  }

  private func mount() throws {
    try Self.run("mount", "-o", "loop,noauto_da_alloc", image, path)
  }

  /// `EXT4_IOC_SHUTDOWN` without a last write of the journal.
  private func cut() throws {
    let disk = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(disk) }
    var flags: UInt32 = 2
    guard ioctl(disk, 0x8004_587d, &flags) == 0 else { throw Refused(command: ["ioctl"]) }
  }

  /// Whether this machine lets its disks be cut off.
  static let isAllowed: Bool = {
    guard geteuid() == 0, let disk = try? CuttableDisk() else { return false }
    return (try? disk.losePower()) != nil
  }()

  private static func run(_ command: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Refused(command: command) }
  }
}
