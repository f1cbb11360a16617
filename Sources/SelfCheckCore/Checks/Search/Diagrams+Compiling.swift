extension Diagrams {
  /// Compiles a condition without levels; the root of its diagram.
  ///
  /// Its questions are settled one after another. Wherever the same is left of the condition, the
  /// same follows, so that each remainder is worked out once.
  mutating func compile(_ condition: Condition, _ ways: [Ways]) -> Int {
    var compiling = Compiling(condition, ways: ways, diagrams: self)
    let root = compiling.root(of: condition, from: 0)
    self = compiling.diagrams
    return root
  }
}

private struct Compiling {
  let questions: [Int]
  let ways: [Ways]
  var diagrams: Diagrams
  private var known: [Condition: Int] = [.always: Diagrams.holds, .never: Diagrams.fails]
  /// For each question and each outcome the first outcome that the condition can't tell from it.
  private let alike: [[Int]]

  init(_ condition: Condition, ways: [Ways], diagrams: Diagrams) {
    (questions, self.ways, self.diagrams) = (condition.questions, ways, diagrams)
    alike = condition.questions.map { condition.alike(ways[$0], of: $0) }
  }

  mutating func root(of condition: Condition, from place: Int) -> Int {
    if let root = known[condition] { return root }
    guard place < questions.count else {
      preconditionFailure("a condition is decided once its questions are settled")
    }
    let (question, ways) = (questions[place], ways[questions[place]])
    var children: [Int] = []
    for (outcome, first) in alike[place].enumerated() {
      if first < outcome {
        children.append(children[first])
      } else {
        let rest = condition.settling(
          question, as: ways.answers[outcome], points: ways.points[outcome])
        children.append(root(of: rest, from: place + 1))
      }
    }
    let node = diagrams.node(question: question, children: children)
    known[condition] = node
    return node
  }
}

extension Condition {
  /// For each outcome of the question the first outcome that the condition can't tell from it.
  fileprivate func alike(_ ways: Ways, of question: Int) -> [Int] {
    let leaves = leaves(about: question)
    let countsPoints = leaves.contains { if case .points = $0 { true } else { false } }
    var firsts: [[Int]: Int] = [:]
    return ways.answers.indices.map { outcome in
      let facts = OneOutcome(question: question, answer: ways.answers[outcome])
      let key =
        leaves.map { $0.holds(over: facts) ? 1 : 0 }
        + (countsPoints ? [ways.answers[outcome] == nil ? -1 : ways.points[outcome]] : [])
      if let first = firsts[key] { return first }
      firsts[key] = outcome
      return outcome
    }
  }
}
