/// No rule names a question that it could do without.
///
/// A rule could do without a question where taking one and the same outcome for the question, an
/// answer or absent, leaves the rule what it is in every world. The levels that a finding speaks of
/// may be any.
enum RuleQuestionsMatter: Check {
  static let name = "rule-questions-matter"

  struct Fault: Hashable {
    var owner: RuleOwner
    var question: Int
  }

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  /// A rule that always comes to the same is left to `RulesTurn`.
  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    inquiry.bank.owners.flatMap { owner in
      let idle = inquiry.bank.condition(of: owner).questions.filter {
        isIdle($0, in: owner, &inquiry)
      }
      return idle.isEmpty || !inquiry.turns(owner)
        ? [] : idle.map { Fault(owner: owner, question: $0) }
    }
  }

  private static func isIdle(
    _ question: Int, in owner: RuleOwner, _ inquiry: inout Inquiry
  ) -> Bool {
    let roots = inquiry.bank.rule(of: owner).roots
    let outcomes = inquiry.bank.outcomes(of: question, toldBy: roots, byGain: false)
    return ([0] + outcomes).contains { outcome in
      isSame(owner, taking: outcome, for: question, &inquiry)
    }
  }

  private static func isSame(
    _ owner: RuleOwner, taking outcome: Int, for question: Int, _ inquiry: inout Inquiry
  ) -> Bool {
    let bank = inquiry.bank
    let forms = bank.forms(of: owner)
    let roots = bank.rule(of: owner).roots
    let isSampled = forms.contains { form in
      inquiry.samples(of: form).tells(roots, taking: outcome, for: question, bank)
    }
    if isSampled { return false }
    let queries = forms.lazy.flatMap { form in
      roots.lazy.flatMap { root in
        [true, false].lazy.map { holds in
          Query(
            form,
            [
              Supposition(rule: root, holds: holds),
              Supposition(rule: root, holds: !holds, world: 1),
            ], difference: .overridden(at: question, by: outcome))
        }
      }
    }
    return inquiry.find(queries, about: .rule(owner)) == .none
  }
}

extension Samples {
  /// Whether one of the rules comes out otherwise in a sample when the question has this outcome.
  fileprivate func tells(
    _ roots: [Int], taking outcome: Int, for question: Int, _ bank: BankModel
  ) -> Bool {
    outcomes.contains { outcomes in
      guard outcomes[question] != outcome else { return false }
      var taken = outcomes
      taken[question] = outcome
      return roots.contains {
        bank.diagrams.holds($0, over: outcomes) != bank.diagrams.holds($0, over: taken)
      }
    }
  }
}

extension RuleQuestionsMatter.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    let name = owner.name(in: questionnaire)
    let id = questionnaire.questions[question].id
    return Defect(
      .error, at: owner.conditionPath(in: questionnaire),
      what: LocalizedText(
        zh: "\(name.zh)引用了题目“\(id)”，去掉它结果也一样",
        en: "\(name.en) names question \"\(id)\", and would be the same without it"),
      mend: LocalizedText(
        zh: "从条件里去掉这道题，或改条件",
        en: "take the question out of the condition, or change the condition"))
  }
}
