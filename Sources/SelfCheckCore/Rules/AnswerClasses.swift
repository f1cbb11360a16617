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
    guard let candidates = classes.candidates(near: OptionMask(), bound) else { return nil }
    var seen: Set<Signature> = []
    return candidates.filter { seen.insert(classes.signature(of: $0)).inserted }
  }

  /// Answers among which every class has a member, and the one nearest to any other number or to
  /// these ticks; in the order of options, numbers, or ticks as the bits of a number.
  ///
  /// - Returns: nil where there are more than `bound`.
  func candidates(near ticked: OptionMask, _ bound: Int = RuleBounds.rows) -> [Answer]? {
    switch question.kind {
    case .single(let choice): choice.options.indices.map(Answer.single)
    case .number(let entry): numbers(entry).map(Answer.number)
    case .multiple(let list): ticks(list, near: ticked, bound)
    case .note: []
    }
  }

  /// One number on each side of every edge that an interval or a bound draws.
  private func numbers(_ entry: NumberEntry) -> [Int] {
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

  /// One set of ticks for each reachable pair of a sum and of the leaves that hold: the one with the
  /// fewest ticks set or taken out, then the one whose bits are the smaller number.
  private func ticks(_ list: Checklist, near ticked: OptionMask, _ bound: Int) -> [Answer]? {
    let asked = leaves.compactMap { leaf in
      if case .includes(_, let options) = leaf { options } else { nil }
    }
    var reached = [TickState(holding: asked.map { _ in true }, sum: 0): OptionMask()]
    for (place, option) in list.options.enumerated() {
      var next: [TickState: OptionMask] = [:]
      for (state, mask) in reached {
        let unticked = zip(state.holding, asked).map { $0 && !$1.contains(place) }
        next.keep(mask, at: TickState(holding: unticked, sum: state.sum), near: ticked)
        var more = mask
        more.toggle(place)
        let sum = state.sum + (countsPoints ? option.points : 0)
        next.keep(more, at: TickState(holding: state.holding, sum: sum), near: ticked)
      }
      if next.count > bound { return nil }
      reached = next
    }
    return reached.values.sorted { $0.bits < $1.bits }.map(Answer.multiple)
  }

  fileprivate struct TickState: Hashable {
    /// For each leaf, whether all its options so far are ticked.
    var holding: [Bool]
    var sum: Int
  }
}

extension [AnswerClasses.TickState: OptionMask] {
  /// Keeps the mask where it is nearer to the ticks than the one that is kept there.
  fileprivate mutating func keep(_ mask: OptionMask, at state: Key, near ticked: OptionMask) {
    guard let kept = self[state] else {
      self[state] = mask
      return
    }
    // What is above the place reached is the same in all that is compared.
    let (distance, keptDistance) = (mask.toggles(to: ticked), kept.toggles(to: ticked))
    if (distance, mask.bits) < (keptDistance, kept.bits) { self[state] = mask }
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
