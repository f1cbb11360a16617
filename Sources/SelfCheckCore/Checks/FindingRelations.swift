/// Which findings imply or exclude each other: worth knowing, nothing wrong.
///
/// Only findings that name a common question or a common dimension's level are compared.
enum FindingRelations: Check {
  static let name = "finding-relations"

  struct Fault: Hashable {
    var finding: RuleOwner
    /// The findings that hold wherever it does.
    var implied: [RuleOwner] = []
    /// The findings behind it in the bank that never hold together with it.
    var excluded: [RuleOwner] = []
  }

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    let findings = inquiry.bank.findingOwners.filter { inquiry.turns($0) }
    var faults = findings.map { Fault(finding: $0) }
    for second in findings.indices {
      for first in 0..<second where inquiry.bank.haveCommon(findings[first], findings[second]) {
        switch inquiry.relation(of: findings[first], to: findings[second]) {
        case .implies: faults[first].implied.append(findings[second])
        case .isImplied: faults[second].implied.append(findings[first])
        case .excludes: faults[first].excluded.append(findings[second])
        case .same, nil: break
        }
      }
    }
    return faults.filter { !$0.implied.isEmpty || !$0.excluded.isEmpty }
  }
}

extension BankModel {
  /// Whether two rules name a common question or speak of a common dimension's level.
  fileprivate func haveCommon(_ first: RuleOwner, _ second: RuleOwner) -> Bool {
    let (a, b) = (condition(of: first), condition(of: second))
    return !Set(a.questions).isDisjoint(with: b.questions)
      || !Set(a.dimensions).isDisjoint(with: b.dimensions)
  }
}

extension FindingRelations.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    let name = finding.name(in: questionnaire)
    func list(_ owners: [RuleOwner], by separator: String) -> String {
      owners.map { questionnaire.findingID(of: $0) }.joined(separator: separator)
    }
    var zh: [String] = []
    var en: [String] = []
    if !implied.isEmpty {
      zh.append("出现时，这些也一定出现：\(list(implied, by: "、"))")
      en.append("never occurs without: \(list(implied, by: ", "))")
    }
    if !excluded.isEmpty {
      zh.append("不会与这些同时出现：\(list(excluded, by: "、"))")
      en.append("never occurs together with: \(list(excluded, by: ", "))")
    }
    return Defect(
      .note, at: finding.path(in: questionnaire),
      what: LocalizedText(
        zh: name.zh + zh.joined(separator: "；"), en: name.en + " " + en.joined(separator: "; ")),
      mend: LocalizedText(
        zh: "如果不是有意的，改条件", en: "change the conditions if that was not meant"))
  }
}

extension Questionnaire {
  fileprivate func findingID(of owner: RuleOwner) -> String {
    guard case .finding(let place, let dimension) = owner else { return "" }
    return dimensions[dimension].findings[place].id
  }
}
