/// A better answer never triggers a finding, unless the finding says why it may.
enum BetterNeverTriggers: Check {
  static let name = "better-never-triggers"

  enum Fault: Hashable {
    /// The better answer to the question triggers the finding; the worlds are before and after.
    case triggers(RuleOwner, question: Int, Worlds)
    /// The finding says why a better answer may trigger it, and none can.
    case needlessReason(RuleOwner)
  }

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { $0.defect(in: bank.questionnaire) }
  }

  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    inquiry.bank.findingOwners.compactMap { owner in
      guard case .finding(let place, let dimension) = owner, inquiry.canTurn(owner, true) == .yes
      else { return nil }
      let finding = inquiry.bank.questionnaire.dimensions[dimension].findings[place]
      switch trigger(of: owner, &inquiry) {
      case .found(let worlds):
        return finding.betterMayTrigger == nil
          ? .triggers(owner, question: worlds.difference, worlds) : nil
      case .none: return finding.betterMayTrigger == nil ? nil : .needlessReason(owner)
      case .unknown: return nil
      }
    }
  }

  private static func trigger(
    of owner: RuleOwner, _ inquiry: inout Inquiry
  ) -> Inquiry.Outcome {
    let bank = inquiry.bank
    let rule = bank.rule(of: owner)
    if bank.onlyFalls(rule) { return .none }
    let cases = bank.cases(of: rule.dimensions)
    let queries = bank.forms.lazy.flatMap { form in
      bank.questionsTouching(rule, in: form).lazy.flatMap { question in
        cases.lazy.flatMap { before in
          cases.lazy.filter { after in
            rule.dimensions.allSatisfy { bank.mayTurn(before, after, of: $0) }
          }.map { after in query(form, rule, before, after, better: question) }
        }
      }
    }
    return inquiry.find(queries, about: .rule(owner))
  }

  private static func query(
    _ form: Form, _ rule: LeveledRule, _ before: LevelCase, _ after: LevelCase,
    better question: Int
  ) -> Query {
    let second = after.inSecondWorld
    return Query(
      form,
      [
        Supposition(rule: rule.root(before.level), holds: false),
        Supposition(rule: rule.root(after.level), holds: true, world: 1),
      ] + before.suppositions + second.suppositions,
      sums: before.sums + second.sums, difference: .better(at: question))
  }
}

extension BankModel {
  /// Whether better answers, one question's or one level's at a time, can only make the rule fail.
  fileprivate func onlyFalls(_ rule: LeveledRule) -> Bool {
    let limits = rule.dimensions.flatMap { self.limits[$0] }
    guard (rule.roots + limits).allSatisfy({ questionsTurning(on: $0).isEmpty }) else {
      return false
    }
    return rule.dimensions.allSatisfy { dimension in
      questionnaire.dimensions[dimension].levels.indices.dropFirst().allSatisfy { level in
        zip(
          rule.roots(at: level, of: dimension), rule.roots(at: level - 1, of: dimension)
        ).allSatisfy { !diagrams.canPart($0, $1) }
      }
    }
  }

  /// The questions on which a better answer may bear on the rule.
  fileprivate func questionsTouching(_ rule: LeveledRule, in form: Form) -> [Int] {
    let limits = rule.dimensions.flatMap { self.limits[$0] }
    let named = (rule.roots + limits).flatMap(questions)
    let counted = rule.dimensions.flatMap { scored(in: $0, form) }
    return Set(named + counted).filter { dimensions[$0] != nil && isIn(form, $0) }.sorted()
  }

  /// Whether a better answer may take the dimension from the one level to the other: it is scored
  /// before and after, or neither.
  fileprivate func mayTurn(_ before: LevelCase, _ after: LevelCase, of dimension: Int) -> Bool {
    (before.level(of: dimension) == nil) == (after.level(of: dimension) == nil)
  }
}

extension BetterNeverTriggers.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    switch self {
    case .triggers(let owner, let question, let worlds):
      let name = owner.name(in: questionnaire)
      let id = questionnaire.questions[question].id
      return Defect(
        .error, at: owner.conditionPath(in: questionnaire),
        what: LocalizedText(
          zh: "题目“\(id)”答得更好，反而触发\(name.zh)",
          en: "a better answer to question \"\(id)\" triggers \(name.en)"),
        mend: LocalizedText(
          zh: "改条件；确实应当如此的，用“betterMayTrigger”写明理由",
          en: "change the condition; if it is meant, say why under \"betterMayTrigger\""),
        witness: worlds.witness(naming: [question], of: questionnaire))
    case .needlessReason(let owner):
      let name = owner.name(in: questionnaire)
      return Defect(
        .warning, at: owner.path(in: questionnaire).key("betterMayTrigger"),
        what: LocalizedText(
          zh: "\(name.zh)写了“betterMayTrigger”，但没有答得更好而触发它的情况",
          en: "\(name.en) has \"betterMayTrigger\", but no better answer can trigger it"),
        mend: LocalizedText(zh: "删去“betterMayTrigger”", en: "take \"betterMayTrigger\" out"))
    }
  }
}
