import Documents
import SelfCheckCore
import Testing

@testable import Reports

@Suite("What keeps a document from being a PDF")
struct PDFErrorTests {
  @Test(
    "what no font has is an error that names it",
    .enabled(if: PDFFile.mayBeTested, PDFFile.isMissing),
    arguments: [
      ("甲\u{0378}", ["\u{0378}"]), ("\u{10FFFD}与\u{10FFFD}", ["\u{10FFFD}"]),
      ("\u{0378}\u{0379}", ["\u{0378}", "\u{0379}"]),
    ] as [(String, [Character])])
  func missingGlyphs(text: String, characters: [Character]) {
    #expect(throws: PDFError.missingGlyphs(MissingGlyphs(characters, in: text))) {
      try PDFFile([.paragraph(text)])
    }
  }

  @Test(
    "where it stands is told too: the entry of a list, or the row of a table",
    .enabled(if: PDFFile.mayBeTested, PDFFile.isMissing),
    arguments: [
      (.item(marker: "1.", text: "建台账", details: ["老张", "好\u{0378}"]), "好\u{0378}", "建台账"),
      (.item(marker: "1.", text: "建台账\u{0378}", details: ["老张"]), "建台账\u{0378}", nil),
      (
        .table(
          Table(columns: [.init("一", share: 1), .init("二", share: 1)], rows: [["甲", "\u{0378}乙"]])),
        "\u{0378}乙", "甲"
      ),
    ] as [(Block, String, String?)])
  func place(block: Block, text: String, entry: String?) {
    let glyphs = MissingGlyphs(["\u{0378}"], in: text, of: entry)
    #expect(throws: PDFError.missingGlyphs(glyphs)) { try PDFFile([block]) }
  }

  @Test(
    "characters that are missing are named as they can be read",
    arguments: [
      (["𠮷"], "有“𠮷”（U+20BB7），装", "has \"𠮷\" (U+20BB7) in"),
      (["𠮷", "x", "y"], "（U+20BB7）等 3 个字符，", "(U+20BB7), nor 2 more characters in"),
      (["\u{E000}"], "有 U+E000 ，", "has U+E000 in"), (["\u{0378}"], "U+0378", "U+0378"),
      (["👨‍👩‍👧"], "有“👨‍👩‍👧”，", "has \"👨‍👩‍👧\" in"),
    ] as [([Character], String, String)])
  func glyphWording(characters: [Character], chinese: String, english: String) {
    let glyphs = MissingGlyphs(characters, in: String(characters))
    let message = PDFError.missingGlyphs(glyphs).message
    #expect(message.zh.contains(chinese), "\(message.zh)")
    #expect(message.en.contains(english), "\(message.en)")
  }

  @Test("the message quotes what is around the character, and names the measure of the note")
  func quotation() {
    let note = "2026年11月4日：先核对了三个站所报来的底表再汇总，已办妥✅当天就报给了主任，下周接着核"
    let glyphs = MissingGlyphs(["✅"], in: note, of: "每周五问一次三项重点工作的进展")
    #expect(
      PDFError.missingGlyphs(glyphs).message.zh
        == "做不成 PDF：“每周五问一次三项重点工作的进展”的“…月4日：先核对了三个站所报来的底表再汇总，已办妥✅当天就报给…”里"
        + "有“✅”（U+2705），装着的字体里没有；请改成别的写法，或安装 fonts-noto-color-emoji，或改用 html 格式")
  }

  @Test(
    "only packages that have the characters are named",
    arguments: [
      (["✅", "👍🏽", "🇨🇳", "1️⃣"], "install fonts-noto-color-emoji, or take html"),
      (["𠮷"], "install fonts-noto-cjk or fonts-hanazono, or take html"),
      (["\u{0378}"], "write it otherwise, or take html"),
      (["✅", "\u{E000}"], "write it otherwise, or take html"),
    ] as [([Character], String)])
  func packages(characters: [Character], words: String) {
    let glyphs = MissingGlyphs(characters, in: String(characters))
    let message = PDFError.missingGlyphs(glyphs).message.en
    #expect(message.hasSuffix(words + " instead"), "\(message)")
  }

  @Test("without a Chinese font the packages that bring one are named")
  func noHanFont() {
    for text in [PDFError.noHanFont.message.zh, PDFError.noHanFont.message.en] {
      #expect(text.contains("fonts-wqy-zenhei") && text.contains("fonts-noto-cjk"))
    }
  }

  @Test(
    "a library that isn't there is named, with the packages that bring it",
    .enabled(if: PDFFile.mayBeTested, PDFFile.isMissing),
    arguments: [\.cairo, \.pango, \.pangoCairo, \.gobject]
      as [WritableKeyPath<PDFLibraries.Names, String> & Sendable])
  func missingLibrary(library: WritableKeyPath<PDFLibraries.Names, String> & Sendable) {
    var names = PDFLibraries.Names()
    names[keyPath: library] = "libnowhere.so.0"
    let error = #expect(throws: PDFError.self) { try PDFLibraries(names) }
    #expect(error == .missingLibrary("libnowhere.so.0"))
    for text in [error?.message.zh, error?.message.en] {
      #expect(text?.contains("libnowhere.so.0") == true)
      #expect(text?.contains("libpango-1.0-0 libpangocairo-1.0-0") == true)
    }
  }

  @Test(
    "a library without a function is said to be too old",
    .enabled(if: PDFFile.mayBeTested, PDFFile.isMissing))
  func oldLibrary() {
    #expect(
      throws: PDFError.missingFunction("cairo_pdf_surface_create_for_stream", library: "libc.so.6")
    ) { try PDFLibraries(PDFLibraries.Names(cairo: "libc.so.6")) }
  }
}
