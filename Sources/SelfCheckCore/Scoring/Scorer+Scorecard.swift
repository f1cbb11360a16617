extension Scorer {
  typealias Codes = UnsafeMutablePointer<OutcomeCode>
  typealias Answers = UnsafeBufferPointer<AnswerSet.Entry>

  func scorecard(of answers: AnswerSet, form: Form) -> Scorecard {
    withUnsafeTemporaryAllocation(of: OutcomeCode.self, capacity: rules.slots) { codes in
      guard let codes = codes.baseAddress else { preconditionFailure("memory without an address") }
      return scorecard(of: answers, form: form, codes)
    }
  }

  /// The scorecard, and where each question stands.
  func codesAndScorecard(
    of answers: AnswerSet, form: Form
  ) -> (codes: [OutcomeCode], card: Scorecard) {
    var codes = Array(repeating: OutcomeCode.absent, count: max(1, rules.slots))
    let card = codes.withUnsafeMutableBufferPointer { codes in
      guard let codes = codes.baseAddress else { preconditionFailure("memory without an address") }
      return scorecard(of: answers, form: form, codes)
    }
    return (Array(codes.prefix(items.count)), card)
  }

  /// - Parameter codes: memory for one in each slot; they are entered there.
  private func scorecard(of answers: AnswerSet, form: Form, _ codes: Codes) -> Scorecard {
    let scores = answers.entries.withUnsafeBufferPointer { answers in
      precondition(answers.count == items.count, "answers to another questionnaire")
      return [DimensionScore](unsafeUninitializedCapacity: dimensionCount) { scores, count in
        for place in 0..<sections.count {
          let section = sections[place]
          let tally = settle(section.items, answers, form, codes)
          guard let plan = section.dimension else { continue }
          scores.initializeElement(
            at: count,
            to: DimensionScore(
              weight: plan.weight, tally: tally, findings: plan.findingRules.count))
          count += 1
        }
        decideLevels(codes, &scores)
        decideFindings(codes, &scores)
      }
    }
    return Scorecard(
      dimensions: scores, overallLevel: OverallScore(scores).level(in: overallLevels))
  }

  /// Once every question is settled: a limit may look at those of a later dimension.
  @inline(__always)
  private func decideLevels(
    _ codes: Codes, _ scores: inout UnsafeMutableBufferPointer<DimensionScore>
  ) {
    var dimension = 0
    for place in 0..<sections.count {
      guard let plan = sections[place].dimension else { continue }
      decideLevel(of: &scores[dimension], plan, codes)
      codes[rules.dimensionSlots &+ dimension] = RuleProgram.code(ofLevel: scores[dimension].level)
      dimension += 1
    }
  }

  @inline(__always)
  private func decideLevel(of score: inout DimensionScore, _ plan: DimensionPlan, _ codes: Codes) {
    for place in 0..<plan.limits.count
    where rules.truth(of: plan.firstLimitRule &+ place, codes) == .holds {
      score.hold(limit: place, to: limits[plan.limits.lowerBound &+ place])
    }
    if score.isEnough(minimumPercent: minimumPercent) {
      score.decideLevel { levels[plan.levels.lowerBound &+ $0] }
    }
  }

  /// Once every dimension has its level.
  @inline(__always)
  private func decideFindings(
    _ codes: Codes, _ scores: inout UnsafeMutableBufferPointer<DimensionScore>
  ) {
    var dimension = 0
    for place in 0..<sections.count {
      guard let plan = sections[place].dimension else { continue }
      var (fired, undecided) = (PlaceSet.Builder(), PlaceSet.Builder())
      for rule in plan.findingRules {
        let truth = rules.truth(of: rule, codes)
        fired.append(truth == .holds)
        undecided.append(truth == .undecided)
      }
      scores[dimension].fired = fired.set
      scores[dimension].undecided = undecided.set
      dimension += 1
    }
  }
}
