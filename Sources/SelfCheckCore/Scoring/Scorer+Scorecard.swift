extension Scorer {
  typealias Codes = RuleProgram.Codes
  typealias Lanes = RuleProgram.Lanes
  typealias Answers = UnsafeBufferPointer<AnswerSet.Entry>

  func scorecard(of answers: AnswerSet, form: Form) -> Scorecard {
    var card = Scorecard(dimensions: dimensions.count)
    score(answers, form: form, into: &card)
    return card
  }

  /// - Precondition: the scorecard has as many dimensions.
  func score(_ answers: AnswerSet, form: Form, into card: inout Scorecard) {
    withTemporaryMemory(OutcomeCode.self, rules.slots) { codes in
      score(answers, form: form, codes, into: &card)
    }
  }

  /// The scorecard, and where each question stands.
  func codesAndScorecard(
    of answers: AnswerSet, form: Form
  ) -> (codes: [OutcomeCode], card: Scorecard) {
    var card = Scorecard(dimensions: dimensions.count)
    let codes = withTemporaryMemory(OutcomeCode.self, rules.slots) { codes in
      score(answers, form: form, codes, into: &card)
      return Array(UnsafeBufferPointer(start: codes, count: items.count))
    }
    return (codes, card)
  }

  /// - Parameter codes: memory for one in each slot; they are entered there.
  private func score(
    _ answers: AnswerSet, form: Form, _ codes: Codes, into card: inout Scorecard
  ) {
    answers.entries.withUnsafeBufferPointer { answers in
      precondition(answers.count == items.count, "answers to another questionnaire")
      settle(answers, form, codes)
      card.dimensions.withUnsafeMutableBufferPointer { scores in
        precondition(scores.count == dimensions.count, "a scorecard of another questionnaire")
        withTemporaryMemory(UInt16.self, rules.lanes) { lanes in
          addUp(answers, codes, lanes, scores)
          decideLevels(codes, lanes, scores)
          decideFindings(codes, lanes, scores)
        }
      }
    }
    card.overallLevel = OverallScore(card.dimensions).level(in: overallLevels)
  }

  @inline(__always)
  private func addUp(_ answers: Answers, _ codes: Codes, _ lanes: Lanes, _ scores: Scores) {
    for dimension in 0..<dimensions.count {
      let plan = dimensions[dimension]
      let sum = sum(of: plan, answers, codes)
      sum.rows.store(in: lanes + dimension &* RuleRows.count)
      scores[dimension].begin(weight: plan.weight, tally: sum.tally, findings: plan.findings)
    }
    lanes[rules.lanes &- 1] = 0
  }

  /// Once every question is settled: a limit may look at those of a later dimension.
  @inline(__always)
  private func decideLevels(_ codes: Codes, _ lanes: Lanes, _ scores: Scores) {
    for dimension in 0..<dimensions.count {
      let plan = dimensions[dimension]
      scores[dimension].decideLimits(plan.limits, to: { limits[plan.firstLimit &+ $0] }) {
        rules.truth(of: plan.firstRule &+ $0, codes, lanes)
      }
      scores[dimension].decideLevel(plan.levels, minimumPercent: minimumPercent) {
        levels[plan.firstLevel &+ $0]
      }
      codes[rules.dimensionSlots &+ dimension] = RuleProgram.code(ofLevel: scores[dimension].level)
    }
  }

  /// Once every dimension has its level.
  @inline(__always)
  private func decideFindings(_ codes: Codes, _ lanes: Lanes, _ scores: Scores) {
    for dimension in 0..<dimensions.count {
      let plan = dimensions[dimension]
      let first = plan.firstRule &+ plan.limits
      scores[dimension].decideFindings { rules.truth(of: first &+ $0, codes, lanes) }
    }
  }

  @inline(__always)
  private func withTemporaryMemory<Element: BitwiseCopyable, Result>(
    _ type: Element.Type, _ count: Int, _ body: (UnsafeMutablePointer<Element>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: type, capacity: max(1, count)) { memory in
      guard let start = memory.baseAddress else {
        preconditionFailure("memory without an address")
      }
      return body(start)
    }
  }

  private typealias Scores = UnsafeMutableBufferPointer<DimensionScore>
}
