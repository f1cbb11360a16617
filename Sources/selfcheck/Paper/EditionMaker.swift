import Documents
import Records
import Reports
import SelfCheckCore

/// Brings together what an edition of a round's plan holds.
struct EditionMaker {
  let library: Library
  let questionnaire: Questionnaire
  let round: Round
  let today: CalendarDate

  /// The round's plan, or one of the proposed measures where none has been kept.
  func plan() throws(StorageError) -> (plan: Plan, isKept: Bool) {
    if case .plan(let plan) = try library.plan(ofRound: round.id) { return (plan, true) }
    let previous = try library.latestPlan(of: points().dropLast().map(\.id))
    let proposal = Planner(Assessment(round, by: questionnaire), previous: previous)
      .proposal(on: today)
    let plan = Plan(
      round: round.id, questionnaire: round.questionnaire, made: today,
      items: Array(proposal.proposed))
    return (plan, false)
  }

  func handIn(_ plan: Plan, _ choice: HandIn.Choice, name: String) -> Edition {
    .handIn(HandIn(plan, choice, questionnaire: questionnaire, name: name, on: today))
  }

  /// - Parameter plan: nil where none was kept.
  func ownCopy(_ plan: Plan?, name: String) throws(StorageError) -> Edition {
    let points = try points()
    return .own(
      OwnCopy(
        round: round, plan: plan, comparison: try points.dropLast().last.flatMap(comparison),
        trend: Trend(points), name: name))
  }

  /// With the round before and what its plan did; nil where that can't be read any more.
  private func comparison(_ before: Trend.Point) throws(StorageError) -> Comparison? {
    guard let older = try library.round(before.id) else { return nil }
    let plan: Plan? =
      if case .plan(let plan) = try library.plan(ofRound: older.id) { plan } else { nil }
    return try? Comparison(
      older: older, newer: round, questionnaire: questionnaire, plan: plan)
  }

  /// The questionnaire's rounds up to this one, the oldest first.
  private func points() throws(StorageError) -> [Trend.Point] {
    let id = questionnaire.id
    let all = try library.list { $0.questionnaire.id == id ? Trend.Point($0) : nil }.entries
    guard let place = all.firstIndex(where: { $0.id == round.id }) else { return [] }
    return Array(all[...place])
  }

  func paper(_ edition: Edition, in language: Language) -> Paper {
    Paper(
      document: edition.document(of: questionnaire, in: language),
      table: edition.table(of: questionnaire, in: language),
      json: EditionJSON(edition, of: questionnaire, in: language).document, date: today)
  }
}
