extension Searcher {
  /// Every score after limits that the dimension can have, ascending, given the outcomes of some
  /// questions.
  mutating func scores(
    of dimension: Int, in form: Form, given: [Int: Int] = [:]
  ) throws(Unfinished) -> [Fraction] {
    let limits = Array(
      zip(bank.questionnaire.dimensions[dimension].limits.map(\.to), bank.limits[dimension]))
    var scores: Set<Fraction> = []
    for limit in [nil] + limits.map(Optional.some) {
      var query = Query(
        form,
        limits.filter { limit == nil || $0.0 < limit!.0 }
          .map { Supposition(rule: $0.1, holds: false) },
        sums: [.scored(dimension)])
      if let limit { query.suppositions.append(Supposition(rule: limit.1, holds: true)) }
      query.given = given
      let top = limit.map { Fraction($0.0) }
      let sums = try sums(query).sums
      try spending { (allowance) throws(Unfinished) in try allowance.spend(4 * sums.count) }
      for (points, maximum) in sums where maximum > 0 {
        let score = Fraction.percent(points, of: maximum)
        scores.insert(top.map { min($0, score) } ?? score)
      }
    }
    return scores.sorted()
  }

  /// Every sum of points and of maximums over the worlds of the query, which sums one dimension.
  private mutating func sums(_ query: Query) throws(Unfinished) -> SumSet {
    let bank = bank
    return try spending { (allowance) throws(Unfinished) in
      guard let graph = try WorldGraph(query, of: bank, &allowance) else { return SumSet() }
      var states = [SumSet.start]
      for layer in graph.layers {
        states = try bank.after(layer, states, of: query.sums[0].dimension, &allowance)
      }
      return states[0]
    }
  }

}

extension BankModel {
  /// What the layer makes of the sums before it, by state.
  fileprivate func after(
    _ layer: WorldGraph.Layer, _ states: [SumSet], of dimension: Int, _ allowance: inout Allowance
  ) throws(Unfinished) -> [SumSet] {
    let count = (layer.edges.map(\.target).max() ?? 0) + 1
    let ways = ways[layer.question]
    let isCounted = dimensions[layer.question] == dimension
    var after = Array(repeating: SumSet(), count: Int(count))
    for state in states.indices {
      for place in layer.edges(of: state) {
        let outcome = layer.edges[place].outcome(in: 0)
        try allowance.spend(1 + states[state].size / 8)
        after[Int(layer.edges[place].target)].formUnion(
          states[state], adding: isCounted ? ways.gains[outcome] : 0,
          isCounted ? ways.maximum(of: outcome) : 0)
      }
    }
    return after
  }
}
