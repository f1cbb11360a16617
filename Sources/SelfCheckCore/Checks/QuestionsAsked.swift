/// Every question is asked after some answers, in each form that it is marked for.
///
/// A question asked before or after all others belongs to the short form without a mark: one that
/// only the full form can ask is nothing wrong.
enum QuestionsAsked: Check {
  static let name = "questions-asked"

  struct Fault: Hashable {
    var question: Int
    /// The forms that never ask it.
    var forms: [Form]
    /// Whether another form does.
    var isAskedElsewhere: Bool
  }

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    inquiry.bank.asking.indices.compactMap { question in
      if inquiry.bank.asking[question] == nil { return nil }
      let forms = inquiry.bank.forms(of: .asking(question))
      let silent = forms.filter { inquiry.neverAsks(question, in: $0) }
      let told =
        silent == forms || inquiry.bank.questionnaire.isMarkedShort(question)
        ? silent : silent.filter { $0 != .short }
      return told.isEmpty
        ? nil : Fault(question: question, forms: told, isAskedElsewhere: silent != forms)
    }
  }
}

extension Inquiry {
  /// Whether it is proved that no answers make the form ask the question.
  mutating func neverAsks(_ question: Int, in form: Form) -> Bool {
    bank.asking[question] != nil && canTurn(.asking(question), true, in: [form]) == .no
  }
}

extension Questionnaire {
  /// Whether the question is in the short form because it says so.
  fileprivate func isMarkedShort(_ question: Int) -> Bool {
    if case .dimension? = part(of: question)?.kind { return questions[question].short }
    return false
  }
}

extension QuestionsAsked.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    let id = questionnaire.questions[question].id
    let never = LocalizedText(
      zh: "题目“\(id)”怎么作答都不会问到", en: "question \"\(id)\" is asked after no answers")
    return Defect(
      .error, at: RuleOwner.asking(question).conditionPath(in: questionnaire),
      what: isAskedElsewhere
        ? LocalizedText(
          zh: "\(forms.names.zh)：\(never.zh)", en: "\(forms.names.en): \(never.en)")
        : never,
      mend: isAskedElsewhere && forms == [.short] ? Self.shortMend : Self.mend)
  }

  private static let mend = LocalizedText(
    zh: "改“askWhen”，或把这道题删掉", en: "change its \"askWhen\", or take the question out")

  private static let shortMend = LocalizedText(
    zh: "给“askWhen”所看的题也加上“short”，或去掉这道题的“short”",
    en: "mark the questions that its \"askWhen\" names as \"short\" too, or don't mark this one")
}
