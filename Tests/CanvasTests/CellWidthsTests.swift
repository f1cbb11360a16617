import Canvas
import Testing

@Suite struct CellWidthsTests {
  /// Widths that Python's wcwidth 0.7.0 gives, by Unicode 17.0.0; the last number where ambiguous
  /// characters are wide.
  struct Sample: CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var narrow: Int
    var wide: Int

    init(_ name: String, _ text: String, _ narrow: Int, _ wide: Int) {
      testDescription = name
      self.text = text
      self.narrow = narrow
      self.wide = wide
    }
  }

  @Test(
    "A character has the width that Unicode gives it",
    arguments: [
      Sample("letter", "a", 1, 1),
      Sample("last of ASCII", "~", 1, 1),
      Sample("letter with accent", "é", 1, 2),
      Sample("letter and a mark", "e\u{301}", 1, 1),
      Sample("mark without a base", "\u{301}", 0, 0),
      Sample("Greek", "α", 1, 2),
      Sample("Cyrillic", "Ж", 1, 2),
      Sample("Arabic", "س", 1, 1),
      Sample("Thai", "กำ", 2, 2),
      Sample("Devanagari", "कि", 2, 2),
      Sample("Devanagari conjunct", "क्ष", 2, 2),
      Sample("Han", "中", 2, 2),
      Sample("last of the Han block", "\u{9FFF}", 2, 2),
      Sample("Han of extension A", "㐀", 2, 2),
      Sample("Han of extension B", "𠀀", 2, 2),
      Sample("hexagram", "䷀", 2, 2),
      Sample("kana", "カ", 2, 2),
      Sample("half-width kana", "ｶ", 1, 1),
      Sample("Hangul", "한", 2, 2),
      Sample("Hangul of jamo", "\u{1112}\u{1161}\u{11AB}", 2, 2),
      Sample("full-width letter", "Ａ", 2, 2),
      Sample("full-width yen", "￥", 2, 2),
      Sample("ideographic full stop", "。", 2, 2),
      Sample("ideographic space", "\u{3000}", 2, 2),
      Sample("corner bracket", "「", 2, 2),
      Sample("dash", "—", 1, 2),
      Sample("curly quote", "“", 1, 2),
      Sample("ellipsis", "…", 1, 2),
      Sample("interpunct", "·", 1, 2),
      Sample("circled digit", "①", 1, 2),
      Sample("box line", "─", 1, 2),
      Sample("black circle", "●", 1, 2),
      Sample("arrow", "→", 1, 2),
      Sample("times", "×", 1, 2),
      Sample("degrees Celsius", "℃", 1, 2),
      Sample("euro", "€", 1, 2),
      Sample("yen", "¥", 1, 1),
      Sample("check mark", "✓", 1, 1),
      Sample("replacement character", "\u{FFFD}", 1, 2),
      Sample("emoji", "😀", 2, 2),
      Sample("emoji with skin tone", "👍🏽", 2, 2),
      Sample("emoji family", "👨‍👩‍👧", 2, 2),
      Sample("flag", "🇨🇳", 2, 2),
      Sample("heart as text", "❤", 1, 1),
      Sample("heart as emoji", "❤\u{FE0F}", 2, 2),
      Sample("keycap", "1\u{FE0F}\u{20E3}", 2, 2),
      Sample("watch", "⌚", 2, 2),
    ])
  func width(_ sample: Sample) {
    #expect(CellWidths.narrow.width(of: sample.text) == sample.narrow)
    #expect(CellWidths(ambiguousIsWide: true).width(of: sample.text) == sample.wide)
  }

  @Test(
    "What would not be shown has its stand-in's width",
    arguments: ["\n", "\t", "\r\n", "\u{1B}", "\u{7F}", "\u{85}", "\u{202E}", "\u{E000}", "\0"])
  func unprintable(_ text: String) {
    for widths in [CellWidths.narrow, CellWidths(ambiguousIsWide: true)] {
      #expect(widths.width(of: text) == widths.width(of: text.printable))
    }
  }

  @Test func `A text is as wide as its characters together`() {
    #expect(CellWidths.narrow.width(of: "第3条：GB/T 9704") == 16)
    #expect(CellWidths.narrow.width(of: "") == 0)
  }
}
