import SelfCheckCore

extension QuestionnaireDocument {
  /// A row for each question, for a spreadsheet: its number, its id, what is asked, and the answers
  /// that there are.
  public var table: Table {
    Table(
      columns: [
        QuestionnaireWording.numberColumn, QuestionnaireWording.idColumn,
        QuestionnaireWording.questionColumn, QuestionnaireWording.answersColumn,
      ].map { .init($0[language], share: 1) },
      rows: listed.map { index in
        let question = questionnaire.questions[index]
        return [
          number(of: index), question.id, question.text[language],
          choices(of: question).joined(separator: "\n"),
        ]
      })
  }

  private func choices(of question: Question) -> [String] {
    let range: [LocalizedText] =
      if case .number(let entry) = question.kind {
        [QuestionnaireWording.number(entry.range)]
      } else {
        []
      }
    return (range + ticks(of: question)).map { $0[language] }
  }
}
