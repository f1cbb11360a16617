import Documents
import Reports
import SelfCheckCore
import TestSupport
import Testing

@Suite("A document as Markdown")
struct MarkdownReportTests {
  @Test("plain texts stay as they are")
  func plain() {
    let document = Document(
      language: .zh, title: "个人提升计划",
      blocks: [
        .heading("一、本期提升重点", level: 1), .item(marker: "1.", text: "会议通知（含时间、地点）"),
        .item(marker: "2.", text: "督办", details: ["问题：没有回访"]),
        .heading("二、提升措施", level: 1),
        .table(
          Table(columns: [.init("事项", share: 1), .init("措施", share: 2)], rows: [["a|b", "c\nd"]])),
        .score(label: "总体", tenths: 500, words: "平稳  50.0分"),
        .paragraph("完成3.5天。"), .blanks(["签名：", "日期："]),
      ], footer: "供本人使用。")
    #expect(
      MarkdownReport(document).text == """
        # 个人提升计划

        ## 一、本期提升重点

        1. 会议通知（含时间、地点）
        2. 督办\\
           问题：没有回访

        ## 二、提升措施

        | 事项 | 措施 |
        | --- | --- |
        | a\\|b | c d |

        - 总体 `[##########----------]` 平稳  50.0分

        完成3.5天。

        签名： \\_\\_\\_\\_\\_\\_\\_\\_ 日期： \\_\\_\\_\\_\\_\\_\\_\\_

        ---

        供本人使用。

        """)
  }

  @Test("an entry that belongs to an item is a list within it")
  func nested() {
    let document = Document(
      language: .en, title: "T",
      blocks: [
        .item(marker: "Watch", text: "Slow"),
        .subitem(marker: "-", text: "How often?", details: ["Never"]),
        .item(marker: "Watch", text: "Late"),
      ])
    #expect(
      MarkdownReport(document).text
        == "# T\n\n- Watch Slow\n  - How often?\\\n    Never\n- Watch Late\n")
  }

  @Test(
    "a standard parser finds every text as text, and the tables whole",
    .enabled(if: ExternalTool.cmark.mayRun, ExternalTool.cmark.isMissing))
  func parses() throws {
    let markdown = MarkdownReport(HostileDocument.document).text
    let outcome = try ExternalTool.cmark.run(
      ["-e", "table", "-e", "strikethrough", "-e", "autolink", "-t", "xml"],
      input: Array(markdown.utf8))
    #expect(outcome.status == 0)
    for element in [
      "<emph", "<strong", "<link", "<image", "<html_", "<strikethrough", "<code_block",
    ] {
      #expect(!outcome.text.contains(element), "\(element)")
    }
    let cells = outcome.text.components(of: "<table_cell").count - 1
    #expect(cells == 3 * HostileDocument.texts.count)
    #expect(outcome.text.components(of: "<heading").count - 1 == 1 + 5)
    for text in ["a | b", "first second", "1. no item", "# no heading", "- dash", "back\\slash"] {
      #expect(try plain(outcome.text).contains(text), "\(text)")
    }
  }

  /// The texts of the parsed document, put together as they stand.
  private func plain(_ xml: String) throws -> String {
    let program = """
      import sys, xml.etree.ElementTree as tree
      sys.stdout.write("".join(tree.fromstring(sys.stdin.read()).itertext()))
      """
    return try ExternalTool.python.run(["-c", program], input: Array(xml.utf8)).text
  }
}

extension String {
  fileprivate func components(of separator: String) -> [String] {
    var rest = self[...]
    var parts: [String] = []
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
