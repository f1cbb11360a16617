/// Every level of a dimension is reached by some answers, in each form.
enum LevelsAttainable: Check {
  static let name = "levels-attainable"

  struct Fault: Hashable {
    var dimension: Int
    /// Nil: the form asks nothing of the dimension, so that it has no level at all.
    var level: Int?
    var forms: [Form]
  }

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    let bank = inquiry.bank
    return bank.questionnaire.dimensions.indices.flatMap { dimension in
      let empty = bank.forms.filter { bank.scored(in: dimension, $0).isEmpty }
      let forms = bank.forms.filter { !empty.contains($0) }
      let levels = bank.questionnaire.dimensions[dimension].levels
      let missed = levels.indices.filter { _ in levels.fall }.map { level in
        Fault(
          dimension: dimension, level: level,
          forms: forms.filter { isMissed(level, of: dimension, in: $0, &inquiry) })
      }
      let whole = Fault(dimension: dimension, level: nil, forms: empty)
      return ([whole] + missed).filter { !$0.forms.isEmpty }
    }
  }

  private static func isMissed(
    _ level: Int, of dimension: Int, in form: Form, _ inquiry: inout Inquiry
  ) -> Bool {
    if !inquiry.samples(of: form).levels[dimension][level].isEmpty { return false }
    let queries = inquiry.bank.cases(of: dimension, at: level).map {
      Query(form, $0.suppositions, sums: $0.sums)
    }
    return inquiry.find(queries, about: .dimension(dimension)) == .none
  }

  static let mend = LocalizedText(
    zh: "调整等次的起点、题目的分值或短板的上限",
    en: "change where levels begin, the points of questions, or what limits lower the score to")
}

extension LevelsAttainable.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    let name = questionnaire.name(ofDimension: dimension)
    guard let level else { return nothingAsked(of: name) }
    let id = questionnaire.dimensions[dimension].levels[level].id
    return Defect(
      .error, at: questionnaire.path(ofLevel: level, inDimension: dimension),
      what: LocalizedText(
        zh: "\(forms.names.zh)：\(name.zh)怎么作答都到不了等次“\(id)”",
        en: "\(forms.names.en): no answers bring \(name.en) to the level \"\(id)\""),
      mend: LevelsAttainable.mend)
  }

  private func nothingAsked(of name: LocalizedText) -> Defect {
    Defect(
      .error, at: BankPath(.dimension(dimension)).key("questions"),
      what: LocalizedText(
        zh: "\(forms.names.zh)里没有\(name.zh)的计分题，这个维度和总分都没有分数",
        en:
          "the \(forms.names.en) asks no scored question of \(name.en); neither it nor the overall "
          + "score has a value then"),
      mend: LocalizedText(
        zh: "给这个维度的几道题加上“short”", en: "mark some of its questions as \"short\""))
  }
}

extension Questionnaire {
  /// Where the level is written: with the dimension where it has levels of its own.
  fileprivate func path(ofLevel level: Int, inDimension dimension: Int) -> BankPath {
    let file: BankPath.File = hasOwnLevels(dimension: dimension) ? .dimension(dimension) : .main
    return BankPath(file).key("levels").entry(level)
  }
}

extension [Form] {
  /// The forms as a message calls them.
  var names: LocalizedText {
    LocalizedText(
      zh: map { $0 == .full ? "完整版" : "简短版" }.joined(separator: "和"),
      en: map { $0 == .full ? "full form" : "short form" }.joined(separator: " and "))
  }
}
