/// How wide labels of 10 points come out, near enough to keep them apart.
enum LabelSpace {
  /// In points.
  static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 5.5 : 10) }
  }

  /// The text, or its beginning and "…" where it takes more than `width` points.
  static func fitted(_ text: String, to width: Double) -> String {
    if self.width(of: text) <= width { return text }
    var kept = text
    while !kept.isEmpty, self.width(of: kept) + 10 > width { kept.removeLast() }
    return kept + "…"
  }
}
