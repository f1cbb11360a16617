import Foundation
import TestSupport

/// One run of the program that saves once.
struct SaveOnce {
  /// `draft`, `round`, `plan`, `output` or `replacement`.
  let what: String
  let folder: String
  let word: String
  /// Words that start it, such as strace's.
  var starter: [String] = []
  var environment: [String: String] = [:]

  enum End: Equatable {
    /// It said that what it saved is saved.
    case saved
    /// It said why it could not save.
    case refused(String)
    /// It was killed, or broke down.
    case died
  }

  func run() throws -> End {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = starter + [BuiltProgram.path("Saver"), what, folder, word]
    process.environment = environment.merging(["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]) { $1 }
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationReason == .exit else { return .died }
    return switch process.terminationStatus {
    case 0: .saved
    case 1: .refused(said)
    default: .died
    }
  }
}

extension SaveOnce {
  /// A system call of the save itself, not of starting the program.
  struct Call: Hashable {
    let name: String
    /// Which of the program's calls of this name it is, from 1.
    let occurrence: Int
  }

  /// Saves, and says which system calls that took, in their order. Those for memory are left out:
  /// they are no part of the save.
  func calls() throws -> [Call] {
    let scratch = try ScratchFolder()
    var traced = self
    traced.starter = ["strace", "-qq", "-o", scratch.path("log"), "-e", "signal=none"]
    guard try traced.run() == .saved else { throw CocoaError(.fileWriteUnknown) }
    let log = String(decoding: scratch.bytes(of: "log") ?? [], as: UTF8.self)
    var counts: [String: Int] = [:]
    var calls: [Call] = []
    for line in log.split(separator: "\n") {
      let name = String(line.prefix { $0 != "(" })
      counts[name, default: 0] += 1
      if counts["getppid"] == 1, !Self.others.contains(name) {
        calls.append(Call(name: name, occurrence: counts[name, default: 0]))
      }
    }
    return calls
  }

  private static let others: Set = ["getppid", "brk", "mmap", "munmap"]

  /// Saves while a call has an outcome such as `error=EIO` or `signal=KILL`; nil where the call was
  /// not made.
  func run(_ outcome: String, at call: Call) throws -> End? {
    let scratch = try ScratchFolder()
    var disturbed = self
    disturbed.starter = [
      "strace", "-qq", "-o", scratch.path("log"), "-e", "signal=none", "-e", "trace=\(call.name)",
      "-e", "inject=\(call.name):\(outcome):when=\(call.occurrence)",
    ]
    let end = try disturbed.run()
    let log = String(decoding: scratch.bytes(of: "log") ?? [], as: UTF8.self)
    return end == .died || log.contains("(INJECTED)") ? end : nil
  }
}
