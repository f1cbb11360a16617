extension WorldGraph {
  /// - Returns: nil where the rules leave no world possible.
  init?(_ query: Query, of bank: BankModel, _ allowance: inout Allowance) throws(Unfinished) {
    self.init()
    var growth = Growth(query, bank)
    guard growth.begin() else { return nil }
    if query.difference == .betterElsewhere, growth.plan.rest.isEmpty { return nil }
    for question in growth.plan.questions {
      guard let layer = try growth.layer(of: question, &allowance) else { return nil }
      append(layer)
    }
    append(rest: growth.plan.rest, query, bank)
  }
}

/// Grows a graph layer by layer.
private struct Growth {
  let bank: BankModel
  let query: Query
  let plan: QueryPlan
  private var states: TupleTable
  private var tuple: [Int]
  private var next: [Int]
  private var pairs: [(first: Int, second: Int)] = []
  /// The outcomes of the question at hand that have an answer and are worth telling apart.
  private var answered: [Int] = []
  /// Whether the two worlds can't part any more.
  private var isSettled: Bool

  init(_ query: Query, _ bank: BankModel) {
    (self.query, self.bank) = (query, bank)
    plan = QueryPlan(query, bank)
    states = TupleTable(width: plan.start.count)
    tuple = plan.start
    next = plan.start
    isSettled = query.parting == nil
  }

  /// Whether there is any hope.
  mutating func begin() -> Bool {
    next = plan.start
    guard isPossible() else { return false }
    _ = states.place(of: next)
    return true
  }

  mutating func layer(
    of question: Int, _ allowance: inout Allowance
  ) throws(Unfinished) -> WorldGraph.Layer? {
    var layer = WorldGraph.Layer(question: question)
    var after = TupleTable(width: tuple.count)
    if question == query.parting { isSettled = true }
    answered = plan.answered(question, bank, isParting: question == query.parting)
    let counts = plan.isSummed(question)
    for state in 0..<states.count {
      states.copy(state, into: &tuple)
      findPairs(question)
      // A step takes longer the more rules a state keeps.
      try allowance.spend((pairs.count + 1) * (1 + tuple.count / 8))
      for pair in pairs {
        advance(question, pair)
        guard isPossible() else { continue }
        let edge = WorldGraph.Edge(
          target: Int32(after.place(of: next).place), first: Int16(pair.first),
          second: Int16(pair.second))
        if counts {
          layer.add(edge, bank.ways[question])
        } else {
          layer.add(edge) { _ in true }
        }
      }
      layer.close()
    }
    states = after
    return after.count == 0 ? nil : layer
  }

  /// What the question can come to in the state at hand, in both worlds.
  private mutating func findPairs(_ question: Int) {
    pairs.removeAll(keepingCapacity: true)
    let gains = bank.ways[question].gains
    for outcome in outcomes(of: question) {
      switch query.difference {
      case .better(question):
        for high in answered where outcome != 0 && gains[high] > gains[outcome] {
          pairs.append((outcome, high))
        }
      case .overridden(question, let other): pairs.append((outcome, other))
      default: pairs.append((outcome, outcome))
      }
    }
  }

  /// Whether the question is asked in the state at hand; nil: as it suits.
  private func isAsked(_ question: Int) -> Bool? {
    guard bank.isIn(query.form, question) else { return false }
    guard bank.asking[question] != nil else { return true }
    return plan.asking(question).map { tuple[$0] == Diagrams.holds }
  }

  /// What the question can come to in the first world.
  private func outcomes(of question: Int) -> [Int] {
    let ways = bank.ways[question]
    let isAsked = isAsked(question)
    if let given = query.given[question] {
      let isPossible = given == 0 ? isAsked != true || ways.mayBeNotApplicable : isAsked != false
      return isPossible ? [given] : []
    }
    return switch isAsked {
    case false: [0]
    case true: ways.mayBeNotApplicable ? [0] + answered : answered
    case nil: [0] + answered
    }
  }

  /// Enters in `next` what the outcomes of the question leave of the state at hand.
  private mutating func advance(_ question: Int, _ pair: (first: Int, second: Int)) {
    for place in tuple.indices {
      next[place] = bank.diagrams.next(
        tuple[place], question: question,
        outcome: plan.worlds[place] == 0 ? pair.first : pair.second)
    }
    if let asking = plan.asking(question) { next[asking] = Diagrams.fails }
    guard isSettled else { return }
    for (first, second) in plan.sameAsking where next[first] == next[second] {
      next[first] = Diagrams.fails
      next[second] = Diagrams.fails
    }
  }

  /// Whether what is left in `next` can still come out as supposed.
  private func isPossible() -> Bool {
    let suppositions = query.suppositions
    for (place, supposition) in suppositions.enumerated() {
      let node = next[place]
      if node <= Diagrams.holds, (node == Diagrams.holds) != supposition.holds { return false }
      for other in 0..<place where next[other] == node {
        let isOneWorld = suppositions[other].world == supposition.world || isSettled
        if isOneWorld, suppositions[other].holds != supposition.holds { return false }
      }
    }
    guard isSettled else { return true }
    return plan.sameAsking.allSatisfy { first, second in
      max(next[first], next[second]) > Diagrams.holds || next[first] == next[second]
    }
  }
}
