import SelfCheckCore

/// The table of measures that both editions have.
enum MeasureTable {
  struct Row {
    var topic: LocalizedText
    var measure: LocalizedText
    var doneWhen: LocalizedText
    var due: CalendarDate
    var status: PlanItem.Status
  }

  private static let columns: [(title: LocalizedText, share: Int)] = [
    (PaperWording.topic, 9), (PaperWording.measure, 12), (PaperWording.doneWhen, 10),
    (PaperWording.due, 9), (PaperWording.status, 6),
  ]

  static func table(of rows: [Row], on today: CalendarDate, in language: Language) -> Table {
    Table(
      columns: columns.map { .init($0.title[language], share: $0.share) },
      rows: rows.map { row in
        [
          row.topic, row.measure, row.doneWhen, PaperWording.by(row.due, on: today),
          PlanWording.status(row.status),
        ].map { $0[language] }
      })
  }
}

extension MeasureTable.Row {
  init(_ item: PlanItem) {
    self.init(
      topic: item.topic, measure: item.measure, doneWhen: item.doneWhen, due: item.due,
      status: item.status)
  }

  init(_ measure: HandIn.Measure) {
    self.init(
      topic: measure.topic, measure: measure.measure, doneWhen: measure.doneWhen,
      due: measure.due, status: measure.status)
  }
}
