import SelfCheckCore

/// Rounds and plans for a spreadsheet: a row for each score, answer and measure, each with its round,
/// so that rows can be filtered and counted.
public struct RecordsTable {
  public struct Entry: Sendable {
    public let round: Round
    /// Nil where it has none.
    public let plan: Plan?

    public init(round: Round, plan: Plan?) { (self.round, self.plan) = (round, plan) }
  }

  private let entries: [Entry]
  private let questionnaire: Questionnaire
  private let language: Language

  /// - Parameter questionnaire: gives the wording; what it doesn't know stands there by its id.
  public init(_ entries: [Entry], by questionnaire: Questionnaire, in language: Language) {
    (self.entries, self.questionnaire, self.language) = (entries, questionnaire, language)
  }

  public var table: Table {
    Table(
      columns: RecordsWording.columns.map { .init($0[language], share: 1) },
      rows: entries.flatMap { entry in
        let rows = RecordRows(entry.round, by: questionnaire, in: language)
        return (rows.scores + rows.answers + rows.measures(of: entry.plan))
          .map { rows.cells(of: $0) }
      })
  }
}
