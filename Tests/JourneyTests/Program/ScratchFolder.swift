import Foundation

/// A folder of its own, gone with the last reference to it.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/journey-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EACCES) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
