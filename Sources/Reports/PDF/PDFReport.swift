import Documents
import SelfCheckCore

/// A document as PDF, on the page of GB/T 9704-2012. Pango and Cairo are looked for when it is made.
public struct PDFReport {
  private let document: Document
  private let date: CalendarDate

  /// - Parameter date: what the file gives as the day it was made.
  public init(_ document: Document, date: CalendarDate) {
    self.document = document
    self.date = date
  }

  /// The file; the same document and day give the same bytes.
  public func bytes() throws(PDFError) -> [UInt8] { try bytes(PDFLibraries()) }

  /// What keeps a Chinese document from being made a PDF on this machine; nil where nothing does.
  public static var obstacle: PDFError? {
    let document = Document(language: .zh, title: "自查", blocks: [])
    guard let day = CalendarDate("2000-01-01") else { return nil }
    do throws(PDFError) {
      _ = try PDFReport(document, date: day).bytes()
      return nil
    } catch {
      return error
    }
  }

  func bytes(_ libraries: PDFLibraries) throws(PDFError) -> [UInt8] {
    let surface = PDFSurface(libraries)
    surface.describe(title: document.title, date: date)
    var typesetter = PDFTypesetter(surface, Look(of: document))
    try typesetter.append(title: document.title)
    for group in document.blocks.listed { try typesetter.append(group) }
    let strips = typesetter.strips
    let pages = PageBreaker.pages(of: strips, height: PageGeometry.bodyHeight)
    var outline = Outline()
    for (index, page) in pages.enumerated() {
      for placed in page {
        let (strip, y) = (strips[placed.strip], PageGeometry.top + placed.y)
        strip.draw(PageGeometry.left, y)
        if let bookmark = strip.bookmark {
          outline.add(bookmark, page: index + 1, y: y, to: surface)
        }
      }
      if let last = page.last {
        strips[last.strip].drawPageEnd(PageGeometry.left, PageGeometry.top + last.y)
      }
      try drawFoot(page: index + 1, on: surface)
      surface.endPage()
    }
    return try surface.finish()
  }

  /// The number between dashes, at the outer edge as the standard has it on odd and even pages, and
  /// the footer below the type area.
  private func drawFoot(page: Int, on surface: PDFSurface) throws(PDFError) {
    let number = try TextSetting(
      "— \(page) —", .pageNumber, width: nil, language: document.language, on: surface)
    let foot = PageGeometry.top + PageGeometry.bodyHeight + PageGeometry.pageNumberGap
    let inset = Typeface.pageNumber.size
    let right = PageGeometry.left + PageGeometry.bodyWidth - inset - number.width(ofLine: 0)
    number.draw(line: 0, x: page % 2 == 1 ? right : PageGeometry.left + inset, y: foot)
    guard let footer = document.footer else { return }
    let text = try TextSetting(
      footer, .small(document.language), width: PageGeometry.bodyWidth,
      language: document.language, on: surface)
    text.drawCentred(x: PageGeometry.left, width: PageGeometry.bodyWidth, y: foot + 22)
  }
}

/// The bookmarks so far: the latest of each level is what deeper ones stand under.
private struct Outline {
  private var latest: [(level: Int, entry: Int32)] = []

  mutating func add(
    _ bookmark: Strip.Bookmark, page: Int, y: Double, to surface: PDFSurface
  ) {
    latest.removeAll { $0.level >= bookmark.level }
    let entry = surface.addOutline(
      bookmark.text, under: latest.last?.entry ?? 0, page: page, y: y)
    latest.append((bookmark.level, entry))
  }
}
