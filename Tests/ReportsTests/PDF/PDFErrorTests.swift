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
      ("甲\u{0378}", 1, "\u{0378}"), ("\u{10FFFD}与\u{10FFFD}", 1, "\u{10FFFD}"),
      ("\u{0378}\u{0379}", 2, "\u{0378}"),
    ] as [(String, Int, Unicode.Scalar)])
  func missingGlyphs(text: String, count: Int, first: Unicode.Scalar) {
    #expect(throws: PDFError.missingGlyphs(count: count, first: first)) {
      try PDFFile([.paragraph(text)])
    }
  }

  @Test(
    "characters that are missing are named as they can be read",
    arguments: [
      (1, "\u{20BB7}", "没有“𠮷”（U+20BB7）；", "has \"𠮷\" (U+20BB7);"),
      (3, "\u{20BB7}", "（U+20BB7）等 3 个字符；", "(U+20BB7), nor 2 more of the characters;"),
      (1, "\u{E000}", "没有 U+E000 ；", "has U+E000;"), (1, "\u{0378}", "U+0378", "U+0378"),
    ] as [(Int, Unicode.Scalar, String, String)])
  func glyphWording(count: Int, first: Unicode.Scalar, chinese: String, english: String) {
    let message = PDFError.missingGlyphs(count: count, first: first).message
    #expect(message.zh.contains(chinese), "\(message.zh)")
    #expect(message.en.contains(english), "\(message.en)")
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
