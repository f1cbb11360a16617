import Documents
import SelfCheckCore

// Figures, with their captions, in the middle of the page.
extension PDFTypesetter {
  /// Drawn smaller where it is too wide, or too high for a page with a heading above it.
  mutating func append(_ figure: Figure) throws(PDFError) {
    let caption = try set(figure.caption, .small(language), width: Self.width)
    let room = PageGeometry.bodyHeight * 0.8 - caption.height
    let scale = min(1, Self.width / figure.width, room / figure.height)
    var labels: [(TextSetting, Figure.Point, Figure.Anchor)] = []
    for case .label(let text, let point, let anchor) in figure.shapes {
      labels.append((try set(text, .small(language), width: nil), point, anchor))
    }
    let (texts, height) = (labels, figure.height * scale)
    gapBelow = max(gapBelow, 6)
    satisfyHeading()
    append(
      Strip(height: height + caption.height + 12) { [surface] x, y in
        let origin = Figure.Point(x + (Self.width - figure.width * scale) / 2, y)
        let pen = FigurePen(surface: surface, origin: origin, scale: scale)
        for shape in figure.shapes { pen.draw(shape) }
        for (text, point, anchor) in texts { pen.draw(text, at: point, anchor) }
        caption.drawCentred(x: x, width: Self.width, y: y + height + 4)
      })
  }
}

/// Draws the shapes of a figure at its place on the page.
private struct FigurePen {
  let surface: PDFSurface
  let origin: Figure.Point
  let scale: Double

  func draw(_ shape: Figure.Shape) {
    switch shape {
    case .path(let points, let isClosed, let ink): draw(points.map(place), isClosed, ink)
    case .mark(let point, let isFilled):
      if !isFilled { surface.circle(at: place(point), radius: 3, gray: 1) }
      surface.circle(at: place(point), radius: 3, gray: isFilled ? 0 : nil)
    case .label: break
    }
  }

  func draw(_ text: TextSetting, at point: Figure.Point, _ anchor: Figure.Anchor) {
    let (place, width) = (place(point), text.width(ofLine: 0))
    let x =
      switch anchor {
      case .start: place.x
      case .middle: place.x - width / 2
      case .end: place.x - width
      }
    text.draw(line: 0, x: x, y: place.y - text.typeface.pitch / 2)
  }

  private func draw(_ points: [Figure.Point], _ isClosed: Bool, _ ink: Figure.Ink) {
    switch ink {
    case .grid: surface.line(points, isClosed: isClosed, width: 0.4, gray: 0.6)
    case .newer: surface.line(points, isClosed: isClosed, width: 1.4)
    case .older:
      surface.dashed { surface.line(points, isClosed: isClosed, width: 1) }
    }
  }

  private func place(_ point: Figure.Point) -> Figure.Point {
    Figure.Point(origin.x + point.x * scale, origin.y + point.y * scale)
  }
}
