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

  /// What there is to give out for the round.
  enum Source {
    case kept(Plan)
    /// The proposed measures, where no plan has been kept.
    case proposed(Plan)
    /// A plan that can't be understood: nothing may pass for it.
    case unreadable(UnreadableFile)
  }

  func source() throws(StorageError) -> Source {
    switch try library.plan(ofRound: round.id) {
    case .plan(let plan): .kept(plan)
    case .none: .proposed(try proposal())
    case .unreadable(let file): .unreadable(file)
    }
  }

  private func proposal() throws(StorageError) -> Plan {
    let previous = try library.latestPlan(of: points().dropLast().map(\.id))
    let proposal = Planner(Assessment(round, by: questionnaire), previous: previous)
      .proposal(on: today)
    return Plan(
      round: round.id, questionnaire: round.questionnaire, made: today,
      items: Array(proposal.proposed))
  }

  /// - Parameter isProposal: whether the plan is what is proposed, where none was kept.
  func handIn(
    _ plan: Plan, _ choice: HandIn.Choice, name: String, isProposal: Bool = false
  ) -> Edition {
    .handIn(
      HandIn(
        plan, choice, questionnaire: questionnaire, name: name, on: today, isProposal: isProposal))
  }

  /// - Parameter isProposal: whether the plan is what is proposed, where none was kept.
  func ownCopy(
    _ plan: Plan, name: String, isProposal: Bool = false
  ) throws(StorageError) -> Edition {
    let points = try points()
    return .own(
      OwnCopy(
        round: round, plan: plan, isProposal: isProposal,
        comparison: try points.dropLast().last.flatMap(comparison), trend: Trend(points),
        name: name))
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
