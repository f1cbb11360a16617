@testable import SelfCheckCore

/// What is wrong with rules, each taken by itself.
extension PlainDefects {
  private struct PlainRule {
    var name: String
    var condition: Condition
    /// For each world in which the rule decides anything.
    var worlds: [PlainWorld]
    var holds: [Bool]

    var turns: Bool { holds.contains(true) && holds.contains(false) }
  }

  private var rules: [PlainRule] {
    var rules: [PlainRule] = []
    for (index, question) in bank.questions.enumerated() {
      guard let condition = question.askWhen else { continue }
      let own = worlds.filter { all.isIn($0.form, index) }
      rules.append(
        PlainRule(
          name: "asking \(index)", condition: condition, worlds: own,
          holds: own.map { $0.asked[index] }))
    }
    for (index, dimension) in bank.dimensions.enumerated() {
      for (place, limit) in dimension.limits.enumerated() {
        rules.append(
          PlainRule(
            name: limit.id, condition: limit.when, worlds: worlds,
            holds: worlds.map { $0.card?.dimensions[index].limits.contains(place) ?? false }))
      }
    }
    return rules
      + findings.map {
        PlainRule(name: $0.id, condition: $0.finding.when, worlds: worlds, holds: $0.holds)
      }
  }

  var stuckRules: Set<String> {
    var defects: Set<String> = []
    for rule in rules {
      if !rule.holds.contains(false) { defects.insert("\(rule.name) holds") }
      if !rule.holds.contains(true), !rule.name.hasPrefix("asking") {
        defects.insert("\(rule.name) fails")
      }
    }
    return defects
  }

  var idleQuestions: Set<String> {
    var defects: Set<String> = []
    for rule in rules where rule.turns {
      for question in rule.condition.questions where isIdle(question, in: rule) {
        defects.insert("\(rule.name): \(question)")
      }
    }
    return defects
  }

  /// Whether the rule stays the same in every world, at whatever levels, if one and the same outcome
  /// is taken for the question.
  private func isIdle(_ question: Int, in rule: PlainRule) -> Bool {
    let outcomes = bank.questions[question].everyAnswer.filter { $0 != .notApplicable } + [nil]
    let levels = suppositions(rule.condition)
    return outcomes.contains { outcome in
      rule.worlds.allSatisfy { world in
        levels.allSatisfy { levels in
          var facts = SupposedFacts(world: world, levels: levels)
          let holds = rule.condition.holds(over: facts)
          facts.world.answers[question] = outcome
          return rule.condition.holds(over: facts) == holds
        }
      }
    }
  }

  /// Every combination of levels of the dimensions that the condition speaks of.
  func suppositions(_ condition: Condition) -> [[Int: Int]] {
    condition.plainDimensions.reduce([[:]]) { all, dimension in
      let levels = [nil] + bank.dimensions[dimension].levels.indices.map(Optional.some)
      return all.flatMap { before in
        levels.map { level in
          var levels = before
          levels[dimension] = level
          return levels
        }
      }
    }
  }
}

/// A world in which levels are taken as they are supposed.
struct SupposedFacts: Facts {
  var world: PlainWorld
  var levels: [Int: Int]

  func answer(to question: Int) -> Answer? { world.answer(to: question) }
  func points(of question: Int) -> Int { world.points(of: question) }
  func level(of dimension: Int) -> Int? { levels[dimension] }
}

extension Condition {
  /// The dimensions whose levels the condition speaks of.
  var plainDimensions: Set<Int> {
    switch self {
    case .level(let dimension, _, _): [dimension]
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.reduce(into: []) { $0.formUnion($1.plainDimensions) }
    case .not(let part): part.plainDimensions
    default: []
    }
  }
}
