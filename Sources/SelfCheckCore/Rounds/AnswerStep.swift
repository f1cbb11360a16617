/// The size of an answer step: what one answer, changed to the next one better or worse, does to a
/// dimension's score, or to the overall one.
public struct AnswerStep: Hashable, Sendable {
  /// In points of the score.
  public let smallest: Fraction
  public let largest: Fraction

  /// Nil where no question counted.
  init?(among contributions: [RecordedContribution], of questionnaire: Questionnaire) {
    let maximum = contributions.reduce(0) { $0 + $1.weight * $1.maximum }
    let steps = contributions.filter { $0.maximum > 0 }.flatMap { contribution -> [Int] in
      let question = questionnaire.question(id: contribution.question)
      let steps = question.map { questionnaire.questions[$0].steps } ?? [1]
      return steps.map { contribution.weight * $0 }
    }
    guard let smallest = steps.min(), let largest = steps.max() else { return nil }
    self.smallest = .percent(smallest, of: maximum)
    self.largest = .percent(largest, of: maximum)
  }

  private init(smallest: Fraction, largest: Fraction) {
    (self.smallest, self.largest) = (smallest, largest)
  }

  /// What it makes of a mean in which the dimension has this share.
  func scaled(by share: Fraction) -> AnswerStep {
    AnswerStep(smallest: smallest * share, largest: largest * share)
  }

  func union(_ other: AnswerStep) -> AnswerStep {
    AnswerStep(
      smallest: min(smallest, other.smallest), largest: max(largest, other.largest))
  }
}

extension Question {
  /// The differences of the points that its answers may earn, from each to the next.
  fileprivate var steps: [Int] {
    let points = attainablePoints.sorted()
    return zip(points.dropFirst(), points).map { $0 - $1 }
  }

  private var attainablePoints: Set<Int> {
    switch kind {
    case .single(let choice): Set(choice.options.map(\.points))
    case .multiple(let list): list.attainablePoints
    case .number(let entry): Set(entry.intervals.map(\.points))
    case .note: []
    }
  }
}

extension Checklist {
  fileprivate var attainablePoints: Set<Int> {
    let sums = options.reduce(into: Set([from])) { sums, option in
      sums.formUnion(sums.map { $0 + option.points })
    }
    return Set(sums.map { min(max($0, 0), maximum) })
  }
}
