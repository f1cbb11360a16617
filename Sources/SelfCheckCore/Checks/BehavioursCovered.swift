/// Every behaviour that a dimension lists is looked for by a scored question, and in the short form
/// too, where the bank has one.
enum BehavioursCovered: Check {
  static let name = "behaviours-covered"

  static func defects(in bank: Proof) -> [Defect] {
    let questionnaire = bank.questionnaire
    return questionnaire.dimensions.indices.flatMap { dimension in
      let questions = questionnaire.questions(ofDimension: dimension)
        .map { questionnaire.questions[$0] }.filter(\.isScored)
      return questionnaire.dimensions[dimension].behaviours.enumerated().compactMap {
        let path = BankPath(.dimension(dimension), .key("behaviours"), .entry($0))
        return defect(of: $1.id, at: path, in: questions)
      }
    }
  }

  /// - Parameter questions: the scored ones of the dimension. Where none of them is short, the short
  ///   form leaves the dimension out as a whole: that is not told of every behaviour.
  private static func defect(
    of behaviour: String, at path: BankPath, in questions: [Question]
  ) -> Defect? {
    let own = questions.filter { $0.behaviour == behaviour }
    if own.isEmpty { return uncovered(behaviour, at: path) }
    let isLeftOut = questions.contains(where: \.short) && !own.contains(where: \.short)
    return isLeftOut ? leftOut(behaviour, at: path) : nil
  }

  private static func uncovered(_ behaviour: String, at path: BankPath) -> Defect {
    Defect(
      .error, at: path,
      what: LocalizedText(
        zh: "行为“\(behaviour)”没有计分的题",
        en: "no scored question looks for the behaviour \"\(behaviour)\""),
      mend: LocalizedText(
        zh: "给一道题写上这个“behaviour”，或删去这个行为",
        en: "name it as the \"behaviour\" of a question, or take it out"))
  }

  private static func leftOut(_ behaviour: String, at path: BankPath) -> Defect {
    Defect(
      .error, at: path,
      what: LocalizedText(
        zh: "简短版里没有看行为“\(behaviour)”的题",
        en: "no question of the short form looks for the behaviour \"\(behaviour)\""),
      mend: LocalizedText(
        zh: "给它的一道题加上“short”", en: "mark one of its questions as \"short\""))
  }
}
