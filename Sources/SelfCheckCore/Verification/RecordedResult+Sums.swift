extension RecordedResult {
  /// The same, with everything that follows from the questions' points put as it follows.
  ///
  /// What only the bank knows stays: which limits and findings held, and whether enough questions
  /// were answered for a score.
  var addedUp: RecordedResult {
    var result = self
    result.dimensions = dimensions.map(\.addedUp)
    result.overall = Self.mean(of: result.dimensions)
    result.overallLevel = result.overall.flatMap { levels.level(of: $0) }
    return result
  }

  /// By weight; nil while a dimension is not scored, or where no bank can have such scores.
  private static func mean(of dimensions: [RecordedDimension]) -> Fraction? {
    var sum = Fraction.zero
    var weights = 0
    for dimension in dimensions {
      guard let score = dimension.score, let next = sum.adding(score, times: dimension.weight)
      else { return nil }
      sum = next
      weights += dimension.weight
    }
    return weights == 0 ? nil : sum.divided(by: weights)
  }
}

extension RecordedDimension {
  fileprivate var addedUp: RecordedDimension {
    var dimension = self
    dimension.answered = contributions.count
    dimension.asked = max(asked, contributions.count + notApplicable)
    dimension.points = contributions.reduce(0) { $0 + $1.weight * $1.points }
    dimension.maximum = contributions.reduce(0) { $0 + $1.weight * $1.maximum }
    dimension.score = score.flatMap { _ in
      dimension.maximum == 0
        ? nil
        : Fraction.percent(dimension.points, of: dimension.maximum)
          .lowered(to: limits.map(\.to).min())
    }
    dimension.level = dimension.score.flatMap { levels.level(of: $0) }
    return dimension
  }
}

extension [RecordedLevel] {
  /// The id of the best one that the score reaches; the last one begins at 0.
  fileprivate func level(of score: Fraction) -> String? {
    (first { score >= $0.from } ?? last)?.id
  }
}

/// Of numbers from a file, which no bank keeps from overflowing.
extension Fraction {
  fileprivate func adding(_ other: Fraction, times weight: Int) -> Fraction? {
    let left = numerator.multipliedReportingOverflow(by: other.denominator)
    let weighted = other.numerator.multipliedReportingOverflow(by: Int128(weight))
    let right = weighted.partialValue.multipliedReportingOverflow(by: denominator)
    let sum = left.partialValue.addingReportingOverflow(right.partialValue)
    let below = denominator.multipliedReportingOverflow(by: other.denominator)
    let overflows = [left, weighted, right, sum, below].contains { $0.overflow }
    return overflows ? nil : Fraction(sum.partialValue, below.partialValue)
  }

  /// Nil also where it could not be compared with a level's edge.
  fileprivate func divided(by divisor: Int) -> Fraction? {
    let below = denominator.multipliedReportingOverflow(by: Int128(divisor))
    guard !below.overflow else { return nil }
    let mean = Fraction(numerator, below.partialValue)
    return mean.denominator <= Int128.max / 400_000 ? mean : nil
  }
}
