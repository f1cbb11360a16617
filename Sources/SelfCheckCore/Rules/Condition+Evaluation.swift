extension Condition {
  /// Whether the condition holds; a part about an absent question or an unscored dimension is false.
  func holds(over facts: some Facts) -> Bool {
    switch self {
    case .isOne(let question, let options):
      if case .single(let place) = facts.answer(to: question) {
        options.contains(place)
      } else {
        false
      }
    case .place(let question, let bound):
      if case .single(let place) = facts.answer(to: question) {
        bound.contains(place)
      } else {
        false
      }
    case .number(let question, let bound):
      if case .number(let number) = facts.answer(to: question) {
        bound.contains(number)
      } else {
        false
      }
    case .includes(let question, let options):
      if case .multiple(let ticked) = facts.answer(to: question) {
        ticked.isSuperset(of: options)
      } else {
        false
      }
    case .points(let questions, let bound):
      questions.allSatisfy { facts.answer(to: $0) != nil }
        && bound.contains(questions.reduce(0) { $0 + facts.points(of: $1) })
    case .level(let dimension, let level, let orBetter):
      facts.level(of: dimension).map { orBetter ? $0 <= level : $0 >= level } ?? false
    case .all(let parts): parts.allSatisfy { $0.holds(over: facts) }
    case .any(let parts): parts.contains { $0.holds(over: facts) }
    case .not(let part): !part.holds(over: facts)
    case .atLeast(let count, let parts):
      parts.count { $0.holds(over: facts) } >= count
    }
  }
}
