import Documents
import SelfCheckCore
import Testing

@testable import Reports

@Suite(
  "How a PDF's page is filled", .enabled(if: PDFFile.mayBeTested, PDFFile.isMissing))
struct PDFLayoutTests {
  private static let sentence = "本月来文较多，承办的三份急件都在临近截止时才送出（含退回重办的一份）；下一步先核“谁牵头、何时要、报给谁”。"
  private static let long = String(repeating: sentence, count: 40)
  private static let unbroken = String(repeating: "aVeryLongAddressWithoutAnyBreak", count: 9)

  private static let tall = Figure(
    width: 900,
    rows: [.init(height: 2000, shapes: [.label("底", .init(450, 1990), .middle)])],
    caption: "高图", alternative: [])

  @Test(
    "nothing stands outside the type area, whatever its length",
    arguments: [
      ("paragraph", .paragraph(unbroken)), ("heading", .heading(sentence + unbroken, level: 1)),
      ("marker", .item(marker: sentence, text: long, details: [unbroken])),
      ("score", .score(label: sentence + unbroken, tenths: 500, words: long)),
      (
        "table",
        .table(
          Table(
            columns: [.init("窄", share: 1), .init("宽", share: 30)], rows: [[unbroken, long]]))
      ), ("blanks", .blanks([sentence, "日期："])), ("figure", .figure(tall)),
    ] as [(String, Block)])
  func inside(name: String, block: Block) throws {
    let footAndNumber: Set = ["—", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
    let tolerance = 1.0
    let right = PageGeometry.left + PageGeometry.bodyWidth + tolerance
    let bottom = PageGeometry.top + PageGeometry.bodyHeight + tolerance
    let words = try PDFFile([.heading("一", level: 1), block]).words()
    for word in words where !footAndNumber.contains(word.text) {
      #expect(word.left >= PageGeometry.left - tolerance && word.right <= right, "\(word)")
      #expect(word.bottom <= bottom + 4, "\(word)")
    }
  }

  @Test("a heading and a table's head stand above the first lines of a row that no page holds")
  func tallFirstRow() throws {
    let table = Table(
      columns: [.init("事项", share: 1), .init("措施", share: 1)], rows: [["首", Self.long]])
    for count in 1...22 {
      let blocks = (1...count).map { Block.paragraph("第\($0)段。") }
      let pages = try PDFFile(blocks + [.heading("标题", level: 1), .table(table)]).pages()
      let page = try #require(pages.first { $0.contains("标题") })
      #expect(page.contains("措施") && page.contains("本月来文"), "\(count)")
    }
  }

  @Test("no page is begun for the space below a table")
  func tableAtTheFoot() throws {
    let libraries = try PDFLibraries()
    for (rows, scores) in (20...45).flatMap({ rows in (0...12).map { (rows, $0) } }) {
      var typesetter = PDFTypesetter(PDFSurface(libraries), .official)
      let blocks =
        (0..<scores).map { Block.score(label: "分\($0)", tenths: 1, words: "") } + [
          .table(Table(columns: [.init("头", share: 1)], rows: (1...rows).map { ["行\($0)"] }))
        ]
      for group in blocks.listed { try typesetter.append(group) }
      let strips = typesetter.strips
      for page in PageBreaker.pages(of: strips, height: PageGeometry.bodyHeight) {
        #expect(page.last.map { strips[$0.strip].head != nil } == true, "\(rows) \(scores)")
      }
    }
  }

  @Test("rows of a figure go over pages, the first below its heading, the caption below the last")
  func figureRows() throws {
    let rows = ["甲行", "乙行", "丙行"].map {
      Figure.Row(height: 120, shapes: [.label($0, .init(220, 60), .middle)])
    }
    let figure = Figure(width: 440, rows: rows, caption: "图题", alternative: [])
    for count in 8...22 {
      let blocks =
        (1...count).map { Block.paragraph("第\($0)段。") } + [
          .heading("标题", level: 1), .figure(figure),
        ]
      let pages = try PDFFile(blocks).pages()
      #expect(pages.contains { $0.contains("标题") && $0.contains("甲行") }, "\(count)")
      #expect(pages.contains { $0.contains("丙行") && $0.contains("图题") }, "\(count)")
      if count < 14 { #expect(pages.first?.contains("甲行") == true, "\(count)") }
    }
  }

  @Test("what belongs to an item stands under its text, the first on its page")
  func subitems() throws {
    for count in 12...22 {
      let blocks =
        (1...count).map { Block.paragraph("第\($0)段。") } + [
          .item(marker: "要紧", text: "情形如此"),
          .subitem(marker: "-", text: "问题何在", details: ["您的作答"]),
          .subitem(marker: "-", text: "另一问题"),
        ]
      let file = try PDFFile(blocks)
      #expect(try file.pages().contains { $0.contains("情形如此") && $0.contains("您的作答") }, "\(count)")
      let words = try file.words()
      let parent = try #require(words.first { $0.text.contains("情形如此") })
      let child = try #require(words.first { $0.text.contains("问题何在") })
      #expect(child.left > parent.left)
    }
  }

  @Test("a signature stands on the page of the text before it")
  func signature() throws {
    for count in 15...22 {
      let blocks = (1...count).map { Block.paragraph("第\($0)段。") } + [.blanks(["签名："])]
      let page = try #require(PDFFile(blocks).pages().first { $0.contains("签名") })
      #expect(page.contains("第\(count)段"), "\(count)")
    }
  }

  @Test("a date is not torn in a narrow column")
  func narrowColumn() throws {
    let table = Table(
      columns: [.init("措施", share: 9), .init("标志", share: 9), .init("时间", share: 1)],
      rows: [[Self.sentence, Self.sentence, "2026-12-14"]])
    #expect(try PDFFile([.table(table)]).words().contains { $0.text == "2026-12-14" })
  }

  @Test("every heading has a bookmark, one of a lower level under the one above it")
  func outline() throws {
    let document = Document(
      language: .en, title: "T",
      blocks: [
        .heading("One", level: 1), .paragraph("a"), .heading("Within", level: 2),
        .heading("Two", level: 1),
      ])
    let file = String(
      decoding: try PDFReport(document, date: PDFFile.day).bytes(), as: UTF8.self)
    let entries = file.matches(of: /<< \/Title \((\w+)\)\s+\/Parent (\d+) 0 R/)
    #expect(entries.map { String($0.output.1) } == ["One", "Within", "Two"])
    let parents = entries.map(\.output.2)
    #expect(parents.count == 3 && parents[0] == parents[2] && parents[0] != parents[1])
  }
}
