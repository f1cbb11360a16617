/// Every level of a dimension is reached by some answers, in each form.
///
/// A level that several dimensions share is told of once, with all that miss it.
enum LevelsAttainable: Check {
  static let name = "levels-attainable"

  enum Fault: Hashable {
    /// These forms ask nothing of the dimension, so that it has no level at all.
    case nothingAsked(dimension: Int, forms: [Form])
    /// A level of these dimensions, which share it.
    case missed(level: Int, by: [Miss])
  }

  struct Miss: Hashable {
    var dimension: Int
    var forms: [Form]
  }

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    let bank = inquiry.bank
    let dimensions = bank.questionnaire.dimensions.indices
    let empty = dimensions.map { dimension in
      bank.forms.filter { bank.scored(in: dimension, $0).isEmpty }
    }
    let nothing = dimensions.filter { !empty[$0].isEmpty }.map {
      Fault.nothingAsked(dimension: $0, forms: empty[$0])
    }
    return nothing
      + bank.questionnaire.levelOwners.flatMap { missedLevels(of: $0, &inquiry) }
  }

  /// - Parameter owners: dimensions that share their levels.
  private static func missedLevels(of owners: [Int], _ inquiry: inout Inquiry) -> [Fault] {
    let levels = owners.first.map { inquiry.bank.questionnaire.dimensions[$0].levels } ?? []
    guard levels.fall else { return [] }
    return levels.indices.compactMap { level in
      let misses = owners.map { dimension in
        Miss(
          dimension: dimension,
          forms: inquiry.bank.forms.filter { isMissed(level, of: dimension, in: $0, &inquiry) })
      }.filter { !$0.forms.isEmpty }
      return misses.isEmpty ? nil : .missed(level: level, by: misses)
    }
  }

  /// Whether it is proved that the dimension, of which the form asks something, never has the level.
  static func isMissed(
    _ level: Int, of dimension: Int, in form: Form, _ inquiry: inout Inquiry
  ) -> Bool {
    if inquiry.bank.scored(in: dimension, form).isEmpty { return false }
    if !inquiry.samples(of: form).levels[dimension][level].isEmpty { return false }
    let queries = inquiry.bank.ways(of: dimension, at: level).map {
      Query(form, $0.suppositions, sums: $0.sums)
    }
    return inquiry.find(queries, about: .dimension(dimension)) == .none
  }

  static let mend = LocalizedText(
    zh: "调整等次的起点、题目的分值或短板的上限",
    en: "change where levels begin, the points of questions, or what limits lower the score to")
}

extension Questionnaire {
  /// The dimensions by whose levels they are: those that share the overall score's, then each that
  /// has its own.
  fileprivate var levelOwners: [[Int]] {
    let own = dimensions.indices.filter(hasOwnLevels)
    return [dimensionsSharingLevels] + own.map { [$0] }
  }

  /// The dimensions whose levels are the overall score's.
  var dimensionsSharingLevels: [Int] {
    dimensions.indices.filter { !hasOwnLevels(dimension: $0) }
  }
}

extension LevelsAttainable.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    switch self {
    case .nothingAsked(let dimension, let forms):
      Self.nothingAsked(of: dimension, forms.names, questionnaire)
    case .missed(let level, let misses):
      Self.missed(level, misses, questionnaire)
    }
  }

  private static func missed(
    _ level: Int, _ misses: [LevelsAttainable.Miss], _ questionnaire: Questionnaire
  ) -> Defect {
    let owner = misses[0].dimension
    let id = questionnaire.dimensions[owner].levels[level].id
    let parts = Form.allCases.map { [$0] } + [Form.allCases]
    let lines = parts.compactMap { forms -> LocalizedText? in
      let names = misses.filter { $0.forms == forms }.map {
        questionnaire.name(ofDimension: $0.dimension)
      }
      return names.isEmpty ? nil : line(forms.names, names, id)
    }
    return Defect(
      .error, at: questionnaire.path(ofLevel: level, inDimension: owner),
      what: LocalizedText(
        zh: lines.map(\.zh).joined(separator: "；"), en: lines.map(\.en).joined(separator: "; ")),
      mend: LevelsAttainable.mend)
  }

  private static func line(
    _ forms: LocalizedText, _ names: [LocalizedText], _ level: String
  ) -> LocalizedText {
    LocalizedText(
      zh: "\(forms.zh)：\(names.map(\.zh).joined(separator: "、"))怎么作答都到不了等次“\(level)”",
      en: "\(forms.en): no answers bring \(names.map(\.en).joined(separator: ", ")) to the level "
        + "\"\(level)\"")
  }

  private static func nothingAsked(
    of dimension: Int, _ forms: LocalizedText, _ questionnaire: Questionnaire
  ) -> Defect {
    let name = questionnaire.name(ofDimension: dimension)
    return Defect(
      .error, at: BankPath(.dimension(dimension)).key("questions"),
      what: LocalizedText(
        zh: "\(forms.zh)里没有\(name.zh)的计分题，这个维度和总分都没有分数",
        en:
          "the \(forms.en) asks no scored question of \(name.en); neither it nor the overall "
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
