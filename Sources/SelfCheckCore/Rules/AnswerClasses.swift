/// The ways of answering a question that a condition tells apart.
struct AnswerClasses: Sendable {
  private let question: Question
  private let index: Int
  private let leaves: [Condition]
  private let countsPoints: Bool

  init(of question: Question, index: Int, in condition: Condition) {
    (self.question, self.index) = (question, index)
    leaves = condition.leaves(about: index)
    countsPoints = leaves.contains { if case .points = $0 { true } else { false } }
  }

  /// What the condition can see of an answer.
  struct Signature: Hashable, Sendable {
    fileprivate var truths: [Bool]
    fileprivate var points: Int
  }

  func signature(of answer: Answer) -> Signature {
    let facts = OneAnswer(question: index, answer: answer)
    return Signature(
      truths: leaves.map { if case .points = $0 { false } else { $0.holds(over: facts) } },
      points: countsPoints ? question.points(for: answer) : 0)
  }

  /// - Returns: one answer for each class; nil where there are more than `bound`.
  static func representatives(
    of question: Question, index: Int, in condition: Condition, bound: Int = RuleBounds.rows
  ) -> [Answer]? {
    let classes = AnswerClasses(of: question, index: index, in: condition)
    guard
      let candidates = candidates(question, classes.leaves, classes.countsPoints, bound)
    else { return nil }
    var seen: Set<Signature> = []
    return candidates.filter { seen.insert(classes.signature(of: $0)).inserted }
  }

  /// Answers among which every class has a member.
  private static func candidates(
    _ question: Question, _ leaves: [Condition], _ countsPoints: Bool, _ bound: Int
  ) -> [Answer]? {
    switch question.kind {
    case .single(let choice): choice.options.indices.map(Answer.single)
    case .number(let entry): numbers(entry, leaves).map(Answer.number)
    case .multiple(let list): ticks(list, leaves, countsPoints, bound)
    case .note: []
    }
  }

  /// One number on each side of every edge that an interval or a bound draws.
  private static func numbers(_ entry: NumberEntry, _ leaves: [Condition]) -> [Int] {
    var edges: Set<Int> = [entry.range.lowerBound, entry.range.upperBound]
    for interval in entry.intervals { edges.formUnion([interval.upTo, interval.upTo + 1]) }
    for case .number(_, let bound) in leaves {
      switch bound {
      case .atLeast(let value): edges.formUnion([value - 1, value])
      case .atMost(let value): edges.formUnion([value, value + 1])
      }
    }
    return edges.filter(entry.range.contains).sorted()
  }

  /// One set of ticks for each reachable pair of a sum and of the leaves that hold.
  private static func ticks(
    _ list: Checklist, _ leaves: [Condition], _ countsPoints: Bool, _ bound: Int
  ) -> [Answer]? {
    let asked = leaves.compactMap { leaf in
      if case .includes(_, let options) = leaf { options } else { nil }
    }
    var reached = [TickState(holding: asked.map { _ in true }, sum: 0): OptionMask()]
    for (place, option) in list.options.enumerated() {
      var next = reached.reduce(into: [TickState: OptionMask]()) { next, entry in
        let unticked = zip(entry.key.holding, asked).map { $0 && !$1.contains(place) }
        next[TickState(holding: unticked, sum: entry.key.sum)] = entry.value
      }
      for (state, ticked) in reached {
        var more = ticked
        more.toggle(place)
        let sum = state.sum + (countsPoints ? option.points : 0)
        next[TickState(holding: state.holding, sum: sum)] = more
      }
      if next.count > bound { return nil }
      reached = next
    }
    return reached.values.sorted { $0.bits < $1.bits }.map(Answer.multiple)
  }

  private struct TickState: Hashable {
    /// For each leaf, whether all its options so far are ticked.
    var holding: [Bool]
    var sum: Int
  }
}

/// A world in which one question is answered.
private struct OneAnswer: Facts {
  var question: Int
  var answer: Answer

  func answer(to question: Int) -> Answer? { question == self.question ? answer : nil }
  func points(of question: Int) -> Int { 0 }
  func level(of dimension: Int) -> Int? { nil }
}

extension Condition {
  /// The parts that name the question themselves.
  func leaves(about question: Int) -> [Condition] {
    switch self {
    case .isOne(question, _), .place(question, _), .number(question, _), .includes(question, _):
      [self]
    case .points(let questions, _): questions.contains(question) ? [self] : []
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.flatMap { $0.leaves(about: question) }
    case .not(let part): part.leaves(about: question)
    default: []
    }
  }
}
