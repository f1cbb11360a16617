import Documents

/// A figure as SVG in a page, with the same in words below it.
struct HTMLFigure {
  private let figure: Figure

  init(_ figure: Figure) { self.figure = figure }

  var text: String {
    let legend = figure.legend.isEmpty ? "" : "<br>\(figure.legend.html)"
    let words = figure.alternative.map { "<li>\($0.html)</li>" }.joined()
    let list = words.isEmpty ? "" : "\n<ul class=\"alternative\">\(words)</ul>"
    return """
      <figure>
      \(figure.rows.map(drawing).joined(separator: "\n"))
      <figcaption>\(figure.caption.html)\(legend)</figcaption>\(list)
      </figure>
      """
  }

  /// A row is a picture of its own, so that a page may end between two.
  private func drawing(of row: Figure.Row) -> String {
    """
    <svg role="img" viewBox="0 0 \(coordinate(figure.width)) \(coordinate(row.height))" \
    width="\(coordinate(figure.width))pt" height="\(coordinate(row.height))pt" \
    aria-label="\(figure.caption.html)">
    \(row.shapes.map(shape).joined(separator: "\n"))
    </svg>
    """
  }

  private func shape(_ shape: Figure.Shape) -> String {
    switch shape {
    case .path(let points, let isClosed, let ink):
      let places = points.map { "\(coordinate($0.x)),\(coordinate($0.y))" }.joined(separator: " ")
      return "<\(isClosed ? "polygon" : "polyline") class=\"\(name(ink))\" points=\"\(places)\"/>"
    case .mark(let point, let isFilled):
      return "<circle class=\"\(isFilled ? "dot" : "ring")\" cx=\"\(coordinate(point.x))\" "
        + "cy=\"\(coordinate(point.y))\" r=\"3\"/>"
    case .label(let text, let point, let anchor):
      return "<text x=\"\(coordinate(point.x))\" y=\"\(coordinate(point.y))\" "
        + "text-anchor=\"\(name(anchor))\" dominant-baseline=\"central\">\(text.html)</text>"
    }
  }

  private func name(_ ink: Figure.Ink) -> String {
    switch ink {
    case .grid: "grid"
    case .older: "older"
    case .newer: "newer"
    }
  }

  private func name(_ anchor: Figure.Anchor) -> String {
    switch anchor {
    case .start: "start"
    case .middle: "middle"
    case .end: "end"
    }
  }

  /// To a tenth of a point.
  private func coordinate(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }
}
