import SelfCheckCore

/// Who holds a lock, as it wrote into the lock's file.
public struct LockHolder: Hashable, Sendable {
  public var process: Int32
  public var host: String
  public var since: Moment

  public init(process: Int32, host: String, since: Moment) {
    self.process = process
    self.host = host
    self.since = since
  }
}

extension LockHolder {
  /// One line: process, milliseconds since 1970, offset in minutes, host.
  var line: String { "\(process) \(since.milliseconds) \(since.offset) \(host)\n" }

  /// Nil where the bytes are no such line.
  init?(line bytes: [UInt8]) {
    let text = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    let words = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard words.count == 4, let process = Int32(words[0]), let milliseconds = Int64(words[1]),
      let offset = Int(words[2])
    else { return nil }
    let since = Moment(milliseconds: milliseconds, offset: offset)
    self.init(process: process, host: String(words[3]), since: since)
  }
}
