/// Writes values one behind the other.
struct ImageWriter {
  private(set) var text = ""

  /// Five bits a character, the lowest first; "P" and above end the number.
  mutating func put(_ number: UInt64) {
    var rest = number
    while rest >= 32 {
      put(digit: 0x30 + UInt8(rest & 31))
      rest >>= 5
    }
    put(digit: 0x50 + UInt8(rest))
  }

  /// The length in bytes and whether it is ASCII, and then the text itself.
  mutating func put(_ string: String) {
    let isASCII = string.utf8.allSatisfy { $0 < 0x80 }
    put(UInt64(string.utf8.count) << 1 | (isASCII ? 1 : 0))
    text.unicodeScalars.append(contentsOf: string.unicodeScalars)
  }

  private mutating func put(digit: UInt8) { text.unicodeScalars.append(Unicode.Scalar(digit)) }
}
