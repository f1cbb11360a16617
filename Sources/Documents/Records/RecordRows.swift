import SelfCheckCore

/// What a spreadsheet shows of one round.
struct RecordRows {
  private let round: Round
  private let questionnaire: Questionnaire
  private let language: Language
  private let isKnown: Bool

  init(_ round: Round, by questionnaire: Questionnaire, in language: Language) {
    (self.round, self.questionnaire, self.language) = (round, questionnaire, language)
    isKnown = round.questionnaire.id == questionnaire.id
  }

  struct Row {
    var kind: LocalizedText
    var part = ""
    var name = ""
    var content = ""
    var score = ""
    var maximum = ""
    var level = ""
    var due = ""
    var status = ""
  }

  /// In the order of `RecordsWording.columns`.
  func cells(of row: Row) -> [String] {
    [
      "\(round.sequence)", round.finished.date, ResultWording.form(round.form)[language],
      row.kind[language], row.part, row.name, row.content, row.score, row.maximum, row.level,
      row.due, row.status, round.id,
    ]
  }

  var scores: [Row] {
    let result = round.result
    let whole = Row(
      kind: RecordsWording.whole, score: Self.score(result.overall),
      level: level(result.overallLevel, in: questionnaire.levels))
    return [whole]
      + result.dimensions.map { dimension in
        let known = part(dimension.id)
        return Row(
          kind: RecordsWording.part, part: known?.name[language] ?? dimension.id,
          score: Self.score(dimension.score),
          level: level(dimension.level, in: known?.levels ?? []))
      }
  }

  private static func score(_ score: Fraction?) -> String {
    score.map { decimal(tenths: $0.tenths) } ?? ""
  }

  private func part(_ id: String) -> Dimension? {
    isKnown ? questionnaire.dimensions.first { $0.id == id } : nil
  }

  private func level(_ id: String?, in levels: [Level]) -> String {
    levels.first { $0.id == id }?.text[language] ?? id ?? ""
  }
}

extension RecordRows {
  /// In the order of the bank, then those of questions that it doesn't have.
  var answers: [Row] {
    let known = isKnown ? questionnaire.questions.map(\.id).filter { round.answers[$0] != nil } : []
    let others = Set(round.answers.keys).subtracting(known).sorted()
    return (known + others).map(answer)
  }

  private func answer(to id: String) -> Row {
    var row = Row(
      kind: RecordsWording.answer, part: partName(ofQuestion: id), name: id, content: words(of: id))
    if isKnown, let index = questionnaire.question(id: id) {
      row.name = questionnaire.questions[index].text[language]
    }
    let contributions = round.result.dimensions.lazy.flatMap(\.contributions)
    if let contribution = contributions.first(where: { $0.question == id }) {
      row.score = "\(contribution.points)"
      row.maximum = "\(contribution.maximum)"
    }
    return row
  }

  private func partName(ofQuestion id: String) -> String {
    let dimension = round.result.dimensions.first { dimension in
      dimension.contributions.contains { $0.question == id }
    }
    return dimension.map { part($0.id)?.name[language] ?? $0.id } ?? ""
  }

  private func words(of id: String) -> String {
    guard let answer = round.answers[id] else { return "" }
    if isKnown, let index = questionnaire.question(id: id),
      let known = questionnaire.resolve([id: answer]).answers[index]
    {
      return questionnaire.questions[index].words(for: known, in: language)
    }
    return switch answer {
    case .text(let text): text
    case .options(let ids): ids.joined(separator: ", ")
    case .number(let number): "\(number)"
    case .notApplicable: AnswerWording.notApplicable[language]
    }
  }
}

extension RecordRows {
  func measures(of plan: Plan?) -> [Row] {
    (plan?.items ?? []).map { item in
      Row(
        kind: PaperWording.measure,
        part: item.reason.map { part($0.dimension)?.name[language] ?? $0.dimension } ?? "",
        name: item.topic[language], content: item.measure[language], due: item.due.description,
        status: PlanWording.status(item.status)[language])
    }
  }
}
