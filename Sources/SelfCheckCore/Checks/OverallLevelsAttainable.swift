/// Every level of the overall score is reached by some answers, in each form.
///
/// A level that a dimension sharing it doesn't reach either is left to `LevelsAttainable`: mending it
/// there mends it here.
enum OverallLevelsAttainable: Check {
  static let name = "overall-levels-attainable"

  struct Fault: Hashable {
    var level: Int
    var forms: [Form]
  }

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  /// A form that asks nothing of a dimension has no overall score; that is told of the dimension.
  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    let bank = inquiry.bank
    guard bank.questionnaire.levels.fall else { return [] }
    let dimensions = bank.questionnaire.dimensions.indices
    let forms = bank.forms.filter { form in
      dimensions.allSatisfy { !bank.scored(in: $0, form).isEmpty }
    }
    let missed = forms.map { (form: $0, levels: missedLevels(in: $0, &inquiry)) }
    return bank.questionnaire.levels.indices.compactMap { level in
      let forms = missed.filter { $0.levels.contains(level) }.map(\.form)
      return forms.isEmpty ? nil : Fault(level: level, forms: forms)
    }
  }

  private static func missedLevels(in form: Form, _ inquiry: inout Inquiry) -> [Int] {
    let levels = inquiry.bank.questionnaire.levels
    var scores = OverallScores(inquiry.bank, form)
    return levels.indices.filter { level in
      if !inquiry.samples(of: form).overallLevels[level].isEmpty { return false }
      if isMissedByDimension(level, in: form, &inquiry) { return false }
      return inquiry.decide(about: .dimension(nil)) { (searcher) throws(Unfinished) in
        try scores.reach(levels.band(of: level), &searcher)
      } == false
    }
  }

  private static func isMissedByDimension(
    _ level: Int, in form: Form, _ inquiry: inout Inquiry
  ) -> Bool {
    inquiry.bank.questionnaire.dimensionsSharingLevels.contains {
      LevelsAttainable.isMissed(level, of: $0, in: form, &inquiry)
    }
  }
}

extension OverallLevelsAttainable.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    let id = questionnaire.levels[level].id
    return Defect(
      .error, at: BankPath(.main).key("levels").entry(level),
      what: LocalizedText(
        zh: "\(forms.names.zh)：总分怎么作答都到不了等次“\(id)”",
        en: "\(forms.names.en): no answers bring the overall score to the level \"\(id)\""),
      mend: LevelsAttainable.mend)
  }
}
