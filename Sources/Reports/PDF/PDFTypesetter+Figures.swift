import Documents
import SelfCheckCore

// Figures, with their captions, in the middle of the page.
extension PDFTypesetter {
  /// Drawn smaller where it is too wide, or a row is too high for a page with a heading above it.
  /// Rows may go to pages of their own; the caption stays with the last.
  mutating func append(_ figure: Figure) throws(PDFError) {
    var caption: [TextSetting] = []
    for text in [figure.caption, figure.legend] where !text.isEmpty {
      caption.append(try set(text, .small(language), width: Self.width))
    }
    let highest = figure.rows.map(\.height).max() ?? 0
    let room = PageGeometry.bodyHeight * 0.8 - caption.reduce(0) { $0 + $1.height }
    let scale = min(1, Self.width / figure.width, room / max(1, highest))
    gapBelow = max(gapBelow, 6)
    satisfyHeading()
    for (place, row) in figure.rows.enumerated() {
      try append(
        row, of: figure.width * scale, scale: scale,
        bond: place == figure.rows.count - 1 ? .always : .none)
    }
    append(caption: caption)
  }

  /// - Parameter width: of the figure as it is drawn.
  private mutating func append(
    _ row: Figure.Row, of width: Double, scale: Double, bond: Strip.Bond
  ) throws(PDFError) {
    var labels: [(TextSetting, Figure.Point, Figure.Anchor)] = []
    for case .label(let text, let point, let anchor) in row.shapes {
      labels.append((try set(text, .small(language), width: nil), point, anchor))
    }
    let texts = labels
    append(
      Strip(height: row.height * scale, bond: bond) { [surface] x, y in
        let origin = Figure.Point(x + (Self.width - width) / 2, y)
        let pen = FigurePen(surface: surface, origin: origin, scale: scale)
        for shape in row.shapes { pen.draw(shape) }
        for (text, point, anchor) in texts { pen.draw(text, at: point, anchor) }
      })
  }

  private mutating func append(caption: [TextSetting]) {
    let height = caption.reduce(0) { $0 + $1.height }
    append(
      Strip(height: height, gap: 4) { x, y in
        var top = y
        for text in caption {
          text.drawCentred(x: x, width: Self.width, y: top)
          top += text.height
        }
      })
    gapBelow = 8
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
