import Documents
import Reports
import TestSupport
import Testing

@Suite("A table as CSV")
struct CSVReportTests {
  private static let cells = [
    "plain", "a,b", "say \"so\"", "two\nlines", "=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "  =1+1",
    "2026-11-23", "95.5", "", "会议，“五问”", "tab\tin", ";", "\u{1B}[0m",
  ]
  private static let table = Table(
    columns: cells.indices.map { .init("c\($0)", share: 1) }, rows: [cells, cells.reversed()])

  @Test(
    "what one puts in, a spreadsheet reads, and formulas stay text",
    .enabled(if: ExternalTool.python.mayRun, ExternalTool.python.isMissing))
  func readsBack() throws {
    let program = """
      import csv, io, json, sys
      text = sys.stdin.buffer.read().decode("utf-8-sig")
      for row in csv.reader(io.StringIO(text, newline=""), strict=True):
          sys.stdout.write("\\x1f".join(row) + "\\x1e")
      """
    let text = CSVReport(Self.table).text
    let outcome = try ExternalTool.python.run(["-c", program], input: Array(text.utf8))
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let rows = outcome.text.split(separator: "\u{1E}").map {
      $0.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    }
    try #require(rows.count == 3)
    #expect(rows[0] == Self.cells.indices.map { "c\($0)" })
    #expect(
      rows[1] == [
        "plain", "a,b", "say \"so\"", "two\nlines", "'=1+1", "'+1", "'-1", "'@SUM(A1)", "'＝1+1",
        "'  =1+1", "2026-11-23", "95.5", "", "会议，“五问”", "tab in", ";", "\u{FFFD}[0m",
      ])
    #expect(rows[2] == rows[1].reversed())
  }

  @Test("it begins with a byte order mark and ends its lines as RFC 4180 says")
  func form() {
    let text = CSVReport(Table(columns: [.init("a", share: 1)], rows: [["1"]])).text
    #expect(text == "\u{FEFF}a\r\n1\r\n")
  }
}
