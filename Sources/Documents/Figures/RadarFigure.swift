import Glibc
import SelfCheckCore

/// The dimensions' scores as a radar, beside a list of this round's: one axis each, clockwise from
/// the top.
struct RadarFigure {
  var axes: [Axis]
  var language: Language

  struct Axis {
    var name: String
    /// The level and the score in words.
    var words: String
    /// 0…1000 tenths; nil where it isn't scored.
    var newer: Int?
    var older: Int?
    /// What the older score is in words; nil where there is none.
    var olderWords: String?
  }

  private static let (width, height, radius) = (440.0, 270.0, 95.0)

  /// Nil for fewer than three axes, which make no outline.
  var figure: Figure? {
    guard axes.count > 2 else { return nil }
    let hasOlder = axes.contains { $0.older != nil }
    return Figure(
      width: Self.width, rows: [.init(height: Self.height, shapes: shapes(hasOlder: hasOlder))],
      caption: FigureWording.radar[language],
      legend: FigureWording.radarLegend(hasOlder: hasOlder)[language],
      alternative: hasOlder ? alternative : [])
  }

  private func shapes(hasOlder: Bool) -> [Figure.Shape] {
    grid + (hasOlder ? outline(\.older, .older) : []) + outline(\.newer, .newer) + marks + labels
  }

  /// - Parameter tenths: how far out, 0…1000.
  private func place(_ axis: Int, _ tenths: Int) -> Figure.Point {
    let angle = 2 * Double.pi * Double(axis) / Double(axes.count)
    let distance = Self.radius * Double(tenths) / 1000
    return Figure.Point(
      Self.width / 2 + distance * sin(angle), Self.height / 2 - distance * cos(angle))
  }

  private var grid: [Figure.Shape] {
    let rings = [250, 500, 750, 1000].map { tenths in
      Figure.Shape.path(axes.indices.map { place($0, tenths) }, isClosed: true, .grid)
    }
    return rings
      + axes.indices.map { .path([place($0, 0), place($0, 1000)], isClosed: false, .grid) }
  }

  /// Open where an axis has no score.
  private func outline(_ score: KeyPath<Axis, Int?>, _ ink: Figure.Ink) -> [Figure.Shape] {
    let places = axes.indices.map { axis in
      axes[axis][keyPath: score].map { place(axis, $0) }
    }
    let all = places.compactMap(\.self)
    if all.count == places.count { return [.path(all, isClosed: true, ink)] }
    return places.indices.compactMap { axis in
      guard let from = places[axis], let to = places[(axis + 1) % places.count] else { return nil }
      return .path([from, to], isClosed: false, ink)
    }
  }

  private var marks: [Figure.Shape] {
    axes.indices.compactMap { axis in
      axes[axis].newer.map { .mark(place(axis, $0), isFilled: true) }
    }
  }

  /// Name and words beyond the end of each axis.
  private var labels: [Figure.Shape] {
    axes.indices.flatMap { axis -> [Figure.Shape] in
      let end = place(axis, 1000)
      let (right, down) = (end.x - Self.width / 2, end.y - Self.height / 2)
      let isBeside = abs(right) > Self.radius / 4
      let anchor: Figure.Anchor = !isBeside ? .middle : right > 0 ? .start : .end
      let x = end.x + (isBeside ? (right > 0 ? 8 : -8) : 0)
      let y = end.y + (isBeside ? -6 : down < 0 ? -20 : 10)
      let room = isBeside ? (right > 0 ? Self.width - x : x) : Self.width
      return [(axes[axis].name, y), (axes[axis].words, y + 12)].map {
        .label(LabelSpace.fitted($0.0, to: room), Figure.Point(x, $0.1), anchor)
      }
    }
  }

  private var alternative: [String] {
    axes.map { axis in
      FigureWording.axis(axis.name, now: axis.words, before: axis.olderWords)[language]
    }
  }
}
