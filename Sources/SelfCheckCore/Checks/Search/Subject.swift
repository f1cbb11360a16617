/// What a search was about, for saying that it was not finished.
enum Subject: Hashable {
  case rule(RuleOwner)
  /// Nil: the overall score.
  case dimension(Int?)
}

extension Subject {
  func name(in questionnaire: Questionnaire) -> LocalizedText {
    switch self {
    case .rule(let owner): owner.name(in: questionnaire)
    case .dimension(nil): LocalizedText(zh: "总分", en: "the overall score")
    case .dimension(let index?): questionnaire.name(ofDimension: index)
    }
  }

  /// Where whoever mends it would begin.
  func path(in questionnaire: Questionnaire) -> BankPath {
    switch self {
    case .rule(let owner): owner.conditionPath(in: questionnaire)
    case .dimension(nil): BankPath(.main).key("levels")
    case .dimension(let index?): BankPath(.dimension(index)).key("questions")
    }
  }
}

extension Questionnaire {
  /// The dimension as a message calls it.
  func name(ofDimension index: Int) -> LocalizedText {
    let id = dimensions[index].id
    return LocalizedText(zh: "维度“\(id)”", en: "dimension \"\(id)\"")
  }
}
