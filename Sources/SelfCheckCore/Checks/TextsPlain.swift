/// Texts hold nothing but characters to read: what a terminal obeys, hides or reorders by would be
/// replaced on screen.
enum TextsPlain: Check {
  static let name = "texts-plain"

  static func defects(in bank: Proof) -> [Defect] {
    bank.questionnaire.texts.compactMap(defect)
  }

  private static func defect(in text: String, at path: BankPath) -> Defect? {
    var seen: Set<Unicode.Scalar> = []
    let odd = text.unicodeScalars.filter { $0.isUnreadable && seen.insert($0).inserted }
    if odd.isEmpty { return nil }
    let codes = odd.map(\.code).joined(separator: ", ")
    return Defect(
      .warning, at: path,
      what: LocalizedText(
        zh: "文字里有不能显示的字符：\(codes)", en: "the text has characters that can't be shown: \(codes)"),
      mend: LocalizedText(
        zh: "删去这些字符；换行的地方写成一段", en: "take them out; a text is one line"))
  }
}

extension Unicode.Scalar {
  /// Whether a screen or a printer can't show it: line ends, tabs and other control characters, and
  /// invisible ones that reorder text, but for the joiners that shape words and emoji.
  fileprivate var isUnreadable: Bool {
    if self == "\u{200C}" || self == "\u{200D}" { return false }
    switch properties.generalCategory {
    case .control, .format, .privateUse, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isNoncharacterCodePoint
    }
  }

  /// Such as "U+202E".
  fileprivate var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
