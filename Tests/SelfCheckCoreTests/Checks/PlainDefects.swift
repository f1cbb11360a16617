@testable import SelfCheckCore

/// What the checks ought to find in a small bank, read off all its worlds: one line for each fault, by
/// the name of the check.
struct PlainDefects {
  private let bank: Questionnaire
  private let all: PlainWorlds
  private let worlds: [PlainWorld]
  private let findings: [PlainFinding]

  struct PlainFinding {
    var id: String
    var dimension: Int
    var finding: Finding
    /// For each world.
    var holds: [Bool]

    var turns: Bool { holds.contains(true) && holds.contains(false) }
  }

  init(_ bank: Questionnaire) {
    self.bank = bank
    let all = PlainWorlds(bank)
    (self.all, worlds) = (all, all.worlds)
    findings = bank.dimensions.enumerated().flatMap { dimension, own in
      own.findings.enumerated().map { place, finding in
        PlainFinding(
          id: finding.id, dimension: dimension, finding: finding,
          holds: all.worlds.map { $0.card?.dimensions[dimension].findings[place] == .holds })
      }
    }
  }

  var worldCount: Int { worlds.count }

  var byCheck: [String: Set<String>] {
    [
      LevelsAttainable.name: levels, OverallLevelsAttainable.name: overallLevels,
      ExtremesAttainable.name: extremes, ChecklistMaximums.name: checklists,
      BetterNeverLowers.name: lowering, RulesTurn.name: stuckRules, QuestionsAsked.name: unasked,
      RuleQuestionsMatter.name: idleQuestions, BetterNeverTriggers.name: triggering,
      FindingsDiffer.name: equalFindings, FindingRelations.name: relations,
      FindingLevels.name: findingLevels,
    ]
  }

  // MARK: scores

  private var levels: Set<String> {
    var defects: Set<String> = []
    for (index, dimension) in bank.dimensions.enumerated() {
      for form in all.forms {
        guard hasScored(index, form) else {
          defects.insert("\(index) in \(form): nothing")
          continue
        }
        for level in dimension.levels.indices
        where !cards(in: form).contains(where: { $0.dimensions[index].level == level }) {
          defects.insert("\(index) in \(form): \(level)")
        }
      }
    }
    return defects
  }

  private var overallLevels: Set<String> {
    var defects: Set<String> = []
    for form in all.forms where bank.dimensions.indices.allSatisfy({ hasScored($0, form) }) {
      for level in bank.levels.indices
      where !cards(in: form).contains(where: { $0.overallLevel == level }) {
        defects.insert("\(form): \(level)")
      }
    }
    return defects
  }

  private var extremes: Set<String> {
    var defects: Set<String> = []
    for index in bank.dimensions.indices {
      for form in all.forms where hasScored(index, form) {
        for score in [0, 100]
        where !cards(in: form).contains(where: {
          $0.dimensions[index].score == Fraction(Int128(score))
        }) && !(score == 100 && isSpoiled(index, form)) {
          defects.insert("\(index) in \(form): \(score)")
        }
      }
    }
    return defects
  }

  private var checklists: Set<String> {
    Set(bank.questions.filter(isSpoiled).map(\.id))
  }

  private func isSpoiled(_ question: Question) -> Bool {
    guard case .multiple = question.kind, question.isScored else { return false }
    return !question.everyAnswer.contains { question.points(for: $0) == question.maximum }
  }

  private func isSpoiled(_ dimension: Int, _ form: Form) -> Bool {
    bank.questions(ofDimension: dimension).contains {
      all.isIn(form, $0) && isSpoiled(bank.questions[$0])
    }
  }

  /// A limit is to blame where it holds after and is lower than the score was.
  private var lowering: Set<String> {
    var defects: Set<String> = []
    for (_, before, after) in all.betterPairs {
      for (index, dimension) in bank.dimensions.enumerated() {
        guard let was = before.card?.dimensions[index].score,
          let now = after.card?.dimensions[index], let score = now.score, score < was
        else { continue }
        for (place, limit) in dimension.limits.enumerated()
        where now.limits.contains(place) && Fraction(limit.to) < was {
          defects.insert(limit.id)
        }
      }
    }
    return defects
  }

  private func cards(in form: Form) -> [Scorecard] {
    worlds.filter { $0.form == form }.compactMap(\.card)
  }

  private func hasScored(_ dimension: Int, _ form: Form) -> Bool {
    bank.questions(ofDimension: dimension).contains {
      bank.questions[$0].isScored && all.isIn(form, $0)
    }
  }

  // MARK: rules

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

  private var stuckRules: Set<String> {
    var defects: Set<String> = []
    for rule in rules {
      if !rule.holds.contains(false) { defects.insert("\(rule.name) holds") }
      if !rule.holds.contains(true), !rule.name.hasPrefix("asking") {
        defects.insert("\(rule.name) fails")
      }
    }
    return defects
  }

  private var unasked: Set<String> {
    Set(
      bank.questions.indices.filter { index in
        bank.questions[index].askWhen != nil && !worlds.contains { $0.asked[index] }
      }.map { "\($0)" })
  }

  private var idleQuestions: Set<String> {
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
  private func suppositions(_ condition: Condition) -> [[Int: Int]] {
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

  // MARK: findings

  private var triggering: Set<String> {
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
  private var equalFindings: Set<String> {
    var defects: Set<String> = []
    for (place, finding) in findings.enumerated() where finding.turns {
      if let earlier = findings[..<place].first(where: { $0.holds == finding.holds }) {
        defects.insert("\(finding.id) same as \(earlier.id)")
      }
    }
    return defects
  }

  private var relations: Set<String> {
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

  private var findingLevels: Set<String> {
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

/// A world in which levels are taken as they are supposed.
private struct SupposedFacts: Facts {
  var world: PlainWorld
  var levels: [Int: Int]

  func answer(to question: Int) -> Answer? { world.answer(to: question) }
  func points(of question: Int) -> Int { world.points(of: question) }
  func level(of dimension: Int) -> Int? { levels[dimension] }
}

extension Condition {
  /// The dimensions whose levels the condition speaks of.
  fileprivate var plainDimensions: Set<Int> {
    switch self {
    case .level(let dimension, _, _): [dimension]
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.reduce(into: []) { $0.formUnion($1.plainDimensions) }
    case .not(let part): part.plainDimensions
    default: []
    }
  }
}
