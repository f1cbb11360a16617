import Canvas
import Testing

@Suite struct PrintableTests {
  @Test(
    "What a terminal obeys or hides is shown as U+FFFD",
    arguments: [
      "\u{1B}", "\u{0}", "\u{7}", "\u{8}", "\r", "\u{1F}", "\u{7F}",  // C0 and DEL
      "\u{80}", "\u{85}", "\u{9B}", "\u{9F}",  // C1: U+009B alone begins a control sequence
      "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}",
      "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",  // reordering
      "\u{2028}", "\u{2029}", "\u{AD}", "\u{180E}", "\u{200B}", "\u{2060}", "\u{FEFF}",
      "\u{FFF9}", "\u{E0041}", "\u{E000}", "\u{F8FF}", "\u{F0000}",
    ])
  func replaced(_ text: String) {
    #expect(text.printable == "\u{FFFD}")
    #expect(text.printableLines == "\u{FFFD}")
    #expect("党\(text)政".printable == "党\u{FFFD}政")
  }

  @Test("A noncharacter is shown as U+FFFD", arguments: [0xFDD0, 0xFFFE, 0xFFFF, 0x10FFFF])
  func noncharacter(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(String(scalar).printable == "\u{FFFD}")
  }

  @Test(
    "Plain text comes back as it was",
    arguments: [
      "", "plain ~!", "按照《办法》——98.5%……", "e\u{301}", "کتاب\u{200C}ها", "👨‍👩‍👧", "क्‍ष", "❤\u{FE0F}",
      "\u{FFFD}", "\u{20000}",
    ])
  func unchanged(_ text: String) {
    #expect(text.printable == text)
    #expect(text.printableLines == text)
  }

  @Test func `Line breaks and tabs become blanks`() {
    #expect("一\n二\r\n三\t四".printable == "一 二 三 四")
  }

  @Test func `Text of several lines keeps its line breaks, as line feeds only`() {
    #expect("一\n二\r\n三\t四\r五\u{1B}[2J".printableLines == "一\n二\n三 四\u{FFFD}五\u{FFFD}[2J")
  }

  @Test func `A mark doesn't carry what is hidden along`() {
    #expect("a\u{301}\u{E0041}".printable == "a\u{301}\u{FFFD}")
  }
}
