extension Diagrams {
  /// Compiles a condition without levels; the root of its diagram.
  ///
  /// Its questions are settled one after another. Wherever the same is left of the condition, the
  /// same follows, so that each remainder is worked out once.
  mutating func compile(_ condition: Condition, _ ways: [Ways]) -> Int {
    var compiling = Compiling(questions: condition.questions, ways: ways, diagrams: self)
    let root = compiling.root(of: condition, from: 0)
    self = compiling.diagrams
    return root
  }
}

private struct Compiling {
  let questions: [Int]
  let ways: [Ways]
  var diagrams: Diagrams
  var known: [Condition: Int] = [.always: Diagrams.holds, .never: Diagrams.fails]

  init(questions: [Int], ways: [Ways], diagrams: Diagrams) {
    (self.questions, self.ways, self.diagrams) = (questions, ways, diagrams)
  }

  mutating func root(of condition: Condition, from place: Int) -> Int {
    if let root = known[condition] { return root }
    guard place < questions.count else {
      preconditionFailure("a condition is decided once its questions are settled")
    }
    let question = questions[place]
    let ways = self.ways[question]
    let children = ways.answers.indices.map { outcome in
      root(
        of: condition.settling(
          question, as: ways.answers[outcome], points: ways.points[outcome]),
        from: place + 1)
    }
    let node = diagrams.node(question: question, children: children)
    known[condition] = node
    return node
  }
}
