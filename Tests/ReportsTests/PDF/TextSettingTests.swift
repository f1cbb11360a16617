import Documents
import SelfCheckCore
import Testing

@testable import Reports

@Suite("Lines of text", .enabled(if: PDFFile.mayBeTested, PDFFile.isMissing))
struct TextSettingTests {
  private func setting(
    _ text: String, width: Double?, language: Language = .zh
  ) throws -> TextSetting {
    let document = Document(language: language, title: "", blocks: [])
    return try TextSetting(
      text, .body(Look(of: document)), width: width, language: language,
      on: PDFSurface(PDFLibraries()))
  }

  @Test("a line of the type area holds 28 Chinese characters")
  func characters() throws {
    #expect(
      try setting(String(repeating: "办", count: 28), width: PageGeometry.bodyWidth).lineCount == 1)
    #expect(
      try setting(String(repeating: "办", count: 29), width: PageGeometry.bodyWidth).lineCount == 2)
  }

  @Test("no line begins with a closing mark, and none ends with an opening one")
  func punctuation() throws {
    let marks = "先核《通知》（含附件），再问“谁牵头、何时要”；当日问清：是！否？……不得“照转”了事。——共３％、［一］【二】〔三〕·毕"
    let text = marks + marks + marks
    // Each paragraph brings other characters to the ends of its lines.
    let paragraphs = (0..<28).map { String(repeating: "办", count: $0) + text }
    let lines = try PDFFile(paragraphs.map(Block.paragraph)).text().split(
      whereSeparator: \.isNewline
    )
    .map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty && !$0.hasPrefix("—1") }
    let (closing, opening) = (Set("，。、；：！？）》”］】〕％…·"), Set("（《“［【〔"))
    #expect(lines.count > 28 * 6)
    for line in lines {
      #expect(!closing.contains(line.first ?? "，"), "\(line)")
      #expect(!opening.contains(line.last ?? "（"), "\(line)")
    }
  }

  @Test("letters stand where the font has them, not at whole points")
  func advances() throws {
    let width = try setting("Meeting notices", width: nil, language: .en).width
    #expect(width != width.rounded())
  }

  @Test("a word that a line can't hold is broken, and no hyphen is put in")
  func longWord() throws {
    let word = String(repeating: "aVeryLongAddress", count: 4)
    let whole = try setting(word, width: nil, language: .en).width
    let lines = try setting(word, width: 100, language: .en)
    #expect(lines.lineCount > 3)
    // A hyphen would be drawn, but no program reads it in the text.
    #expect((0..<lines.lineCount).map(lines.width(ofLine:)).reduce(0, +) < whole + 1)
  }
}
