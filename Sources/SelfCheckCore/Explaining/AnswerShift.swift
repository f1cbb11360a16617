/// What lies between two answers to a question, or between two sets of them: the less, the nearer.
struct AnswerShift: Comparable {
  /// Answers where there was none, or where it becomes one that did not come up.
  private(set) var gaps = 0
  /// Weighted, whether won or lost; what is no answer has 0.
  private(set) var points = 0
  /// Units of a number, ticks set or taken out; the options of a choice are in no order.
  private(set) var steps = 0

  static let none = AnswerShift()

  private init() {}

  init(from old: Answer?, to new: Answer, of question: Question) {
    gaps = old == nil || old == .notApplicable || new == .notApplicable ? 1 : 0
    let oldPoints = old.map(question.points) ?? 0
    points = question.weight * abs(question.points(for: new) - oldPoints)
    steps =
      switch (question.kind, old, new) {
      case (.multiple, .multiple(let old), .multiple(let new)): old.toggles(to: new)
      case (.multiple, _, .multiple(let new)): OptionMask().toggles(to: new)
      case (.number, .number(let old), .number(let new)): abs(new - old)
      case (.number(let entry), _, .number(let new)): new - entry.range.lowerBound
      default: 0
      }
  }

  static func + (a: AnswerShift, b: AnswerShift) -> AnswerShift {
    var sum = a
    sum.gaps += b.gaps
    sum.points += b.points
    sum.steps += b.steps
    return sum
  }

  static func < (a: AnswerShift, b: AnswerShift) -> Bool {
    (a.gaps, a.points, a.steps) < (b.gaps, b.points, b.steps)
  }
}
