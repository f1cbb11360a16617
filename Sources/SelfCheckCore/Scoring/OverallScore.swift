/// The mean of the dimensions' scores by weight.
struct OverallScore {
  private let scores: [DimensionScore]

  init(_ scores: [DimensionScore]) { self.scores = scores }

  /// 0…100; nil while a dimension is not scored.
  var exact: Fraction? {
    var sum = Fraction.zero
    var weights = 0
    for dimension in scores {
      guard let score = dimension.score else { return nil }
      sum = sum + score * Fraction(Int128(dimension.weight))
      weights += dimension.weight
    }
    return weights == 0 ? nil : sum * Fraction(1, Int128(weights))
  }

  /// The index of the level; nil while a dimension is not scored.
  ///
  /// Decided in floating point where the score is farther from a level's edge than rounding can
  /// reach, else exactly: a filtered predicate, as in J. R. Shewchuk, "Adaptive Precision
  /// Floating-Point Arithmetic and Fast Robust Geometric Predicates", Discrete Comput. Geom. 18
  /// (1997).
  ///
  /// - Parameter levels: where each begins, best first.
  @inline(__always)
  func level(in levels: FlatList<Thousandths>) -> Int? {
    guard let estimate else { return nil }
    for place in 0..<levels.count - 1 {
      let distance = estimate - Double(levels[place].count)
      if distance > Self.doubt { return place }
      if distance >= -Self.doubt { return exactLevel(in: levels) }
    }
    return levels.count - 1
  }

  /// In thousandths of a point. With n dimensions each is off by at most n + 3 roundings of numbers
  /// up to 100,000, which is far below this for any n that fits in memory.
  private static var doubt: Double { 1e-3 }

  /// In thousandths of a point.
  private var estimate: Double? {
    var sum = 0.0
    var weights = 0
    // In place: a copy of each would count references.
    for index in scores.indices {
      guard scores[index].isScored else { return nil }
      let raw = 100_000 * Double(scores[index].points) / Double(scores[index].maximum)
      sum += Double(scores[index].weight) * min(raw, Double(scores[index].cap.count))
      weights += scores[index].weight
    }
    return weights == 0 ? nil : sum / Double(weights)
  }

  private func exactLevel(in levels: FlatList<Thousandths>) -> Int? {
    guard let exact else { return nil }
    var place = 0
    while place < levels.count - 1, !(exact >= levels[place]) { place += 1 }
    return place
  }
}
