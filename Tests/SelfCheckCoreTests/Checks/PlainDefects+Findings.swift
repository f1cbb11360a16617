@testable import SelfCheckCore

/// What is wrong with findings, and how they go together.
extension PlainDefects {
  var triggering: Set<String> {
    var triggered: Set<String> = []
    for (_, before, after) in all.betterPairs {
      for (index, dimension) in bank.dimensions.enumerated() {
        for (place, finding) in dimension.findings.enumerated()
        where before.card?.dimensions[index].findings[place] == .fails
          && after.card?.dimensions[index].findings[place] == .holds
        {
          triggered.insert(finding.id)
        }
      }
    }
    return Set(
      findings.filter { $0.holds.contains(true) }.compactMap {
        switch ($0.finding.betterMayTrigger == nil, triggered.contains($0.id)) {
        case (true, true): "\($0.id) triggered"
        case (false, false): "\($0.id) needless"
        default: nil
        }
      })
  }

  /// Each finding with the first one that is the same.
  var equalFindings: Set<String> {
    var defects: Set<String> = []
    for (place, finding) in findings.enumerated() where finding.turns {
      if let earlier = findings[..<place].first(where: { $0.holds == finding.holds }) {
        defects.insert("\(finding.id) same as \(earlier.id)")
      }
    }
    return defects
  }

  var relations: Set<String> {
    var defects: Set<String> = []
    for (place, second) in findings.enumerated() where second.turns {
      for first in findings[..<place] where first.turns && haveCommon(first, second) {
        let pairs = Set(zip(first.holds, second.holds).map { [$0, $1] })
        if first.holds == second.holds { continue }
        if !pairs.contains([true, true]) { defects.insert("\(first.id) without \(second.id)") }
        if !pairs.contains([true, false]) { defects.insert("\(first.id) implies \(second.id)") }
        if !pairs.contains([false, true]) { defects.insert("\(second.id) implies \(first.id)") }
      }
    }
    return defects
  }

  private func haveCommon(_ first: PlainFinding, _ second: PlainFinding) -> Bool {
    let (a, b) = (first.finding.when, second.finding.when)
    return a.questions.contains(where: b.questions.contains)
      || a.plainDimensions.contains(where: b.plainDimensions.contains)
  }

  var findingLevels: Set<String> {
    var defects: Set<String> = []
    for finding in findings {
      let levels = worlds.map { $0.card?.dimensions[finding.dimension].level }
      for level in bank.dimensions[finding.dimension].levels.indices
      where finding.holds.contains(true) && levels.contains(level)
        && isOpen(finding.finding.when, at: level, of: finding.dimension)
        && !zip(finding.holds, levels).contains(where: { $0 && $1 == level })
      {
        defects.insert("\(finding.id): \(level)")
      }
    }
    return defects
  }

  /// Whether the condition itself leaves it open that it holds at the level, whatever is answered.
  private func isOpen(_ condition: Condition, at level: Int, of dimension: Int) -> Bool {
    let named = condition.questions
    var tuples = [PlainWorld(bank, .full)]
    for question in named {
      let outcomes = bank.questions[question].everyAnswer + [nil]
      tuples = tuples.flatMap { world in
        outcomes.map { outcome in
          var world = world
          world.answers[question] = outcome
          return world
        }
      }
    }
    let own = suppositions(condition).filter {
      !condition.plainDimensions.contains(dimension) || $0[dimension] == level
    }
    return tuples.contains { world in
      own.contains { condition.holds(over: SupposedFacts(world: world, levels: $0)) }
    }
  }
}
