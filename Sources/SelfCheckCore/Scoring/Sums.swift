/// A dimension's sums over its scored questions.
struct Sums {
  private(set) var answered = 0
  private(set) var asked = 0
  private(set) var notApplicable = 0
  /// Weighted, over the answered questions.
  private(set) var points = 0
  private(set) var maximum = 0
  private var open = OpenSums()

  init(_ questions: Range<Int>, in situation: Situation) {
    let all = situation.questions
    for index in questions where all[index].weight > 0 {
      add(situation.outcomes[index], weight: all[index].weight, possible: all[index].points)
    }
  }

  private mutating func add(_ outcome: Outcome, weight: Int, possible: ClosedRange<Int>) {
    if outcome.isOpen {
      open.add(
        worst: weight * possible.lowerBound, maximum: weight * possible.upperBound,
        mayBeAbsent: outcome.mayBeAbsent)
    }
    guard outcome.isAsked else { return }
    asked += 1
    switch outcome {
    case .answered(_, let earned):
      answered += 1
      points += weight * earned
      maximum += weight * possible.upperBound
    case .notApplicable: notApplicable += 1
    case .unanswered, .absent, .pending: break
    }
  }

  /// 0…100, before limits; nil without an answer.
  var score: Fraction? { maximum == 0 ? nil : .percent(points, of: maximum) }

  /// The scores before limits that the open questions leave possible; nil where none is open.
  var range: ClosedRange<Fraction>? { open.range(besides: points, of: maximum) }

  func isScored(minimumPercent: Int) -> Bool {
    answered > 0 && answered * 100 >= minimumPercent * (asked - notApplicable)
  }
}
