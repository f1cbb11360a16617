/// The size of an answer step: what the smallest change of one answer does to a dimension's score.
enum AnswerStep {
  /// In points of the score; nil where no question counted.
  static func smallest(
    among contributions: [RecordedContribution], of questionnaire: Questionnaire
  ) -> Fraction? {
    let maximum = contributions.reduce(0) { $0 + $1.weight * $1.maximum }
    let steps = contributions.compactMap { contribution -> Int? in
      guard contribution.maximum > 0 else { return nil }
      let question = questionnaire.question(id: contribution.question)
      let step = question.flatMap { questionnaire.questions[$0].smallestStep } ?? 1
      return contribution.weight * step
    }
    return steps.min().map { .percent($0, of: maximum) }
  }
}

extension Question {
  /// The smallest difference of the points of two answers that earn different ones; nil where all
  /// earn the same.
  fileprivate var smallestStep: Int? {
    let points = attainablePoints.sorted()
    return zip(points.dropFirst(), points).map { $0 - $1 }.min()
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
