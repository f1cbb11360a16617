/// Every rule holds for some answers and fails for others, in some form.
///
/// That a question's `askWhen` never holds is told of the question.
enum RulesTurn: Check {
  static let name = "rules-turn"

  struct Fault: Hashable {
    var owner: RuleOwner
    /// What it always does.
    var holds: Bool
  }

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    inquiry.bank.owners.flatMap { owner in
      [true, false].filter { inquiry.canTurn(owner, !$0) == .no }
        .map { Fault(owner: owner, holds: $0) }
    }.filter { fault in
      if case .asking = fault.owner { fault.holds } else { true }
    }
  }
}

extension RulesTurn.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    let name = owner.name(in: questionnaire)
    return Defect(
      .error, at: owner.conditionPath(in: questionnaire),
      what: holds
        ? LocalizedText(
          zh: "\(name.zh)怎么作答都成立", en: "\(name.en) holds whatever is answered")
        : LocalizedText(zh: "\(name.zh)怎么作答都不成立", en: "no answers make \(name.en) hold"),
      mend: LocalizedText(
        zh: "改条件，或把这条规则删掉", en: "change the condition, or take the rule out"))
  }
}
