/// Every action is recommended by some finding. That every finding leads to an action is a matter of
/// its form.
enum ActionsRecommended: Check {
  static let name = "actions-recommended"

  static func defects(in bank: Proof) -> [Defect] {
    let questionnaire = bank.questionnaire
    let recommended = Set(questionnaire.dimensions.flatMap(\.findings).flatMap(\.actions))
    return questionnaire.actions.indices.filter { !recommended.contains($0) }.map {
      defect(of: questionnaire.actions[$0], at: .action($0))
    }
  }

  private static func defect(of action: Action, at path: BankPath) -> Defect {
    Defect(
      .error, at: path,
      what: LocalizedText(
        zh: "没有情形用到措施“\(action.id)”", en: "no finding recommends the action \"\(action.id)\""),
      mend: LocalizedText(
        zh: "写进一个情形的“actions”，或删去这条措施",
        en: "name it among the \"actions\" of a finding, or take it out"))
  }
}
