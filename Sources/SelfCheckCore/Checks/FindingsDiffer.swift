/// No two findings hold for just the same answers, over all forms.
enum FindingsDiffer: Check {
  static let name = "findings-differ"

  struct Fault: Hashable {
    var finding: RuleOwner
    /// The first finding in the bank that is the same.
    var earlier: RuleOwner
  }

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  /// Findings that always come to the same are left to `RulesTurn`.
  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    var kept: [RuleOwner] = []
    return inquiry.bank.findingOwners.compactMap { finding in
      for earlier in kept where inquiry.mayBeSame(finding, earlier) {
        guard inquiry.turns(finding) else { return nil }
        if inquiry.turns(earlier), inquiry.relation(of: earlier, to: finding) == .same {
          return Fault(finding: finding, earlier: earlier)
        }
      }
      kept.append(finding)
      return nil
    }
  }
}

extension FindingsDiffer.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    let (name, other) = (finding.name(in: questionnaire), earlier.name(in: questionnaire))
    return Defect(
      .error, at: finding.conditionPath(in: questionnaire),
      what: LocalizedText(
        zh: "\(name.zh)与\(other.zh)成立的情况完全相同",
        en: "\(name.en) holds for just the same answers as \(other.en)"),
      mend: LocalizedText(
        zh: "合并两种情形，或改其中一个的条件",
        en: "make one finding of the two, or change the condition of one"))
  }
}
