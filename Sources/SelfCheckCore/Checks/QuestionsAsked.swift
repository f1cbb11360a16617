/// Every question is asked after some answers.
enum QuestionsAsked: Check {
  static let name = "questions-asked"

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { [defect(at: $0, in: bank.questionnaire)] }
  }

  /// The questions that are never asked.
  static func faults(_ inquiry: inout Inquiry) -> [Int] {
    inquiry.bank.asking.indices.filter {
      inquiry.bank.asking[$0] != nil && inquiry.canTurn(.asking($0), true) == .no
    }
  }

  private static func defect(at index: Int, in questionnaire: Questionnaire) -> Defect {
    let id = questionnaire.questions[index].id
    return Defect(
      .error, at: RuleOwner.asking(index).conditionPath(in: questionnaire),
      what: LocalizedText(
        zh: "题目“\(id)”怎么作答都不会问到", en: "question \"\(id)\" is asked after no answers"),
      mend: LocalizedText(
        zh: "改“askWhen”，或把这道题删掉", en: "change its \"askWhen\", or take the question out"))
  }
}
