import SelfCheckCore

extension Edition {
  /// Its measures for a spreadsheet: a row each, dates as YYYY-MM-DD. The own copy has what was
  /// written about them too. What is only proposed has no status.
  public func table(of questionnaire: Questionnaire, in language: Language) -> Table {
    let columns: [(LocalizedText, [String])] =
      switch self {
      case .handIn(let content): Self.columns(of: content, in: language)
      case .own(let content):
        Self.columns(of: content, questionnaire, in: language)
      }
    let count = columns.first?.1.count ?? 0
    return Table(
      columns: columns.map { .init($0.0[language], share: 1) },
      rows: (0..<count).map { row in columns.map { $0.1[row] } })
  }

  private static func columns(
    of content: HandIn, in language: Language
  ) -> [(LocalizedText, [String])] {
    let measures = content.measures
    return [
      (PaperWording.area, measures.map { $0.area?[language] ?? "" }),
      (PaperWording.topic, measures.map { $0.topic[language] }),
      (PaperWording.measure, measures.map { $0.measure[language] }),
      (PaperWording.doneWhen, measures.map { $0.doneWhen[language] }),
      (PaperWording.due, measures.map { $0.due.description }),
      (
        PaperWording.status,
        measures.map { $0.status.map(PlanWording.status)?[language] ?? "" }
      ),
      (PaperWording.helper, measures.map(\.helper)),
    ]
  }

  private static func columns(
    of content: OwnCopy, _ questionnaire: Questionnaire, in language: Language
  ) -> [(LocalizedText, [String])] {
    let items = content.plan?.items ?? []
    let areas = items.map { item in
      questionnaire.dimensions.first { $0.id == item.reason?.dimension }?.name[language] ?? ""
    }
    let notes = items.map { item in
      item.notes.map { PaperWording.note($0.date, $0.text)[language] }.joined(separator: "\n")
    }
    return [
      (PaperWording.area, areas),
      (PaperWording.topic, items.map { $0.topic[language] }),
      (PaperWording.problem, items.map { $0.problem[language] }),
      (PaperWording.measure, items.map { $0.measure[language] }),
      (PaperWording.doneWhen, items.map { $0.doneWhen[language] }),
      (PaperWording.due, items.map { $0.due.description }),
      (
        PaperWording.status,
        items.map { content.isProposal ? "" : PlanWording.status($0.status)[language] }
      ),
      (PaperWording.helper, items.map(\.helper)),
      (PaperWording.notes, notes),
      (
        PaperWording.checkIn,
        items.map { $0.checkIn.map { PaperWording.checkIn($0)[language] } ?? "" }
      ),
    ]
  }
}
