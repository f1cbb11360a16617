import SelfCheckCore
import Testing

/// A file of ours with a piece changed, and why it can't be used then.
struct BadRecord: CustomTestStringConvertible, Sendable {
  let name: String
  /// What is changed; nil for all of the file.
  let old: String?
  let new: String
  let reason: LocalizedText

  var testDescription: String { name }

  init(_ name: String, _ old: String?, _ new: String, zh: String, en: String) {
    self.name = name
    self.old = old
    self.new = new
    reason = LocalizedText(zh: zh, en: en)
  }

  /// The file with the first of such pieces changed.
  func bytes(of file: String) -> [UInt8] {
    guard let old else { return Array(new.utf8) }
    guard let place = file.firstRange(of: old) else { fatalError("“\(old)” stands nowhere") }
    return Array((file[..<place.lowerBound] + new + file[place.upperBound...]).utf8)
  }
}
