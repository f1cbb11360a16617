import Foundation
import Glibc

/// A folder of its own for one test, gone with the last reference to it.
public final class ScratchFolder: Sendable {
  public let path: String

  /// - Throws: `POSIXError` where there can be none.
  public init() throws {
    var template = Array("/tmp/selfcheck-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  public func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file without any of the care of the code that is tested.
  public func put(_ bytes: [UInt8], at name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  public func link(_ name: String, to target: String) {
    precondition(symlink(target, path(name)) == 0)
  }

  public func makePipe(_ name: String) { precondition(mkfifo(path(name), 0o600) == 0) }
  public func makeFolder(_ name: String) { precondition(mkdir(path(name), 0o700) == 0) }

  public func bytes(of name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path(name)).map(Array.init)
  }

  /// Makes a folder's entries look a day old.
  public func age(below folder: String) throws {
    let day = Date(timeIntervalSinceNow: -86_400)
    for name in try names(in: folder) {
      try FileManager.default.setAttributes(
        [.modificationDate: day], ofItemAtPath: path(folder + "/" + name))
    }
  }

  /// All entries, hidden ones too, sorted.
  public func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
  }

  /// The permission bits of a file or folder itself.
  public static func mode(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }
}
