extension String {
  /// The text in one line, without anything that a terminal obeys instead of showing.
  ///
  /// Line breaks and tabs become a space; control characters, bidirectional and other invisible
  /// format characters, noncharacters and private-use characters become U+FFFD.
  public var printable: String {
    if isPlain || isPrintable { return self }
    return replacingUnprintable(lineBreak: " ")
  }

  /// The text made printable line by line: "\n" stays, and is the only line break left.
  public var printableLines: String {
    if unicodeScalars.allSatisfy({ $0.isPrintable || $0 == "\n" }) { return self }
    return replacingUnprintable(lineBreak: "\n")
  }

  var isPrintable: Bool { unicodeScalars.allSatisfy(\.isPrintable) }

  private func replacingUnprintable(lineBreak: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    for character in self {
      if character == "\n" || character == "\r\n" {
        result.append(lineBreak)
      } else {
        result.append(contentsOf: character.unicodeScalars.lazy.map(\.printable))
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// What is shown in its place.
  var printable: Unicode.Scalar {
    if isPrintable { return self }
    return self == "\t" ? " " : "\u{FFFD}"
  }

  /// False for what a terminal obeys, hides or reorders by.
  var isPrintable: Bool {
    switch value {
    case 0x20..<0x7F, 0x2010...0x2027, 0x3000...0xD7FF: return true
    case 0x200C, 0x200D: return true  // The joiners shape Indic and Arabic words and emoji.
    case 0xFDD0...0xFDEF: return false
    case _ where value & 0xFFFE == 0xFFFE: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .privateUse, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }
}
