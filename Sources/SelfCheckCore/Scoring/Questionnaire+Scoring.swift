extension Questionnaire {
  /// Scores the answers.
  ///
  /// A dimension's score is 100·Σ(weight·points)/Σ(weight·maximum) over its answered questions,
  /// lowered to the smallest limit that holds; the overall score is the mean by weight.
  public func score(_ answers: AnswerSet, form: Form) -> Scorecard {
    var situation = Situation(self, form: form, answers: answers)
    var scores = dimensions.indices.map { score(ofDimension: $0, in: situation) }
    situation.levels = scores.map(\.level)
    for index in scores.indices {
      scores[index].findings = rules.findings[index].map { $0.truth(in: situation) }
    }
    let overall = overallScore(of: scores)
    return Scorecard(
      form: form, dimensions: scores, overall: overall,
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
    for (dimension, score) in zip(dimensions, scores) {
      guard let score = score.score else { return nil }
      sum = sum + score * Fraction(Int128(dimension.weight))
      weights += dimension.weight
    }
    return weights == 0 ? nil : sum * Fraction(1, Int128(weights))
  }
}

extension Level {
  /// The place of the first level, best first, whose band the score reaches.
  public static func index(of score: Fraction, in levels: [Level]) -> Int {
    levels.firstIndex { score >= Fraction($0.from) } ?? levels.count - 1
  }
}

extension Fraction {
  fileprivate func lowered(to limit: Fraction?) -> Fraction {
    limit.map { min(self, $0) } ?? self
  }
}

/// A dimension's sums over its scored questions.
private struct Sums {
  var answered = 0
  var asked = 0
  var notApplicable = 0
  var points = 0
  var maximum = 0
  /// What the open questions can add: at worst, at best, and to the maximum.
  private var worst = 0
  private var best = 0

  init(_ questions: Range<Int>, in situation: Situation) {
    for index in questions where situation.questions[index].isScored {
      add(situation.questions[index], situation.outcomes[index])
    }
  }

  private mutating func add(_ question: Question, _ outcome: Outcome) {
    switch outcome {
    case .absent, .pending: return
    case .notApplicable: notApplicable += 1
    case .answered(let answer):
      answered += 1
      points += question.weight * question.points(for: answer)
      maximum += question.weight * question.maximum
    case .unanswered:
      worst += question.weight * question.minimum
      best += question.weight * question.maximum
    }
    asked += 1
  }

  /// Before limits; nil without an answer.
  var score: Fraction? { maximum == 0 ? nil : Self.percent(points, of: maximum) }

  /// From all open questions at worst to all at best; nil where none is open.
  var range: ClosedRange<Fraction>? {
    guard best > 0 else { return nil }
    let whole = maximum + best
    return Self.percent(points + worst, of: whole)...Self.percent(points + best, of: whole)
  }

  func isScored(minimumPercent: Int) -> Bool {
    answered > 0 && answered * 100 >= minimumPercent * (asked - notApplicable)
  }

  private static func percent(_ points: Int, of maximum: Int) -> Fraction {
    Fraction(100 * Int128(points), Int128(maximum))
  }
}
