import Documents
import SelfCheckCore
import TestSupport
import Testing

@testable import Reports

/// A document made a PDF, and what other programs read in it.
struct PDFFile {
  private let scratch: ScratchFolder
  private var path: String { scratch.path("page.pdf") }

  static let day = CalendarDate("2026-11-23")!

  init(_ document: Document) throws {
    scratch = try ScratchFolder()
    try scratch.put(PDFReport(document, date: Self.day).bytes(), at: "page.pdf")
  }

  /// A page of one paragraph or the like.
  init(_ blocks: [Block], language: Language = .zh) throws {
    try self.init(Document(language: language, title: language == .zh ? "题" : "T", blocks: blocks))
  }

  func text() throws -> String { try read(.pdftotext, ["-layout", path, "-"]) }

  func pages() throws -> [Substring] { try text().split(separator: "\u{0C}") }

  func fonts() throws -> [Substring] {
    try read(.pdffonts, [path]).split(separator: "\n").dropFirst(2).map { $0 }
  }

  func information() throws -> [String] {
    try read(.pdfinfo, ["-isodates", path]).split(separator: "\n").map(String.init)
  }

  /// A word at its place, in points from the page's top left corner.
  struct Word {
    var text: String
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
  }

  func words() throws -> [Word] {
    let pattern = /<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">(.*)<\/word>/
    return try read(.pdftotext, ["-bbox", path, "-"]).matches(of: pattern).map { match in
      let (_, left, top, right, bottom, text) = match.output
      return Word(
        text: String(text), left: try #require(Double(left)), top: try #require(Double(top)),
        right: try #require(Double(right)), bottom: try #require(Double(bottom)))
    }
  }

  private func read(_ tool: ExternalTool, _ arguments: [String]) throws -> String {
    let outcome = try tool.run(arguments)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    return outcome.text
  }
}

// What it takes.
extension PDFFile {
  static let packages =
    "libpango-1.0-0, libpangocairo-1.0-0, fonts-wqy-zenhei or fonts-noto-cjk, poppler-utils"

  private static let isMade =
    (try? PDFReport(
      Document(language: .zh, title: "题", blocks: []), date: day
    ).bytes()) != nil

  /// Whether its tests run: in CI they do, and fail without what they take.
  static let mayBeTested = ExternalTool.isCI || (isMade && ExternalTool.pdftotext.isInstalled)
  static let isMissing: Comment = "it takes the packages \(packages)"
}
