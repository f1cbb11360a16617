/// The queries for two worlds of which only the second, with a better answer to one question, has a
/// finding: no more of them than could be met as far as rules go, each taken by itself.
struct Triggering {
  private let bank: BankModel
  private let rule: LeveledRule
  private let cases: [LevelCase]

  init(_ bank: BankModel, _ rule: LeveledRule) {
    (self.bank, self.rule) = (bank, rule)
    cases = bank.cases(of: rule.dimensions)
  }

  var queries: some Sequence<Query> {
    bank.forms.lazy.flatMap { form in
      elsewhere(form).lazy + questions(in: form).lazy.flatMap { queries(form, better: $0) }
    }
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

  private func queries(_ form: Form, better question: Int) -> [Query] {
    var turning = Turning(bank, at: question)
    return cases.flatMap { before in
      cases.filter { after in
        turning.canTurn(rule.root(before.level), into: rule.root(after.level))
          && rule.dimensions.allSatisfy { canMove($0, before, after, at: question, &turning) }
      }.map { after in query(form, before, after.inSecondWorld, .better(at: question)) }
    }
  }

  /// The better answer is to a question that does nothing but raise a score.
  private func elsewhere(_ form: Form) -> [Query] {
    let diagrams = bank.diagrams
    return cases.flatMap { before in
      cases.filter { after in
        diagrams.canPart(rule.root(before.level), rule.root(after.level))
          && rule.dimensions.allSatisfy { dimension in
            guard let was = before.level(of: dimension), let now = after.level(of: dimension)
            else { return before.level(of: dimension) == after.level(of: dimension) }
            return now <= was
          }
      }.map { after in query(form, before, after.inSecondWorld, .betterElsewhere) }
    }
  }

  private func query(
    _ form: Form, _ before: LevelCase, _ after: LevelCase, _ difference: Query.Difference
  ) -> Query {
    let implied = before.sums.flatMap { own in after.sums.compactMap(own.implied) }
    return Query(
      form,
      [
        Supposition(rule: rule.root(before.level), holds: false),
        Supposition(rule: rule.root(after.level), holds: true, world: 1),
      ] + before.suppositions + after.suppositions,
      sums: before.sums + after.sums + implied, difference: difference)
  }

  /// Whether a better answer can take the dimension from the one level to the other.
  ///
  /// It is scored before and after, or neither. It falls only through a limit that comes to hold.
  private func canMove(
    _ dimension: Int, _ before: LevelCase, _ after: LevelCase, at question: Int,
    _ turning: inout Turning
  ) -> Bool {
    guard let was = before.level(of: dimension), let now = after.level(of: dimension) else {
      return before.level(of: dimension) == after.level(of: dimension)
    }
    if now == was { return true }
    if now > was {
      return after.caps[dimension].map { turning.canTurn($0, into: $0) } ?? false
    }
    return bank.dimensions[question] == dimension
      || bank.limits[dimension].contains { bank.questions(under: $0).contains(question) }
  }
}
