extension Scorer {
  /// What the codes come to. The levels are entered among them, for the findings that ask for them.
  func scorecard(of answers: AnswerSet, _ codes: Codes) -> Scorecard {
    let count = dimensions.count
    let scores = [DimensionScore](unsafeUninitializedCapacity: count) { scores, initialized in
      for place in 0..<count {
        let section = dimensions.span[place]
        let score = score(of: section, answers, codes)
        codes[rules.slot(ofDimension: place)] = RuleProgram.code(ofLevel: score.level)
        scores.initializeElement(at: place, to: score)
      }
      for place in 0..<count { decideFindings(of: dimensions.span[place], codes, &scores[place]) }
      initialized = count
    }
    return Scorecard(
      dimensions: scores, overallLevel: OverallScore(scores).level(in: overallLevels.span))
  }

  @inline(__always)
  private func score(of section: Section, _ answers: AnswerSet, _ codes: Codes) -> DimensionScore {
    var score = DimensionScore(weight: section.weight, findingCount: section.findingRules.count)
    for index in section.items where items.span[index].weight > 0 {
      add(index, answers, codes[index], to: &score)
    }
    for place in 0..<section.limits.count
    where rules.truth(of: section.limitRules.lowerBound + place, codes) == .holds {
      score.hold(limit: place, to: limits.span[section.limits.lowerBound + place])
    }
    score.decide(
      levels: levels.span.extracting(section.levels), minimumPercent: minimumPercent)
    return score
  }

  @inline(__always)
  private func add(
    _ index: Int, _ answers: AnswerSet, _ code: OutcomeCode, to score: inout DimensionScore
  ) {
    let item = items.span[index]
    if code.isAnswered {
      score.answered &+= 1
      score.maximum &+= item.weightedMaximum
      if case .manyTicks(let list) = item.kind {
        score.points &+= item.weight * points(of: answers[index], in: lists[list])
      } else {
        score.points &+= points.span[item.points &+ Int(code.value)]
      }
    } else if code == .notApplicable {
      score.notApplicable &+= 1
    }
    if code.isAsked { score.asked &+= 1 }
  }

  private func points(of answer: Answer?, in list: Checklist) -> Int {
    if case .multiple(let ticked) = answer { list.points(for: ticked) } else { 0 }
  }

  @inline(__always)
  private func decideFindings(
    of section: Section, _ codes: Codes, _ score: inout DimensionScore
  ) {
    for place in 0..<section.findingRules.count {
      switch rules.truth(of: section.findingRules.lowerBound + place, codes) {
      case .holds: score.fired.insert(place)
      case .fails: break
      case .undecided: score.undecided.insert(place)
      }
    }
  }
}
