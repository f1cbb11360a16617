/// One complete set of answers, or two, that a search found.
struct Worlds: Hashable {
  let form: Form
  let answers: [AnswerSet]
  /// The questions that the search had to settle, in bank order.
  let settled: [Int]
  /// Those of them that a rule of the query looks at.
  let ruled: Set<Int>

  /// What the search left open is answered as well as can be.
  ///
  /// - Parameter outcomes: what the search settled, for each world.
  /// - Returns: nil where a question would be asked that was taken to be absent, or the other way
  ///   round: a loose search may go wrong in that.
  init?(_ query: Query, _ outcomes: [[Int: Int]], _ bank: BankModel) {
    form = query.form
    settled = outcomes[0].keys.sorted()
    ruled = Set(QueryPlan(query, bank).questions)
    let worlds = outcomes.map { bank.standings(in: query.form, settling: $0) }
    for (world, outcomes) in zip(worlds, outcomes) {
      guard outcomes.allSatisfy({ world[$0].isSound && world[$0].outcome == $1 }) else {
        return nil
      }
    }
    if worlds.count > 1 {
      guard worlds[0].map(\.isAsked) == worlds[1].map(\.isAsked) else { return nil }
    }
    answers = worlds.map { world in
      world.enumerated().reduce(into: AnswerSet(count: world.count)) { answers, standing in
        answers[standing.offset] = standing.element.answer
      }
    }
  }
}

/// Where a question stands in a world.
private struct Standing {
  /// 0 where it is absent.
  var outcome = 0
  /// Nil where it isn't asked, or can't be answered.
  var answer: Answer?
  var isAsked = false
  /// Whether it isn't left out though it has to be answered.
  var isSound = true
}

extension BankModel {
  /// Where every question stands, given the outcomes of some.
  fileprivate func standings(in form: Form, settling outcomes: [Int: Int]) -> [Standing] {
    var settled = Array(repeating: 0, count: ways.count)
    return ways.indices.map { question in
      let isAsked = asking[question].map { diagrams.holds($0, over: settled) } ?? true
      guard isIn(form, question), isAsked else { return Standing() }
      let outcome = outcomes[question] ?? ways[question].best
      settled[question] = outcome
      let mayBeAbsent = ways[question].mayBeNotApplicable
      return Standing(
        outcome: outcome,
        answer: ways[question].answers[outcome] ?? (mayBeAbsent ? .notApplicable : nil),
        isAsked: true, isSound: outcome > 0 || mayBeAbsent)
    }
  }
}
