/// Some answers score 0 and some 100 in each dimension, in each form.
///
/// Where a checklist that counts can't earn its maximum, nothing is said of 100: `ChecklistMaximums`
/// tells of that.
enum ExtremesAttainable: Check {
  static let name = "extremes-attainable"

  struct Fault: Hashable {
    var dimension: Int
    /// 0 or 100.
    var score: Int
    var forms: [Form]
  }

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    let bank = inquiry.bank
    let spoiled = ChecklistMaximums.faults(in: bank.questionnaire)
    return bank.questionnaire.dimensions.indices.flatMap { dimension in
      let forms = bank.forms.filter { !bank.scored(in: dimension, $0).isEmpty }
      let faults = [0, 100].map { score in
        let missed = forms.filter { form in
          if score == 100, spoiled.contains(where: bank.scored(in: dimension, form).contains) {
            return false
          }
          let queries = queries(for: score, of: dimension, in: form, bank)
          return inquiry.find(queries, about: .dimension(dimension)) == .none
        }
        return Fault(dimension: dimension, score: score, forms: missed)
      }
      return faults.filter { !$0.forms.isEmpty }
    }
  }

  /// 100 takes every point, and no limit that lowers it; 0 takes none, or a limit to 0.
  private static func queries(
    for score: Int, of dimension: Int, in form: Form, _ bank: BankModel
  ) -> [Query] {
    let bound = Thousandths(score)
    let limits = zip(
      bank.questionnaire.dimensions[dimension].limits.map(\.to), bank.limits[dimension])
    let scored = SumBound.scored(dimension)
    if score == 100 {
      let lower = limits.filter { $0.0 < bound }.map { Supposition(rule: $0.1, holds: false) }
      return [Query(form, lower, sums: [scored, .score(of: dimension, atLeast: bound)])]
    }
    return [Query(form, sums: [scored, .score(of: dimension, atMost: bound)])]
      + limits.filter { $0.0 == bound }.map {
        Query(form, [Supposition(rule: $0.1, holds: true)], sums: [scored])
      }
  }
}

extension ExtremesAttainable.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    let name = questionnaire.name(ofDimension: dimension)
    return Defect(
      .error, at: BankPath(.dimension(dimension)).key("questions"),
      what: LocalizedText(
        zh: "\(forms.names.zh)：\(name.zh)怎么作答都得不到\(score)分",
        en: "\(forms.names.en): no answers give \(name.en) a score of \(score)"),
      mend: score == 0
        ? LocalizedText(
          zh: "让每道题都有一个得0分的答案",
          en: "give every question an answer that earns nothing")
        : LocalizedText(
          zh: "看看有没有总是成立的短板，或得不到满分的题",
          en: "look for a limit that always holds, or a question whose maximum no answer earns"))
  }
}
