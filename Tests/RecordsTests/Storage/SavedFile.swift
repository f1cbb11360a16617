import Glibc
import SelfCheckCore
import TestSupport
import Testing

@testable import Records

/// A save of one of the files that the program writes, and what it finds in its folder.
struct SavedFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// As the program calls it.
  let what: String
  /// The file, below the folder.
  let path: String
  let start: Start

  enum Start: Sendable {
    /// Not even the folder.
    case nothing
    case emptyFolder
    case olderFile
  }

  static let all = [
    SavedFile("the first draft", "draft", "data/draft-bank.json", .nothing),
    SavedFile("a draft", "draft", "data/draft-bank.json", .olderFile),
    SavedFile("the first round", "round", "data/rounds/r.json", .nothing),
    SavedFile("a round", "round", "data/rounds/r.json", .emptyFolder),
    SavedFile("the first plan", "plan", "data/plans/r.json", .nothing),
    SavedFile("a plan", "plan", "data/plans/r.json", .olderFile),
    SavedFile("a file that was asked for", "output", "data/plan.html", .emptyFolder),
    SavedFile("a file in another's place", "replacement", "data/plan.html", .olderFile),
  ]

  private init(_ name: String, _ what: String, _ path: String, _ start: Start) {
    (testDescription, self.what, self.path, self.start) = (name, what, path, start)
  }

  /// Whether it is one of the records, which the next start looks after.
  var isRecord: Bool { !path.hasSuffix(".html") }

  func saving(_ word: String, in folder: String, _ environment: [String: String] = [:]) -> SaveOnce
  {
    SaveOnce(what: what, folder: folder + "/data", word: word, environment: environment)
  }

  /// Makes what the save is to find.
  func prepare(_ scratch: ScratchFolder) throws { try prepare(in: scratch.path) }

  func prepare(in folder: String) throws {
    switch start {
    case .nothing: break
    case .emptyFolder:
      mkdir(folder + "/data", 0o700)
      if what == "round" { mkdir(folder + "/data/rounds", 0o700) }
    case .olderFile:
      mkdir(folder + "/data", 0o700)
      guard try saving("old", in: folder).run() == .saved else { throw StorageError.noHome }
    }
  }

  /// What the folder that holds the file has once the program has started again.
  func namesAfterTheNextStart(in scratch: ScratchFolder) throws -> [String] {
    if isRecord {
      let lock = try DataLocations(folder: scratch.path("data"))
        .lock(since: Moment(milliseconds: 0, offset: 0))
      withExtendedLifetime(lock) {}
    }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return ((try? scratch.names(in: folder)) ?? []).filter { $0 != "lock" }
  }
}
