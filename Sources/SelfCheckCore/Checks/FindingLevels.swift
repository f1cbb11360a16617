/// Which findings don't occur at which level of their dimension: worth knowing, nothing wrong.
///
/// Levels that the finding's own condition rules out, or that are never reached, are left out.
enum FindingLevels: Check {
  static let name = "finding-levels"

  struct Fault: Hashable {
    var finding: RuleOwner
    var dimension: Int
    var levels: [Int]
  }

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    inquiry.bank.findingOwners.compactMap { owner in
      guard case .finding(_, let dimension) = owner, inquiry.canTurn(owner, true) == .yes
      else { return nil }
      let rule = inquiry.bank.rule(of: owner)
      let levels = inquiry.bank.questionnaire.dimensions[dimension].levels.indices.filter { level in
        rule.allows(level, of: dimension) && isApart(owner, from: level, of: dimension, &inquiry)
          && isReached(level, of: dimension, owner, &inquiry)
      }
      return levels.isEmpty ? nil : Fault(finding: owner, dimension: dimension, levels: levels)
    }
  }

  private static func isApart(
    _ owner: RuleOwner, from level: Int, of dimension: Int, _ inquiry: inout Inquiry
  ) -> Bool {
    let bank = inquiry.bank
    let isSampled = bank.forms.contains { form in
      let samples = inquiry.samples(of: form)
      return !samples[owner].isDisjoint(with: samples.levels[dimension][level])
    }
    if isSampled { return false }
    let holding = LevelCombinations.Claim(rule: bank.rule(of: owner), holds: true)
    let ways = bank.ways(of: dimension, at: level)
    return inquiry.find(
      [holding], where: (dimension, ways), in: bank.forms, about: .rule(owner)) == .none
  }

  private static func isReached(
    _ level: Int, of dimension: Int, _ owner: RuleOwner, _ inquiry: inout Inquiry
  ) -> Bool {
    let bank = inquiry.bank
    if bank.forms.contains(where: { !inquiry.samples(of: $0).levels[dimension][level].isEmpty }) {
      return true
    }
    let queries = bank.forms.flatMap { form in
      bank.ways(of: dimension, at: level).map {
        Query(form, $0.suppositions, sums: $0.sums)
      }
    }
    return Certainty(inquiry.find(queries, about: .rule(owner))) == .yes
  }
}

extension LeveledRule {
  /// Whether the rule, as far as the dimension's level goes, can hold at this one.
  fileprivate func allows(_ level: Int, of dimension: Int) -> Bool {
    roots(at: level, of: dimension).contains { $0 != Diagrams.fails }
  }
}

extension FindingLevels.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    let name = finding.name(in: questionnaire)
    let ids = levels.map { questionnaire.dimensions[dimension].levels[$0].id }
    return Defect(
      .note, at: finding.path(in: questionnaire),
      what: LocalizedText(
        zh: "\(name.zh)在这些等次不会出现：\(ids.joined(separator: "、"))",
        en: "\(name.en) does not occur at: \(ids.joined(separator: ", "))"),
      mend: LocalizedText(
        zh: "如果不是有意的，改条件", en: "change the condition if that was not meant"))
  }
}
