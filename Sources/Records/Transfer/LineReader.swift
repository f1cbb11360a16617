import Glibc

/// Reads lines one after the other, however many there are, and none that is longer than the largest
/// file.
public struct LineReader: ~Copyable {
  public struct Line: Sendable {
    /// From 1.
    public let number: Int
    /// Without its line feed; nil where it is longer than `DurableFolder.largestFile`.
    public let bytes: [UInt8]?
  }

  private let file: Descriptor
  private let path: String
  /// What was read and not given out yet, from `start` on.
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var number = 0

  /// - Throws: `absent` or `failed`.
  public init(path: String) throws(StorageError) {
    file = try NamedFile.open(path)
    self.path = path
  }

  /// - Parameter name: what an error calls it.
  public init(standardInputAs name: String) throws(StorageError) {
    file = Descriptor(try SystemCall.once(.openFile, name) { dup(STDIN_FILENO) })
    path = name
  }

  /// Nil at the end; a last line need not end with a line feed.
  public mutating func next() throws(StorageError) -> Line? {
    var length = 0
    while true {
      if let end = buffer[(start + length)...].firstIndex(of: UInt8(ascii: "\n")) {
        return take(upTo: end, skipping: 1)
      }
      length = buffer.count - start
      if length > DurableFolder.largestFile { return try skipLongLine() }
      if isAtEnd { return length == 0 ? nil : take(upTo: buffer.count, skipping: 0) }
      try fill()
    }
  }

  private mutating func take(upTo end: Int, skipping feed: Int) -> Line {
    let bytes = Array(buffer[start..<end])
    start = end + feed
    return line(bytes.count > DurableFolder.largestFile ? nil : bytes)
  }

  private mutating func skipLongLine() throws(StorageError) -> Line {
    while true {
      start = buffer.count
      if isAtEnd { return line(nil) }
      try fill()
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        start = end + 1
        return line(nil)
      }
    }
  }

  private mutating func line(_ bytes: [UInt8]?) -> Line {
    number += 1
    return Line(number: number, bytes: bytes)
  }

  /// Reads more, and forgets what was given out.
  private mutating func fill() throws(StorageError) {
    buffer.removeFirst(start)
    start = 0
    let held = buffer.count
    buffer += [UInt8](repeating: 0, count: 1 << 16)
    let got = try SystemCall.repeated(.readFile, path) {
      buffer.withUnsafeMutableBytes {
        Glibc.read(file.number, $0.baseAddress! + held, $0.count - held)
      }
    }
    buffer.removeLast(buffer.count - held - got)
    isAtEnd = got == 0
  }
}
