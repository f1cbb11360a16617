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
    bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    inquiry.bank.findingOwners.compactMap { owner in
      guard case .finding(let place, let dimension) = owner, inquiry.canTurn(owner, true) == .yes
      else { return nil }
      let finding = inquiry.bank.questionnaire.dimensions[dimension].findings[place]
      let triggering = Triggering(inquiry.bank, inquiry.bank.rule(of: owner))
      switch inquiry.find(about: .rule(owner), triggering.find) {
      case .found(let worlds):
        return finding.betterMayTrigger == nil
          ? .triggers(owner, question: worlds.difference, worlds) : nil
      case .none: return finding.betterMayTrigger == nil ? nil : .needlessReason(owner)
      case .unknown: return nil
      }
    }
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
