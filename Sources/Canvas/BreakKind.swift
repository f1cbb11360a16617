/// What a character means for where lines end.
enum BreakKind {
  case blank
  /// Begins no line.
  case closing
  /// Ends no line.
  case opening
  /// Ends no line before its amount.
  case currency
  /// A full stop, which may also stand before or within a word.
  case dot
  case hyphen
  /// A quotation mark that closes, or stands within a word.
  case apostrophe
  /// A straight quotation mark, which looks the same on both sides.
  case quote
  case letterOrDigit
  /// Lines may end on both sides of it, if its neighbours don't object.
  case other

  init(_ character: Character) {
    // Comparing whole characters is slow, for the same one may be spelt in two ways.
    switch character.unicodeScalars[character.unicodeScalars.startIndex] {
    case _ where character.isBlank: self = .blank
    case ".": self = .dot
    case "-", "‐": self = .hyphen
    case "’": self = .apostrophe
    case "\"", "'": self = .quote
    case "A"..."Z", "a"..."z", "0"..."9": self = .letterOrDigit
    case "一"..."龥": self = .other
    case _ where Self.closingMarks.contains(character): self = .closing
    case _ where Self.openingMarks.contains(character): self = .opening
    case _ where Self.currencySigns.contains(character): self = .currency
    case _ where character.isLetter || character.isNumber: self = .letterOrDigit
    default: self = .other
    }
  }

  private static let closingMarks = Set("、，。：；！？》」』）〉】”〕］｝〗〞…—–～·・‧/／%％‰℃°′″．,:;!?)]}»›")
  private static let openingMarks = Set("《“‘「『【〈（〔［｛〖〝([{«‹")
  private static let currencySigns = Set("¥￥$＄€£￡")
}

extension Character {
  var isBlank: Bool {
    switch onlyScalar {
    case " ", "\t", "\u{3000}": true
    default: false
    }
  }

  var isLineBreak: Bool { unicodeScalars.last == "\n" }

  /// The scalar that it is; nil where it is made of several.
  private var onlyScalar: Unicode.Scalar? {
    let scalars = unicodeScalars
    let first = scalars.startIndex
    return scalars.index(after: first) == scalars.endIndex ? scalars[first] : nil
  }

  /// Whether it is of a script that breaks its lines at blanks, or a digit, or a mark of either.
  var isWestern: Bool {
    guard let first = unicodeScalars.first else { return false }
    switch first.value {
    case 0xB7: return false
    case 0..<0x2000, 0x2010, 0x2019: return true
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return true
    default: return false
    }
  }
}
