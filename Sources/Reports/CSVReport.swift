import Canvas
import Documents

/// A table as CSV by RFC 4180, for spreadsheets.
///
/// It begins with a byte order mark, without which Excel takes UTF-8 for the system's code page and
/// shows Chinese as garbage. A cell that a spreadsheet would run as a formula gets an apostrophe
/// before it and stays text, as OWASP, "CSV Injection", recommends.
public struct CSVReport: Sendable {
  private let table: Table

  public init(_ table: Table) { self.table = table }

  public var text: String {
    "\u{FEFF}"
      + ([table.columns.map(\.title)] + table.rows)
      .map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private func cell(_ text: String) -> String {
    let lines = text.printableLines
    let inert = Self.isFormula(lines) ? "'" + lines : lines
    let needsQuotes = inert.unicodeScalars.contains { "\",\r\n;\t".unicodeScalars.contains($0) }
    return needsQuotes ? "\"\(inert.replacing("\"", with: "\"\""))\"" : inert
  }

  /// Full-width signs count: some spreadsheets take them for the narrow ones. Blanks before a sign
  /// don't hide it.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    return "=+-@＝＋－＠".unicodeScalars.contains(first)
  }
}
