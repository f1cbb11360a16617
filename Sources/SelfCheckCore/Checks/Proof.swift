/// A bank while it is being proved: what several checks need is worked out once.
public struct Proof {
  let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// Every check there is.
  private static let checks: [any Check.Type] = [
    LevelsFall.self, ScalesInOrder.self, LabelsDiffer.self, TextsPlain.self,
    BehavioursCovered.self, ActionsRecommended.self, OptionsMatter.self, QuestionsMatter.self,
    PairsOpposed.self,
  ]

  /// The names of all checks.
  public static var names: [String] { checks.map { $0.name } }

  /// Everything that the checks find, with the name of the check that found it.
  public static func defects(
    in questionnaire: Questionnaire
  ) -> [(check: String, defect: Defect)] {
    let proof = Proof(questionnaire)
    return checks.flatMap { check in check.defects(in: proof).map { (check.name, $0) } }
  }
}
