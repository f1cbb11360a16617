/// A better answer never lowers a score: only a limit could do that.
///
/// A limit does where it holds with the better answer, without which the score was higher than the
/// limit allows: the score before limits was, and no limit as low held.
enum BetterNeverLowers: Check {
  static let name = "better-never-lowers"

  struct Fault: Hashable {
    /// The limit that lowers the score.
    var limit: RuleOwner
    /// The question with the better answer.
    var question: Int
    /// Before and after.
    var worlds: Worlds
  }

  static func defects(in bank: Proof) -> [Defect] {
    bank.inquire(faults) { [$0.defect(in: bank.questionnaire)] }
  }

  /// At most one for each limit.
  static func faults(_ inquiry: inout Inquiry) -> [Fault] {
    inquiry.bank.owners.compactMap { owner in
      guard case .limit(let place, let dimension) = owner else { return nil }
      for question in inquiry.bank.questionsTurning(on: inquiry.bank.limits[dimension][place]) {
        let queries = queries(place, of: dimension, better: question, inquiry.bank)
        if case .found(let worlds) = inquiry.find(queries, about: .rule(owner)) {
          return Fault(limit: owner, question: question, worlds: worlds)
        }
      }
      return nil
    }
  }

  private static func queries(
    _ place: Int, of dimension: Int, better question: Int, _ bank: BankModel
  ) -> [Query] {
    let tos = bank.questionnaire.dimensions[dimension].limits.map(\.to)
    let before = tos.indices.filter { tos[$0] <= tos[place] }.map {
      Supposition(rule: bank.limits[dimension][$0], holds: false)
    }
    let after = Supposition(rule: bank.limits[dimension][place], holds: true, world: 1)
    return bank.forms.filter { bank.isIn($0, question) }.map { form in
      Query(
        form, before + [after],
        sums: [.score(of: dimension, above: tos[place])], difference: .better(at: question))
    }
  }
}

extension BetterNeverLowers.Fault {
  fileprivate func defect(in questionnaire: Questionnaire) -> Defect {
    let name = limit.name(in: questionnaire)
    let id = questionnaire.questions[question].id
    return Defect(
      .error, at: limit.conditionPath(in: questionnaire),
      what: LocalizedText(
        zh: "题目“\(id)”答得更好，\(name.zh)反而成立，分数降低",
        en: "with a better answer to question \"\(id)\", \(name.en) comes to hold and lowers the "
          + "score"),
      mend: LocalizedText(
        zh: "改条件，使答得更好时不会成立",
        en: "change the condition so that a better answer does not make it hold"),
      witness: worlds.witness(naming: [question], of: questionnaire))
  }
}
