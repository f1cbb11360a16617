/// How many cells a character takes on the terminal: 0, 1 or 2.
///
/// Text is measured as it will be shown, that is after ``Swift/String/printable``.
public struct CellWidths: Hashable, Sendable {
  /// Whether characters such as — “ ① take two cells, as terminals in GB locales show them.
  public let ambiguousIsWide: Bool

  public init(ambiguousIsWide: Bool) { self.ambiguousIsWide = ambiguousIsWide }

  /// The widths of UTF-8 locales.
  public static let narrow = CellWidths(ambiguousIsWide: false)

  /// The cells that a text takes when it is written in one line.
  public func width(of text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars {
      guard scalar.standsAlone else { return text.reduce(0) { $0 + self.width(of: $1) } }
      width += self.width(of: scalar)
    }
    return width
  }

  /// The cells that a character takes; 0 for a mark that stands without a base.
  public func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return width(of: first) }
    guard scalars.allSatisfy(\.isPrintable) else { return width(of: String(character).printable) }
    if first.properties.isEmoji && scalars.contains("\u{FE0F}") { return 2 }
    return min(2, scalars.reduce(0) { $0 + width(of: $1) })
  }

  /// The cells that a scalar takes as a character of its own.
  func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F, 0x0A: return 1
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x3001...0x3029, 0xFF01...0xFF60: return 2
    default: break
    }
    switch CellWidthTable.width(of: scalar.printable) {
    case .zero: return 0
    case .narrow: return 1
    case .wide: return 2
    case .ambiguous: return ambiguousIsWide ? 2 : 1
    }
  }
}

extension String {
  /// Whether every scalar is a character of its own that is shown as it is, as nearly all of Chinese
  /// and English text: going through scalars is many times faster than through characters.
  var isPlain: Bool {
    for scalar in unicodeScalars where !scalar.standsAlone { return false }
    return true
  }
}

extension Unicode.Scalar {
  /// Whether it is printable and, beside others of which the same is true, a character of its own:
  /// ASCII, dashes and quotation marks, Chinese marks, Han, full-width forms.
  var standsAlone: Bool {
    switch value {
    case 0x20..<0x7F, 0x2010...0x2027, 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF60: true
    default: false
    }
  }
}
