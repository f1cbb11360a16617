import CTerminal
import Canvas

/// What the character set in force means for text on the terminal.
public struct TerminalLocale: Hashable, Sendable {
  /// The character set's name, such as "UTF-8" or "GB18030".
  public let codeset: String
  public let widths: CellWidths
  /// Whether Han characters can be shown: not where the system has no character set with them, nor
  /// on a Linux console whose font lacks them.
  public let showsHan: Bool

  /// Adopts the environment's character set, or UTF-8 where that has no Han characters.
  ///
  /// Process-wide; call it before the first text goes to the terminal, on the main thread.
  public static func adopt() -> TerminalLocale {
    let codeset = String(cString: terminal_adopt_locale())
    let isAmbiguousWide = ["—", "“", "①"].allSatisfy { cells(of: $0) == 2 }
    return TerminalLocale(
      codeset: codeset, widths: CellWidths(ambiguousIsWide: isAmbiguousWide),
      showsHan: cells(of: "中") == 2 && terminal_has_glyph(UInt16(("中" as Unicode.Scalar).value)))
  }

  /// The text that some bytes are in the character set in force; a byte that begins no character is
  /// left out.
  public static func text(_ bytes: some Sequence<UInt8>) -> String {
    var rest = Array(bytes)[...]
    var scalars = String.UnicodeScalarView()
    while !rest.isEmpty {
      switch DecodedScalar.inLocale(rest) {
      case .scalar(let scalar, let length):
        scalars.append(scalar)
        rest.removeFirst(length)
      case .incomplete, .invalid: rest.removeFirst()
      }
    }
    return String(scalars)
  }

  /// A text in the character set in force; "?" stands for what it doesn't have.
  public func bytes(of text: String) -> [UInt8] {
    if codeset == "UTF-8" { return Array(text.utf8) }
    var character = [UInt8](repeating: 0, count: TERMINAL_LONGEST_CHARACTER)
    return text.unicodeScalars.flatMap { scalar in
      let length = Int(terminal_encode(scalar.value, &character))
      return length > 0 ? character[..<length] : [UInt8(ascii: "?")]
    }
  }

  /// The cells that the system gives a character; nil where it can't be shown.
  static func cells(of scalar: Unicode.Scalar) -> Int? {
    if (" "..."~").contains(scalar) { return 1 }
    let cells = Int(terminal_cells_of(scalar.value))
    return cells < 0 ? nil : cells
  }
}
