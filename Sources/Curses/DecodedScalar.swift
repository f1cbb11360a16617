import CTerminal

/// What the first bytes of some input are in a character set.
enum DecodedScalar: Equatable {
  case scalar(Unicode.Scalar, length: Int)
  case incomplete
  /// The first byte begins no character.
  case invalid

  /// Decodes by the locale in force.
  static func inLocale(_ bytes: ArraySlice<UInt8>) -> DecodedScalar {
    var value: UInt32 = 0
    let length = bytes.withUnsafeBufferPointer {
      terminal_decode($0.baseAddress, $0.count, &value)
    }
    if length == 0 { return .incomplete }
    guard length > 0, let scalar = Unicode.Scalar(value) else { return .invalid }
    return .scalar(scalar, length: Int(length))
  }
}
