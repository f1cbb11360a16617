extension Scorer {
  typealias Codes = UnsafeMutablePointer<OutcomeCode>
  typealias Answers = UnsafeBufferPointer<AnswerSet.Entry>

  func scorecard(of answers: AnswerSet, form: Form) -> Scorecard {
    var card = Scorecard(dimensions: dimensions.count)
    score(answers, form: form, into: &card)
    return card
  }

  /// - Precondition: the scorecard has as many dimensions.
  func score(_ answers: AnswerSet, form: Form, into card: inout Scorecard) {
    withUnsafeTemporaryAllocation(of: OutcomeCode.self, capacity: rules.slots) { codes in
      guard let codes = codes.baseAddress else { preconditionFailure("memory without an address") }
      score(answers, form: form, codes, into: &card)
    }
  }

  /// The scorecard, and where each question stands.
  func codesAndScorecard(
    of answers: AnswerSet, form: Form
  ) -> (codes: [OutcomeCode], card: Scorecard) {
    var codes = Array(repeating: OutcomeCode.absent, count: max(1, rules.slots))
    var card = Scorecard(dimensions: dimensions.count)
    codes.withUnsafeMutableBufferPointer { codes in
      guard let codes = codes.baseAddress else { preconditionFailure("memory without an address") }
      score(answers, form: form, codes, into: &card)
    }
    return (Array(codes.prefix(items.count)), card)
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
        withUnsafeTemporaryAllocation(of: RuleRows.self, capacity: dimensions.count) { rows in
          for place in 0..<dimensions.count {
            let plan = dimensions[place]
            let sum = sum(of: plan, answers, codes)
            rows[place] = sum.rows
            scores[place].begin(weight: plan.weight, tally: sum.tally, findings: plan.findings)
          }
          decideLevels(codes, rows, scores)
          decideFindings(codes, rows, scores)
        }
      }
    }
    card.overallLevel = OverallScore(card.dimensions).level(in: overallLevels)
  }

  /// Once every question is settled: a limit may look at those of a later dimension.
  @inline(__always)
  private func decideLevels(_ codes: Codes, _ rows: Rows, _ scores: Scores) {
    for dimension in 0..<dimensions.count {
      let plan = dimensions[dimension]
      for place in 0..<plan.limits.count
      where truth(ofRule: place, plan, codes, rows[dimension]) == .holds {
        scores[dimension].hold(limit: place, to: limits[plan.limits.lowerBound &+ place])
      }
      if scores[dimension].isEnough(minimumPercent: minimumPercent) {
        scores[dimension].decideLevel { levels[plan.levels.lowerBound &+ $0] }
      }
      codes[rules.dimensionSlots &+ dimension] = RuleProgram.code(ofLevel: scores[dimension].level)
    }
  }

  /// Once every dimension has its level.
  @inline(__always)
  private func decideFindings(_ codes: Codes, _ rows: Rows, _ scores: Scores) {
    for dimension in 0..<dimensions.count {
      let plan = dimensions[dimension]
      var (fired, undecided) = (PlaceSet.Builder(), PlaceSet.Builder())
      for place in 0..<plan.findings {
        let truth = truth(ofRule: plan.limits.count &+ place, plan, codes, rows[dimension])
        fired.append(truth == .holds)
        undecided.append(truth == .undecided)
      }
      scores[dimension].fired = fired.set
      scores[dimension].undecided = undecided.set
    }
  }

  private typealias Rows = UnsafeMutableBufferPointer<RuleRows>
  private typealias Scores = UnsafeMutableBufferPointer<DimensionScore>

  /// - Parameter place: among the dimension's limits, and its findings behind them.
  @inline(__always)
  private func truth(
    ofRule place: Int, _ plan: DimensionPlan, _ codes: Codes, _ rows: borrowing RuleRows
  ) -> Truth {
    rules.truth(
      of: plan.firstRule &+ place, codes, lane: place < RuleRows.lanes ? rows[place] : 0)
  }
}
