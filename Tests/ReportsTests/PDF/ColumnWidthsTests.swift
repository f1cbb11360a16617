import Testing

@testable import Reports

@Suite("Widths of a table's columns")
struct ColumnWidthsTests {
  @Test(
    "they follow the shares, and what a word needs",
    arguments: [
      ("by share", [1, 2, 1], [0, 0, 0], [100, 200, 100]),
      ("a narrow one is widened", [1, 2, 1], [130, 0, 0], [130, 180, 90]),
      ("one that is narrow only then", [2, 1, 1], [0, 95, 130], [175, 95, 130]),
      ("no room for all", [1, 1], [250, 250], [200, 200]),
      ("just room for all", [1, 3], [300, 100], [300, 100]), ("one column", [5], [90], [400]),
      ("no column", [], [], []),
    ] as [(String, [Int], [Double], [Double])])
  func widths(name: String, shares: [Int], least: [Double], expected: [Double]) {
    let widths = ColumnWidths.widths(shares: shares, least: least, total: 400)
    #expect(widths == expected)
  }
}
