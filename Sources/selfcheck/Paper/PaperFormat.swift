import ArgumentParser
import Documents
import JSONText
import Reports
import SelfCheckCore

/// What a document can be given out as.
enum PaperFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, pdf, csv, json

  /// What the ending of a file's name stands for, plain text where it has none; nil for any other.
  init?(fileName: String) {
    let name = fileName.split(separator: "/").last ?? ""
    guard let dot = name.dropFirst().utf8.lastIndex(of: UInt8(ascii: ".")) else {
      self = .text
      return
    }
    switch name[name.utf8.index(after: dot)...].lowercased() {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "pdf": self = .pdf
    case "csv": self = .csv
    case "json": self = .json
    default: return nil
    }
  }
}

/// Something that can be given out in each format.
struct Paper {
  let document: Document
  let table: Table
  let json: JSONDocument
  /// What a PDF gives as the day it was made.
  let date: CalendarDate

  func bytes(as format: PaperFormat) throws(PDFError) -> [UInt8] {
    switch format {
    case .text: Array((TextReport(document).text + "\n").utf8)
    case .markdown: Array(MarkdownReport(document).text.utf8)
    case .html: Array(HTMLReport(document).text.utf8)
    case .pdf: try PDFReport(document, date: date).bytes()
    case .csv: Array(CSVReport(table).text.utf8)
    case .json: JSONWriter(layout: .indented).bytes(json) + [UInt8(ascii: "\n")]
    }
  }
}
