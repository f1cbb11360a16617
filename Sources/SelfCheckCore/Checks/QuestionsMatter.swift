/// The answers to a scored question earn different points, or some rule asks for them.
enum QuestionsMatter: Check {
  static let name = "questions-matter"

  static func defects(in bank: Proof) -> [Defect] {
    let questionnaire = bank.questionnaire
    let named = Set(questionnaire.conditions.flatMap(\.questions))
    return questionnaire.questions.indices.filter {
      questionnaire.questions[$0].isScored && questionnaire.questions[$0].earnsTheSame
        && !named.contains($0)
    }.map { defect(of: questionnaire.questions[$0], at: .question($0, of: questionnaire)) }
  }

  private static func defect(of question: Question, at path: BankPath) -> Defect {
    Defect(
      .error, at: path,
      what: LocalizedText(
        zh: "题目“\(question.id)”怎么答都得\(question.maximum)分，也没有规则用到它",
        en:
          "every answer to question \"\(question.id)\" earns \(question.maximum), and no rule asks "
          + "for it"),
      mend: LocalizedText(
        zh: "改各个答案的分值，或删去这道题",
        en: "give its answers different points, or take the question out"))
  }
}

extension Question {
  /// Whether every answer earns as much as every other.
  var earnsTheSame: Bool {
    if case .multiple(let list) = kind { return list.earnsTheSame }
    return minimum == maximum
  }
}

extension Checklist {
  /// Whether no ticks take the points away from what nothing ticked earns; with one tick, or with
  /// all that add or all that take, the points go as far as they can.
  fileprivate var earnsTheSame: Bool {
    let most = options.reduce(from) { $0 + max(0, $1.points) }
    let least = options.reduce(from) { $0 + min(0, $1.points) }
    return clamped(most) == clamped(from) && clamped(least) == clamped(from)
  }
}

extension Questionnaire {
  /// The conditions of all rules: of questions, findings and limits.
  var conditions: [Condition] {
    questions.compactMap(\.askWhen)
      + dimensions.flatMap { $0.findings.map(\.when) + $0.limits.map(\.when) }
  }
}
