/// A bank while it is being proved: what several checks need is worked out once.
public struct Proof {
  let questionnaire: Questionnaire
  /// What the checks that search work on; nil where the bank is too much for that.
  let model: BankModel?
  /// For each form that is proved.
  private let samples: [Form: Samples]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let model = try? BankModel(questionnaire)
    samples = (model?.forms ?? []).reduce(into: [:]) { samples, form in
      samples[form] = model.map { Samples(of: form, $0) }
    }
    self.model = model
  }

  /// Every check there is.
  private static let checks: [any Check.Type] = [
    LevelsFall.self, ScalesInOrder.self, LabelsDiffer.self, TextsPlain.self,
    BehavioursCovered.self, ActionsRecommended.self, OptionsMatter.self, QuestionsMatter.self,
    PairsOpposed.self, Searchable.self, LevelsAttainable.self, OverallLevelsAttainable.self,
    ExtremesAttainable.self, ChecklistMaximums.self, BetterNeverLowers.self, RulesTurn.self,
    RuleQuestionsMatter.self, QuestionsAsked.self, BetterNeverTriggers.self, FindingsDiffer.self,
    FindingRelations.self, FindingLevels.self,
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

  /// What a check that searches finds, and a warning where it could not finish.
  func inquire<Fault>(
    _ search: (inout Inquiry) -> [Fault], defects: (Fault) -> [Defect]
  ) -> [Defect] {
    guard let model else { return [] }
    var inquiry = Inquiry(model, samples)
    return search(&inquiry).flatMap(defects) + inquiry.warnings
  }
}
