/// What a dimension's sums have to satisfy in the worlds that are searched for: an integer that grows
/// with the points and the maximums of the answers, and that must not end below zero.
struct SumBound: Hashable {
  let dimension: Int
  /// What a point and what a maximum of one add, in the first and in the second of two worlds.
  private var first: Rate
  private var second = Rate()
  /// Where the integer begins.
  private(set) var start: Int
  /// Whether other bounds of the query imply it; it only lets a search see sooner that there is no way.
  private(set) var isImplied = false

  private struct Rate: Hashable {
    var point = 0
    var maximum = 0
  }

  private init(_ dimension: Int, perPoint: Int, perMaximum: Int, start: Int) {
    self.dimension = dimension
    first = Rate(point: perPoint, maximum: perMaximum)
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

  /// There is an answer to score. (Counted on the scale of the others, for a search compares them.)
  static func scored(_ dimension: Int) -> SumBound {
    SumBound(dimension, perPoint: 0, perMaximum: 100_000, start: -1)
  }

  static func unscored(_ dimension: Int) -> SumBound {
    SumBound(dimension, perPoint: 0, perMaximum: -100_000, start: 0)
  }

  /// The same in the second of two worlds.
  var inSecondWorld: SumBound {
    var moved = self
    (moved.first, moved.second) = (Rate(), first)
    return moved
  }

  /// What two bounds on the same dimension's score, one from below and one from above, say together.
  func implied(with other: SumBound) -> SumBound? {
    let isOpposite = (first.point + second.point) * (other.first.point + other.second.point) < 0
    guard dimension == other.dimension, isOpposite else { return nil }
    var sum = self
    sum.first = Rate(
      point: first.point + other.first.point, maximum: first.maximum + other.first.maximum)
    sum.second = Rate(
      point: second.point + other.second.point, maximum: second.maximum + other.second.maximum)
    sum.start += other.start
    sum.isImplied = true
    return sum
  }

  /// What a world's answer adds, by its points and maximum.
  func gain(in world: Int, points: Int, maximum: Int) -> Int {
    let rate = world == 0 ? first : second
    return rate.point * points + rate.maximum * maximum
  }
}
