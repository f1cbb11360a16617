import Documents
import SelfCheckCore
import Testing

@testable import Reports

@Suite("A document as PDF", .enabled(if: PDFFile.mayBeTested, PDFFile.isMissing))
struct PDFReportTests {
  private static let chinese = Document(
    language: .zh, title: "办公室业务个人提升计划",
    blocks: [
      .heading("一、本期提升重点", level: 1), .item(marker: "1.", text: "全局观念：分工以外的临时任务怎样接"),
      .heading("二、提升措施", level: 1),
      .table(
        Table(
          columns: [.init("事项", share: 1), .init("措施", share: 2)],
          rows: [["会议通知", "用五问卡问清要求"], ["督办", "建一页台账"]])),
      .heading("（一）说明", level: 2), .paragraph("先做一件，做实一件。"),
      .score(label: "总体", tenths: 725, words: "平稳"), .score(label: "作风", tenths: nil, words: "未计分"),
      .figure(
        Figure(
          width: 440,
          rows: [
            .init(
              height: 60,
              shapes: [
                .path([.init(0, 0), .init(400, 50)], isClosed: false, .older),
                .path([.init(0, 0), .init(400, 50), .init(0, 50)], isClosed: true, .newer),
                .mark(.init(9, 9), isFilled: true), .mark(.init(20, 9), isFilled: false),
                .label("图上文字", .init(200, 30), .middle),
              ])
          ], caption: "图的说明", legend: "图例", alternative: ["替代文字"])), .blanks(["签名：", "日期："]),
    ], footer: "供本人改进工作使用。")

  private static let english = Document(
    language: .en, title: "Personal Plan",
    blocks: [
      .heading("1. What to build up", level: 1),
      .item(marker: "1.", text: "Meeting notices", details: ["Problem: not asked"]),
      .paragraph("One thing at a time."), .blanks(["Signature:"]),
    ], footer: "For its owner.")

  @Test("every text is in it, in order", arguments: [chinese, english])
  func order(document: Document) throws {
    var rest = try PDFFile(document).text().filter { !$0.isWhitespace }[...]
    var texts = [document.title]
    for block in document.blocks {
      switch block {
      case .heading(let text, _), .paragraph(let text): texts.append(text)
      case .item(let marker, let text, let details), .subitem(let marker, let text, let details):
        texts += [marker + text] + details
      case .score(let label, _, let words): texts.append(label + words)
      case .table(let table): texts += table.columns.map(\.title) + Array(table.rows.joined())
      case .figure(let figure): texts += ["图上文字", figure.caption, figure.legend]
      case .blanks(let labels): texts += labels
      }
    }
    for text in texts + ["—1—", document.footer ?? ""] {
      let place = rest.firstRange(of: text.filter { !$0.isWhitespace })
      #expect(place != nil, "\(text) in \(rest)")
      rest = place.map { rest[$0.upperBound...] } ?? rest
    }
  }

  @Test("its fonts are in the file", arguments: [chinese, english])
  func fonts(document: Document) throws {
    let lines = try PDFFile(document).fonts()
    #expect(!lines.isEmpty)
    for line in lines {
      // name … emb sub uni object ID: the columns from the right.
      #expect(line.split(separator: " ").suffix(5).prefix(2) == ["yes", "yes"], "\(line)")
    }
  }

  @Test("it is A4, and tells its title and day and nothing else of anybody")
  func information() throws {
    let lines = try PDFFile(Self.chinese).information()
    #expect(lines.contains { $0.hasPrefix("Page size:") && $0.hasSuffix("(A4)") })
    #expect(lines.contains { $0.hasPrefix("Title:") && $0.hasSuffix("办公室业务个人提升计划") })
    #expect(lines.contains { $0.hasPrefix("CreationDate:") && $0.contains("2026-11-23T00:00:00") })
    for field in ["Author:", "Subject:", "Keywords:"] {
      #expect(!lines.contains { $0.hasPrefix(field) })
    }
  }

  @Test("the same document and day give the same bytes", arguments: [chinese, english])
  func deterministic(document: Document) throws {
    let bytes = try PDFReport(document, date: PDFFile.day).bytes()
    #expect(try PDFReport(document, date: PDFFile.day).bytes() == bytes)
    #expect(bytes.starts(with: Array("%PDF-".utf8)))
  }

  @Test("a long table goes over many pages, its head on each, and no row is torn")
  func longTable() throws {
    let rows = (1...120).map { ["第\($0)项", String(repeating: "措施要具体、可查。", count: 9), "末\($0)尾"] }
    let table = Table(
      columns: [.init("事项", share: 2), .init("措施", share: 5), .init("标志", share: 2)], rows: rows)
    let document = Document(language: .zh, title: "计划", blocks: [.table(table)])
    let file = try PDFFile(document)
    let pages = try file.pages()
    #expect(pages.count >= 12)
    for page in pages {
      #expect(page.contains("事项") && page.contains("标志"))
      let firsts = page.matches(of: /第(\d+)项/).map(\.output.1)
      let lasts = page.matches(of: /末(\d+)尾/).map(\.output.1)
      #expect(firsts == lasts)
    }
    #expect(try file.text().matches(of: /第\d+项/).count == 120)
  }

  @Test("two lines stand below a heading on its page")
  func headings() throws {
    for count in 15...22 {
      let blocks =
        (1...count).map { Block.paragraph("第\($0)段。") } + [.heading("标题", level: 1)]
        + (1...4).map { Block.paragraph("后\($0)段。") }
      let page = try #require(PDFFile(blocks).pages().first { $0.contains("标题") })
      #expect(page.contains("后1段") && page.contains("后2段"), "\(count)")
    }
  }

  @Test("a row that no page holds is broken between its lines")
  func hugeRow() throws {
    let long = (1...900).map { "第\($0)句。" }.joined()
    let table = Table(columns: [.init("一", share: 1), .init("二", share: 1)], rows: [["短", long]])
    let text = try PDFFile([.table(table)]).text()
    #expect(text.filter { !$0.isWhitespace }.matches(of: /句。/).count == 900)
  }
}
