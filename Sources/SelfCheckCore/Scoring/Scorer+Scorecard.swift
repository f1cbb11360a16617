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
    answers.entries.withUnsafeBufferPointer { answers in
      card.dimensions.withUnsafeMutableBufferPointer { scores in
        withUnsafeTemporaryAllocation(of: OutcomeCode.self, capacity: rules.slots) { codes in
          score(answers, form, codes, scores)
        }
      }
    }
    card.overallLevel = OverallScore(card.dimensions).level(in: overallLevels)
  }

  /// Where each question stands.
  func codes(of answers: AnswerSet, form: Form) -> [OutcomeCode] {
    precondition(answers.entries.count == items.count, "answers to another questionnaire")
    return Array(unsafeUninitializedCapacity: rules.slots) { codes, count in
      codes.initialize(repeating: .absent)
      count = items.count
      guard let codes = codes.baseAddress else { return }
      answers.entries.withUnsafeBufferPointer { settle($0, form, codes) }
    }
  }

  /// The scorecard, and where each question stands.
  func codesAndScorecard(
    of answers: AnswerSet, form: Form
  ) -> (codes: [OutcomeCode], card: Scorecard) {
    var card = Scorecard(dimensions: dimensions.count)
    var codes = Array(repeating: OutcomeCode.absent, count: rules.slots)
    answers.entries.withUnsafeBufferPointer { answers in
      card.dimensions.withUnsafeMutableBufferPointer { scores in
        codes.withUnsafeMutableBufferPointer { codes in score(answers, form, codes, scores) }
      }
    }
    card.overallLevel = OverallScore(card.dimensions).level(in: overallLevels)
    return (Array(codes.prefix(items.count)), card)
  }

  /// - Parameter codes: memory for one in each slot; they are entered there.
  private func score(
    _ answers: Answers, _ form: Form, _ codes: UnsafeMutableBufferPointer<OutcomeCode>,
    _ scores: Scores
  ) {
    precondition(answers.count == items.count, "answers to another questionnaire")
    precondition(scores.count == dimensions.count, "a scorecard of another questionnaire")
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: rules.lanes) { lanes in
      guard let codes = codes.baseAddress, let lanes = lanes.baseAddress else { return }
      settle(answers, form, codes)
      addUp(answers, codes, lanes, scores)
      decideLevels(codes, lanes, scores)
      decideFindings(codes, lanes, scores)
    }
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
      scores[dimension].decideLimits(
        plan.limits, to: { limits[plan.firstLimit &+ $0] },
        truth: { rules.truth(of: plan.firstRule &+ $0, codes, lanes) })
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

  private typealias Scores = UnsafeMutableBufferPointer<DimensionScore>
}
