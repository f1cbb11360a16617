import Foundation
import JSONText
import TestSupport
import Testing

/// A person's home folder, empty at first and gone with the last reference to it.
final class Home: Sendable {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  var path: String { folder.path }

  /// All that the program is told of the world.
  var environment: [String: String] {
    [
      "HOME": path, "XDG_DATA_HOME": path + "/data", "XDG_STATE_HOME": path + "/state",
      "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]
  }

  /// Where the program keeps the finished rounds.
  var rounds: String { path + "/data/selfcheck/rounds" }
  /// Where the program keeps the plans.
  var plans: String { path + "/data/selfcheck/plans" }
  /// Where the program keeps the round under way and what was chosen in it.
  var state: String { path + "/state/selfcheck" }
}

extension Home {
  /// Runs the program in this folder.
  func selfcheck(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try selfcheck(arguments, input: input, environment: environment)
  }

  func selfcheck(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    outputFile: String? = nil
  ) throws -> Outcome {
    try selfcheck(
      bytes: Array(input.utf8), arguments, environment: environment, outputFile: outputFile)
  }

  func selfcheck(
    bytes: [UInt8], _ arguments: [String], environment: [String: String] = [:],
    outputFile: String? = nil
  ) throws -> Outcome {
    let environment = self.environment.merging(environment) { _, new in new }
    return try ChildProcess(
      path: BuiltExecutable.path, arguments: arguments, environment: environment, folder: path,
      input: bytes, outputFile: outputFile
    ).run()
  }
}

extension Home {
  /// Writes a file, with the folders that lead to it.
  func put(_ text: String, at name: String) throws {
    try put(Array(text.utf8), at: name)
  }

  func put(_ bytes: [UInt8], at name: String) throws {
    let file = URL(fileURLWithPath: name.hasPrefix("/") ? name : path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// A file's bytes, or nil where there is none.
  func bytes(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map(Array.init)
  }

  /// The permission bits of a file or folder.
  func mode(of path: String) -> mode_t? { ScratchFolder.mode(path) }

  /// The names in a folder, sorted; none where there is no such folder.
  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}

extension Home {
  /// The file of the round that was kept as this one, from 1.
  func round(_ number: Int) throws -> JSONValue {
    let names = names(in: rounds)
    try #require(names.count >= number, "\(names)")
    return try json("\(rounds)/\(names[number - 1])")
  }

  /// The answers of the one round under way, each as it stands in the file.
  var draftAnswers: [String: String] {
    get throws {
      let drafts = names(in: state).filter { $0.hasPrefix("draft") }
      try #require(drafts.count == 1, "\(drafts)")
      return try json("\(state)/\(drafts[0])").answers
    }
  }

  /// Until a program that was told to end has saved and gone, for it keeps its lock so long.
  func waitUntilNobodyWrites() throws {
    let lock = open(state + "/lock", O_RDONLY | O_CLOEXEC)
    if lock < 0 { return }
    defer { close(lock) }
    try Poll.until("the lock is free") { flock(lock, LOCK_EX | LOCK_NB) == 0 }
  }

  private func json(_ path: String) throws -> JSONValue {
    try #require(bytes(of: path).flatMap { JSONReader().read($0).value })
  }
}
