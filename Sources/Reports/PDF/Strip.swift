/// A strip of a page, as wide as the type area, that is never torn.
struct Strip {
  /// In points.
  var height: Double
  /// Left free above it, unless it begins a page; in points.
  var gap = 0.0
  /// Whether the next strip has to stand on the same page.
  var isGlued = false
  /// The place of the strip, among those of the document, that heads each page it is continued on:
  /// the head of a table.
  var head: Int?
  var bookmark: Bookmark?
  /// Draws it with its top left corner at x and y.
  var draw: (_ x: Double, _ y: Double) -> Void = { _, _ in }

  struct Bookmark: Hashable {
    var text: String
    /// From 1.
    var level: Int
  }
}

/// Strips on pages.
enum PageBreaker {
  /// A strip at its place, in points from the top of the type area.
  struct Placed: Hashable {
    var strip: Int
    var y: Double
  }

  /// Puts as much on each page as it holds. Strips that are glued go to the next page together,
  /// unless they are too many for one page.
  static func pages(of strips: [Strip], height: Double) -> [[Placed]] {
    var pages: [[Placed]] = [[]]
    var y = 0.0
    for run in runs(of: strips) {
      let needed = extent(of: run, in: strips, after: y)
      if y > 0, y + needed > height + tolerance, freshExtent(of: run, in: strips) <= height {
        pages.append([])
        y = 0
      }
      for place in run { put(place, strips, &pages, &y, height) }
    }
    return pages
  }

  private static let tolerance = 0.01

  private static func put(
    _ place: Int, _ strips: [Strip], _ pages: inout [[Placed]], _ y: inout Double,
    _ height: Double
  ) {
    let strip = strips[place]
    if y > 0, y + strip.gap + strip.height > height + tolerance {
      pages.append([])
      y = 0
    }
    if y == 0, let head = strip.head {
      pages[pages.count - 1].append(Placed(strip: head, y: 0))
      y = strips[head].height
    } else if y > 0 {
      y += strip.gap
    }
    pages[pages.count - 1].append(Placed(strip: place, y: y))
    y += strip.height
  }

  /// Strips that belong together.
  private static func runs(of strips: [Strip]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for place in strips.indices where !strips[place].isGlued || place == strips.count - 1 {
      runs.append(start..<place + 1)
      start = place + 1
    }
    return runs
  }

  private static func extent(of run: Range<Int>, in strips: [Strip], after y: Double) -> Double {
    run.reduce(0) { sum, place in
      sum + strips[place].height + (y == 0 && sum == 0 ? 0 : strips[place].gap)
    }
  }

  private static func freshExtent(of run: Range<Int>, in strips: [Strip]) -> Double {
    let head = strips[run.lowerBound].head.map { strips[$0].height } ?? 0
    return head + extent(of: run, in: strips, after: 0)
  }
}
