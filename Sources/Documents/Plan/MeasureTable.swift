import SelfCheckCore

/// The table of measures that both editions have.
enum MeasureTable {
  struct Row {
    var topic: LocalizedText
    var measure: LocalizedText
    var doneWhen: LocalizedText
    var due: CalendarDate
    /// Nil for one that is proposed and not taken up.
    var status: PlanItem.Status?
  }

  private static let columns: [(title: LocalizedText, share: Int)] = [
    (PaperWording.topic, 8), (PaperWording.measure, 13), (PaperWording.doneWhen, 11),
    (PaperWording.due, 8), (PaperWording.status, 6),
  ]

  /// What is only proposed has no progress, nor a column for it.
  static func table(of rows: [Row], on today: CalendarDate, in language: Language) -> Table {
    let hasProgress = rows.contains { $0.status != nil }
    return Table(
      columns: columns.dropLast(hasProgress ? 0 : 1).map {
        .init($0.title[language], share: $0.share)
      },
      rows: rows.map { row in
        let due = PaperWording.by(row.due, on: today)
        let status = row.status.map { PlanWording.status($0)[language] } ?? ""
        return [row.topic, row.measure, row.doneWhen, due].map { $0[language] }
          + (hasProgress ? [status] : [])
      })
  }
}

extension MeasureTable.Row {
  init(_ item: PlanItem, isProposal: Bool) {
    self.init(
      topic: item.topic, measure: item.measure, doneWhen: item.doneWhen, due: item.due,
      status: isProposal ? nil : item.status)
  }

  init(_ measure: HandIn.Measure) {
    self.init(
      topic: measure.topic, measure: measure.measure, doneWhen: measure.doneWhen,
      due: measure.due, status: measure.status)
  }
}
