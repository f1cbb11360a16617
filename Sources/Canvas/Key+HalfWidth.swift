extension Key {
  /// The key itself where it came as a full-width character: an input method types "１", "ｑ" and
  /// "？" with the keys "1", "q" and "?".
  public var halfWidth: Key {
    guard case .character(let character) = self else { return self }
    return .character(character.halfWidth)
  }
}

extension String {
  /// Full-width letters, digits, signs and blanks replaced by those of ASCII.
  public var halfWidth: String { String(map(\.halfWidth)) }
}

extension Character {
  /// The Unicode block of full-width forms holds ASCII from "!" to "~" in its order.
  fileprivate var halfWidth: Character {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first else { return self }
    switch scalar.value {
    case 0x3000: return " "
    case 0xFF01...0xFF5E:
      return Character(Unicode.Scalar(UInt8(scalar.value - 0xFF01) + UInt8(ascii: "!")))
    default: return self
    }
  }
}
