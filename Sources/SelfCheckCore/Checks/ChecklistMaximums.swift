/// The stated maximum of each checklist is earned by some ticks.
enum ChecklistMaximums: Check {
  static let name = "maximum-attainable"

  static func defects(in bank: Proof) -> [Defect] {
    faults(in: bank.questionnaire).map { defect(at: $0, in: bank.questionnaire) }
  }

  /// The questions whose maximum is not earned by ticking everything that adds points.
  static func faults(in questionnaire: Questionnaire) -> [Int] {
    questionnaire.questions.indices.filter { index in
      guard questionnaire.questions[index].isScored,
        case .multiple(let list) = questionnaire.questions[index].kind
      else { return false }
      return list.most < list.maximum
    }
  }

  private static func defect(at index: Int, in questionnaire: Questionnaire) -> Defect {
    let question = questionnaire.questions[index]
    let most = if case .multiple(let list) = question.kind { list.most } else { 0 }
    return Defect(
      .error, at: .question(index, of: questionnaire).key("maximum"),
      what: LocalizedText(
        zh: "题目“\(question.id)”怎么勾选都得不到“maximum”的\(question.maximum)分，最多\(most)分",
        en: "no ticks earn question \"\(question.id)\" its \"maximum\" of \(question.maximum); "
          + "\(most) is the most"),
      mend: LocalizedText(
        zh: "把“maximum”改为\(most)，或提高选项的分值",
        en: "write \(most) for \"maximum\", or raise the points of options"))
  }
}

extension Checklist {
  /// The most that can be ticked together, if `maximum` didn't bound it.
  fileprivate var most: Int { options.reduce(from) { $0 + max(0, $1.points) } }
}
