@testable import SelfCheckCore

/// What the checks ought to find in a small bank, read off all its worlds: one line for each fault, by
/// the name of the check.
struct PlainDefects {
  let bank: Questionnaire
  let all: PlainWorlds
  let worlds: [PlainWorld]
  let findings: [PlainFinding]

  struct PlainFinding {
    var id: String
    var dimension: Int
    var finding: Finding
    /// For each world.
    var holds: [Bool]

    var turns: Bool { holds.contains(true) && holds.contains(false) }
  }

  init(_ bank: Questionnaire) {
    self.bank = bank
    let all = PlainWorlds(bank)
    (self.all, worlds) = (all, all.worlds)
    findings = bank.dimensions.enumerated().flatMap { dimension, own in
      own.findings.enumerated().map { place, finding in
        PlainFinding(
          id: finding.id, dimension: dimension, finding: finding,
          holds: all.worlds.map { $0.card?.dimensions[dimension].findings[place] == .holds })
      }
    }
  }

  var worldCount: Int { worlds.count }

  var byCheck: [String: Set<String>] {
    [
      LevelsAttainable.name: levels, OverallLevelsAttainable.name: overallLevels,
      ExtremesAttainable.name: extremes, ChecklistMaximums.name: checklists,
      BetterNeverLowers.name: lowering, RulesTurn.name: stuckRules, QuestionsAsked.name: unasked,
      BehavioursCovered.name: uncovered,
      RuleQuestionsMatter.name: idleQuestions, BetterNeverTriggers.name: triggering,
      FindingsDiffer.name: equalFindings, FindingRelations.name: relations,
      FindingLevels.name: findingLevels,
    ]
  }
}
