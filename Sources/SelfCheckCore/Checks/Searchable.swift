/// No question has more ways of answering than can be searched; for a bank with one, the checks that
/// search prove nothing.
enum Searchable: Check {
  static let name = "searchable"

  static func defects(in bank: Proof) -> [Defect] {
    do throws(BankModel.TooManyWays) {
      _ = try BankModel(bank.questionnaire)
      return []
    } catch {
      return [defect(at: error.question, in: bank.questionnaire)]
    }
  }

  private static func defect(at index: Int, in questionnaire: Questionnaire) -> Defect {
    let id = questionnaire.questions[index].id
    return Defect(
      .warning, at: .question(index, of: questionnaire),
      what: LocalizedText(
        zh: "规则对题目“\(id)”要区分\(Ways.bound)种以上的作答，各项推演都没有做",
        en:
          "rules tell more than \(Ways.bound) ways of answering question \"\(id)\" apart; nothing "
          + "that takes searching was proved"),
      mend: LocalizedText(
        zh: "让规则少引用这道题的几个选项",
        en: "let rules name fewer of the question's options"))
  }
}
