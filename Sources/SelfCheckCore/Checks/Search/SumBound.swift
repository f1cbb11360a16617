/// What a dimension's sums have to satisfy in a world that is searched for: an integer that grows
/// with the points and the maximums of the answers, and that must not end below zero.
struct SumBound: Hashable {
  let dimension: Int
  /// Which of two worlds, where two are searched for together.
  var world = 0
  private(set) var perPoint = 0
  private(set) var perMaximum = 0
  /// Where the integer begins.
  private(set) var start = 0

  private init(_ dimension: Int, perPoint: Int, perMaximum: Int, start: Int) {
    self.dimension = dimension
    self.perPoint = perPoint
    self.perMaximum = perMaximum
    self.start = start
  }

  /// The score before limits, 100·points/maximum, is this or more; or there is none.
  static func score(of dimension: Int, atLeast bound: Thousandths) -> SumBound {
    SumBound(dimension, perPoint: 100_000, perMaximum: -bound.count, start: 0)
  }

  static func score(of dimension: Int, above bound: Thousandths) -> SumBound {
    SumBound(dimension, perPoint: 100_000, perMaximum: -bound.count, start: -1)
  }

  static func score(of dimension: Int, below bound: Thousandths) -> SumBound {
    SumBound(dimension, perPoint: -100_000, perMaximum: bound.count, start: -1)
  }

  static func score(of dimension: Int, atMost bound: Thousandths) -> SumBound {
    SumBound(dimension, perPoint: -100_000, perMaximum: bound.count, start: 0)
  }

  /// There is an answer to score.
  static func scored(_ dimension: Int) -> SumBound {
    SumBound(dimension, perPoint: 0, perMaximum: 1, start: -1)
  }

  static func unscored(_ dimension: Int) -> SumBound {
    SumBound(dimension, perPoint: 0, perMaximum: -1, start: 0)
  }

  func gain(points: Int, maximum: Int) -> Int { perPoint * points + perMaximum * maximum }
}
