extension Questionnaire {
  /// Scores the answers: the quick way to a scorecard alone; `Assessment` gives the rest as well.
  ///
  /// A dimension's score is 100·Σ(weight·points)/Σ(weight·maximum) over its answered questions,
  /// lowered to the smallest limit that holds; the overall score is the mean by weight.
  public func score(_ answers: AnswerSet, form: Form) -> Scorecard {
    var situation = Situation(self, form: form, answers: answers)
    return score(&situation)
  }

  /// - Parameter situation: the levels are entered in it.
  func score(_ situation: inout Situation) -> Scorecard {
    var scores = dimensions.indices.map { score(ofDimension: $0, in: situation) }
    for index in scores.indices { situation.levels[index] = scores[index].level }
    for index in scores.indices {
      scores[index].findings = rules.findings[index].map { $0.truth(in: situation) }
    }
    let overall = overallScore(of: scores)
    return Scorecard(
      dimensions: scores, overall: overall,
      overallLevel: overall.map { Level.index(of: $0, in: levels) })
  }

  private func score(ofDimension index: Int, in situation: Situation) -> DimensionScore {
    let sums = Sums(questions(ofDimension: index), in: situation)
    let truths = rules.limits[index].map { $0.truth(in: situation) }
    let limits = zip(dimensions[index].limits, truths)
    let holding = limits.filter { $0.1 == .holds }.map { Fraction($0.0.to) }.min()
    let possible = limits.filter { $0.1 != .fails }.map { Fraction($0.0.to) }.min()
    let score =
      sums.isScored(minimumPercent: minimumAnsweredPercent)
      ? sums.score.map { $0.lowered(to: holding) } : nil
    return DimensionScore(
      score: score, level: score.map { Level.index(of: $0, in: dimensions[index].levels) },
      range: sums.range.map {
        $0.lowerBound.lowered(to: possible)...$0.upperBound.lowered(to: holding)
      },
      answered: sums.answered, asked: sums.asked, notApplicable: sums.notApplicable,
      points: sums.points, maximum: sums.maximum,
      limits: truths.indices.filter { truths[$0] == .holds }, findings: [])
  }

  private func overallScore(of scores: [DimensionScore]) -> Fraction? {
    var sum = Fraction.zero
    var weights = 0
    for index in dimensions.indices {
      guard let score = scores[index].score else { return nil }
      sum = sum + score * Fraction(Int128(dimensions[index].weight))
      weights += dimensions[index].weight
    }
    return weights == 0 ? nil : sum * Fraction(1, Int128(weights))
  }
}

extension Level {
  /// The place of the first level, best first, whose band the score reaches.
  public static func index(of score: Fraction, in levels: [Level]) -> Int {
    levels.indices.first { score >= levels[$0].from } ?? levels.count - 1
  }
}

extension Fraction {
  fileprivate func lowered(to limit: Fraction?) -> Fraction {
    limit.map { min(self, $0) } ?? self
  }
}
