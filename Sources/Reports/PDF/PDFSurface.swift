import Documents
import SelfCheckCore

/// A PDF in the making: what is drawn goes onto its last page.
final class PDFSurface {
  let libraries: PDFLibraries
  let context: UnsafeMutableRawPointer
  private let surface: UnsafeMutableRawPointer
  private let sink = ByteSink()
  private var cairo: CairoLibrary { libraries.cairo }

  /// Where the bytes go.
  private final class ByteSink {
    var bytes: [UInt8] = []
  }

  init(_ libraries: PDFLibraries) {
    self.libraries = libraries
    surface = libraries.cairo.createSurface(
      { sink, bytes, count in
        guard let sink, let bytes else { return 11 }  // CAIRO_STATUS_WRITE_ERROR
        Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
        return 0
      }, Unmanaged.passUnretained(sink).toOpaque(), PageGeometry.width, PageGeometry.height)
    context = libraries.cairo.create(surface)
  }

  deinit {
    cairo.destroy(context)
    cairo.destroySurface(surface)
  }

  /// Title and day are all that it tells of itself; the same document has the same bytes.
  func describe(title: String, date: CalendarDate) {
    let (titleField, created, modified): (Int32, Int32, Int32) = (0, 5, 6)
    cairo.setMetadata(surface, titleField, title)
    for field in [created, modified] { cairo.setMetadata(surface, field, "\(date)T00:00:00Z") }
  }

  /// - Parameters:
  ///   - parent: an outline entry, or 0.
  ///   - page: from 1.
  /// - Returns: the entry.
  func addOutline(_ text: String, under parent: Int32, page: Int, y: Double) -> Int32 {
    let isOpen: Int32 = 1
    return cairo.addOutline(
      surface, parent, text, "page=\(page) pos=[\(Int(PageGeometry.left)) \(Int(y))]", isOpen)
  }

  func endPage() { cairo.showPage(context) }

  /// The whole file; nothing may be drawn after this.
  func finish() throws(PDFError) -> [UInt8] {
    let drawing = cairo.status(context)
    cairo.finishSurface(surface)
    let status = drawing == 0 ? cairo.surfaceStatus(surface) : drawing
    guard status == 0 else { throw .failed(String(cString: cairo.statusText(status))) }
    return sink.bytes
  }
}

// Lines and areas.
extension PDFSurface {
  func line(_ points: [Figure.Point], isClosed: Bool = false, width: Double, gray: Double = 0) {
    guard let first = points.first else { return }
    cairo.newPath(context)
    cairo.moveTo(context, first.x, first.y)
    for point in points.dropFirst() { cairo.lineTo(context, point.x, point.y) }
    if isClosed { cairo.closePath(context) }
    cairo.setLineWidth(context, width)
    cairo.setColor(context, gray, gray, gray)
    cairo.stroke(context)
  }

  /// The lines drawn in `body` are dashed.
  func dashed(_ body: () -> Void) {
    cairo.setDash(context, [4, 3], 2, 0)
    body()
    cairo.setDash(context, nil, 0, 0)
  }

  func rectangle(x: Double, y: Double, width: Double, height: Double, gray: Double? = nil) {
    cairo.newPath(context)
    cairo.rectangle(context, x, y, width, height)
    paint(gray: gray)
  }

  func circle(at point: Figure.Point, radius: Double, gray: Double? = nil) {
    cairo.newPath(context)
    cairo.arc(context, point.x, point.y, radius, 0, 2 * Double.pi)
    paint(gray: gray)
  }

  /// Filled with a gray, 0…1, or else outlined in black.
  private func paint(gray: Double?) {
    let tone = gray ?? 0
    cairo.setColor(context, tone, tone, tone)
    if gray != nil { return cairo.fill(context) }
    cairo.setLineWidth(context, 0.8)
    cairo.stroke(context)
  }
}
