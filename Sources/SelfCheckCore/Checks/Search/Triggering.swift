/// Searches for two worlds of which only the second, with a better answer to one question, has a
/// finding: only where that could be as far as rules go, each taken by itself.
struct Triggering {
  private let bank: BankModel
  private let rule: LeveledRule
  private let claims: [LevelCombinations.Claim]
  /// For each dimension that the finding speaks of.
  private let ways: [Int: [LevelWay]]

  init(_ bank: BankModel, _ rule: LeveledRule) {
    (self.bank, self.rule) = (bank, rule)
    claims = [
      LevelCombinations.Claim(rule: rule, holds: false),
      LevelCombinations.Claim(rule: rule, holds: true, world: 1),
    ]
    ways = rule.dimensions.reduce(into: [:]) { $0[$1] = bank.ways(of: $1) }
  }

  func find(_ searcher: inout Searcher) throws(Unfinished) -> Worlds? {
    for form in bank.forms {
      for dimension in rule.dimensions {
        if let worlds = try find(form, raising: dimension, &searcher) { return worlds }
      }
      for question in questions(in: form) {
        if let worlds = try find(form, better: question, &searcher) { return worlds }
      }
    }
    return nil
  }

  /// The questions on which a better answer may bear on the finding in more ways than by raising a
  /// score.
  private func questions(in form: Form) -> [Int] {
    let limits = rule.dimensions.flatMap { bank.limits[$0] }
    let named = (rule.roots + limits).flatMap(bank.questions)
    let counted = rule.dimensions.flatMap { bank.scored(in: $0, form) }
      .filter(bank.bearsOnAsking)
    return Set(named + counted).filter { bank.dimensions[$0] != nil && bank.isIn(form, $0) }
      .sorted()
  }

  private func find(
    _ form: Form, better question: Int, _ searcher: inout Searcher
  ) throws(Unfinished) -> Worlds? {
    var turning = Turning(bank, at: question)
    let choices = ways.reduce(into: [:]) { choices, dimension in
      choices[dimension.key] = self.choices(dimension.key, better: question, &turning)
    }
    let combinations = LevelCombinations(claims, choices: choices)
    return try combinations.first(
      &searcher, where: { turning.canTurn($0[0], into: $0[1]) },
      { (found, searcher) throws(Unfinished) in
        try searcher.find(Query(form, found, .better(at: question)))
      })
  }

  /// The better answer is to a question of the dimension that does nothing but raise its score.
  private func find(
    _ form: Form, raising dimension: Int, _ searcher: inout Searcher
  ) throws(Unfinished) -> Worlds? {
    var choices = ways.mapValues { $0.map(LevelCombinations.Choice.init) }
    choices[dimension] = pairs(of: dimension) { before, after in
      before.level.flatMap { was in after.level.map { $0 < was } } ?? false
    }
    let combinations = LevelCombinations(claims, choices: choices)
    return try combinations.first(
      &searcher, where: { bank.diagrams.canPart($0[0], $0[1]) },
      { (found, searcher) throws(Unfinished) in
        try searcher.find(Query(form, found, .betterElsewhere))
      })
  }

  private func pairs(
    of dimension: Int, where isPossible: (LevelWay, LevelWay) -> Bool
  ) -> [LevelCombinations.Choice] {
    let ways = ways[dimension] ?? []
    return ways.flatMap { before in
      ways.filter { isPossible(before, $0) }.map { after in
        LevelCombinations.Choice(before: before, after: after)
      }
    }
  }

  /// What a better answer to the question can make of the dimension.
  private func choices(
    _ dimension: Int, better question: Int, _ turning: inout Turning
  ) -> [LevelCombinations.Choice] {
    let isNamed = bank.limits[dimension].contains { bank.questions(under: $0).contains(question) }
    guard isNamed || bank.dimensions[question] == dimension else {
      return (ways[dimension] ?? []).map(LevelCombinations.Choice.init)
    }
    return pairs(of: dimension) { canMove($0, $1, &turning) }
  }

  /// Whether a better answer can take a dimension from the one level to the other.
  ///
  /// It is scored before and after, or neither. It falls only through a limit that comes to hold.
  private func canMove(
    _ before: LevelWay, _ after: LevelWay, _ turning: inout Turning
  ) -> Bool {
    guard let was = before.level, let now = after.level else { return before.level == after.level }
    return now <= was || after.cap.map { turning.canTurn($0, into: $0) } ?? false
  }
}

extension Query {
  fileprivate init(
    _ form: Form, _ found: LevelCombinations.Combination, _ difference: Difference
  ) {
    self.init(form, found.suppositions, sums: found.sums, difference: difference)
  }
}
