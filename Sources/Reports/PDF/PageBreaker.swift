/// Strips on pages.
struct PageBreaker {
  /// A strip at its place, in points from the top of the type area.
  struct Placed: Hashable {
    var strip: Int
    var y: Double
  }

  private let strips: [Strip]
  private let height: Double
  private var pages: [[Placed]] = [[]]
  /// The foot of what is on the last page.
  private var y = 0.0

  private init(_ strips: [Strip], height: Double) {
    self.strips = strips
    self.height = height
  }

  /// Puts as much on each page as it holds. Strips that are bonded go to the next page together; of
  /// those that are too many for one page, the weaker bonds give way.
  ///
  /// - Parameter height: of a page, in points.
  static func pages(of strips: [Strip], height: Double) -> [[Placed]] {
    var breaker = PageBreaker(strips, height: height)
    for run in breaker.runs(in: strips.indices, bondedBy: .ifRoom) {
      if breaker.fitsOnNewPage(run) {
        breaker.put(run)
      } else {
        for part in breaker.runs(in: run, bondedBy: .always) { breaker.put(part) }
      }
    }
    return breaker.pages
  }

  /// - Parameter bond: the weakest that holds strips together.
  private func runs(in strips: Range<Int>, bondedBy bond: Strip.Bond) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = strips.lowerBound
    for place in strips where self.strips[place].bond < bond || place == strips.upperBound - 1 {
      runs.append(start..<place + 1)
      start = place + 1
    }
    return runs
  }

  private mutating func put(_ run: Range<Int>) {
    if !fits(y + extent(of: run, isNewPage: y == 0)), fitsOnNewPage(run) { endPage() }
    for place in run { put(place) }
  }

  private mutating func put(_ place: Int) {
    let strip = strips[place]
    if !fits(y + strip.gap + strip.height) { endPage() }
    if y == 0, let head = strip.head {
      pages[pages.count - 1].append(Placed(strip: head, y: 0))
      y = strips[head].height
    } else if y > 0 {
      y += strip.gap
    }
    pages[pages.count - 1].append(Placed(strip: place, y: y))
    y += strip.height
  }

  private mutating func endPage() {
    guard y > 0 else { return }
    pages.append([])
    y = 0
  }

  private func fitsOnNewPage(_ run: Range<Int>) -> Bool {
    let head = strips[run.lowerBound].head.map { strips[$0].height } ?? 0
    return fits(head + extent(of: run, isNewPage: true))
  }

  private func extent(of run: Range<Int>, isNewPage: Bool) -> Double {
    let whole = strips[run].reduce(0) { $0 + $1.gap + $1.height }
    return isNewPage ? whole - strips[run.lowerBound].gap : whole
  }

  private func fits(_ y: Double) -> Bool {
    let roundingError = 0.01
    return y <= height + roundingError
  }
}
