import Foundation
import Glibc

/// A folder of its own for one test, gone with the last reference to it.
final class ScratchFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/selfcheck-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { fatalError("no scratch folder: \(errno)") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
