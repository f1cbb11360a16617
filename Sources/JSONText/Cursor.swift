/// A place in valid UTF-8 that moves forward and knows its line and column.
struct Cursor {
  private let bytes: UnsafeRawBufferPointer
  private let firstLine: Int
  private(set) var offset = 0
  private var line: Int
  private var lineStart = 0
  /// Bytes since the line's start that begin no scalar; what keeps columns from being offsets.
  private var continuations = 0

  /// - Parameter line: the number of the first line.
  init(validUTF8 bytes: UnsafeRawBufferPointer, line: Int) {
    (self.bytes, self.firstLine, self.line) = (bytes, line, line)
  }

  /// The place behind `text`.
  static func position(after text: UnsafeRawBufferPointer, fromLine line: Int) -> Position {
    var cursor = Cursor(validUTF8: text, line: line)
    for (index, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
      cursor.line += 1
      cursor.lineStart = index + 1
    }
    return cursor.position(at: text.count)
  }

  var position: Position {
    Position(line: line, column: offset - lineStart - continuations + 1, offset: offset)
  }

  /// The place of any byte of this line.
  func position(at offset: Int) -> Position {
    let before = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 }
    return Position(line: line, column: before + 1, offset: offset)
  }

  /// The place of a byte of this line or of one before; it takes going through the text again.
  func position(passed offset: Int) -> Position {
    Cursor.position(
      after: UnsafeRawBufferPointer(rebasing: bytes[..<offset]), fromLine: firstLine)
  }

  var isAtEnd: Bool { offset == bytes.count }

  /// The byte here, or nil at the end.
  @inline(__always) var byte: UInt8? { byte(at: offset) }

  @inline(__always) func byte(at offset: Int) -> UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  /// The eight bytes from `offset` on, the first one lowest, or nil where fewer are left.
  @inline(__always) func word(at offset: Int) -> UInt64? {
    guard bytes.count - offset >= 8 else { return nil }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The text between two offsets, both at the edge of a scalar.
  func text(_ range: Range<Int>) -> String {
    let part = UnsafeRawBufferPointer(rebasing: bytes[range]).bindMemory(to: UInt8.self)
    var span = UTF8Span(unchecked: part.span)
    // A string that is known to be ASCII is compared and hashed byte by byte.
    _ = span.checkForASCII()
    return String(copying: span)
  }

  /// The scalar that begins at `offset`, or nil at the end.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    let length = max(1, (~bytes[offset]).leadingZeroBitCount)
    return text(offset..<offset + length).unicodeScalars.first
  }

  /// Moves on over what holds no line feed and `continuations` bytes that begin no scalar.
  @inline(__always) mutating func advance(to offset: Int, continuations count: Int = 0) {
    self.offset = offset
    continuations += count
  }

  /// Moves on if this byte is here.
  @inline(__always) mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: expected) else { return false }
    offset += 1
    return true
  }

  private static let eightBlanks: UInt64 = 0x2020_2020_2020_2020

  mutating func skipWhiteSpace() {
    while let byte, byte <= 0x20 {
      switch byte {
      case 0x20, 0x09, 0x0D: offset += 1
      case 0x0A:
        offset += 1
        line += 1
        lineStart = offset
        continuations = 0
        // An indented line begins with many of them.
        while word(at: offset) == Cursor.eightBlanks { offset += 8 }
      default: return
      }
    }
  }
}
