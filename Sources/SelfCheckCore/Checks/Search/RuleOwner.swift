/// What a rule belongs to.
enum RuleOwner: Hashable {
  /// It says when the question is asked.
  case asking(Int)
  /// By place in its dimension.
  case finding(Int, ofDimension: Int)
  case limit(Int, ofDimension: Int)
}

extension RuleOwner {
  func path(in questionnaire: Questionnaire) -> BankPath {
    switch self {
    case .asking(let question): .question(question, of: questionnaire)
    case .finding(let place, let dimension): .finding(place, ofDimension: dimension)
    case .limit(let place, let dimension): .limit(place, ofDimension: dimension)
    }
  }

  /// Where its condition stands.
  func conditionPath(in questionnaire: Questionnaire) -> BankPath {
    let path = path(in: questionnaire)
    if case .asking = self { return path.key("askWhen") }
    return path.key("when")
  }

  func name(in questionnaire: Questionnaire) -> LocalizedText {
    switch self {
    case .asking(let question):
      let id = questionnaire.questions[question].id
      return LocalizedText(zh: "题目“\(id)”的“askWhen”", en: "the \"askWhen\" of question \"\(id)\"")
    case .finding(let place, let dimension):
      let id = questionnaire.dimensions[dimension].findings[place].id
      return LocalizedText(zh: "情形“\(id)”", en: "finding \"\(id)\"")
    case .limit(let place, let dimension):
      let id = questionnaire.dimensions[dimension].limits[place].id
      return LocalizedText(zh: "短板“\(id)”", en: "limit \"\(id)\"")
    }
  }
}

extension BankModel {
  /// Every rule of the bank.
  var owners: [RuleOwner] {
    asking.indices.filter { asking[$0] != nil }.map(RuleOwner.asking)
      + limits.indices.flatMap { dimension in
        limits[dimension].indices.map { .limit($0, ofDimension: dimension) }
      } + findingOwners
  }

  var findingOwners: [RuleOwner] {
    findings.indices.flatMap { dimension in
      findings[dimension].indices.map { .finding($0, ofDimension: dimension) }
    }
  }

  func condition(of owner: RuleOwner) -> Condition {
    switch owner {
    case .asking(let question): questionnaire.questions[question].askWhen ?? .always
    case .finding(let place, let dimension):
      questionnaire.dimensions[dimension].findings[place].when
    case .limit(let place, let dimension): questionnaire.dimensions[dimension].limits[place].when
    }
  }

  func rule(of owner: RuleOwner) -> LeveledRule {
    switch owner {
    case .asking(let question): LeveledRule(root: asking[question] ?? Diagrams.holds)
    case .finding(let place, let dimension): findings[dimension][place]
    case .limit(let place, let dimension): LeveledRule(root: limits[dimension][place])
    }
  }

  /// The forms in which the rule decides anything.
  func forms(of owner: RuleOwner) -> [Form] {
    guard case .asking(let question) = owner else { return forms }
    return forms.filter { isIn($0, question) }
  }
}

extension Samples {
  /// In which worlds the rule holds.
  subscript(owner: RuleOwner) -> SampleSet {
    switch owner {
    case .asking(let question): asking[question]
    case .finding(let place, let dimension): findings[dimension][place]
    case .limit(let place, let dimension): limits[dimension][place]
    }
  }
}
