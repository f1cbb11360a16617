import SelfCheckCore

/// The edition that its owner keeps: the round, what changed, and the plan with all that was written
/// in it.
struct OwnCopyDocument {
  let content: OwnCopy
  let questionnaire: Questionnaire
  let language: Language
  let result: ResultDocument

  init(_ content: OwnCopy, questionnaire: Questionnaire, language: Language) {
    self.content = content
    self.questionnaire = questionnaire
    self.language = language
    result = ResultDocument(
      round: content.round, questionnaire: questionnaire, language: language)
  }

  var document: Document {
    let sections: [(LocalizedText, [Block])] = [
      (PaperWording.overview, overview), (PaperWording.comparison, changes),
      (PaperWording.findings, findings),
      (content.isProposal ? PaperWording.proposed : PaperWording.progress, progress),
      (PaperWording.circumstances, circumstances),
    ]
    return Document(
      language: language, title: say(PaperWording.ownTitle),
      blocks: head + sections.numbered(in: language), footer: say(PaperWording.footer),
      isCompact: true)
  }

  private func say(_ text: LocalizedText) -> String { text[language] }

  private var head: [Block] {
    PaperWording.nameLine(content.name, in: language)
      + [.paragraph(say(PaperWording.round(content.round)))]
  }

  private var overview: [Block] {
    result.standing + radar + result.strength + result.start + result.hints
      + (result.isSameBank ? [] : [.paragraph(say(ResultWording.changedBank))])
  }

  private var changes: [Block] {
    guard let comparison = content.comparison else {
      return [.paragraph(say(PaperWording.firstRound))]
    }
    let document = ComparisonDocument(
      comparison, names: .lastAndThisPeriod, questionnaire: questionnaire, language: language)
    return document.overview.blocks + course
  }

  private var findings: [Block] {
    let blocks = questionnaire.dimensions.flatMap { dimension in
      let found = result.recordedFindings(dimension).filter { block in
        if case .heading = block { false } else { true }
      }
      return found.isEmpty ? [] : [.heading(say(dimension.name), level: 2)] + found
    }
    return blocks.isEmpty ? [.paragraph(say(ResultWording.noFindings))] : blocks
  }

  private var circumstances: [Block] {
    let notes = questionnaire.dimensions.indices.flatMap { index in
      result.notes(in: questionnaire.questions(ofDimension: index)).map {
        Block.paragraph(
          say(LabelWording.labelled(questionnaire.dimensions[index].name, $0)))
      }
    }
    let blocks = result.factors + result.section(ResultWording.notes, notes)
    return blocks.isEmpty ? [.paragraph(say(PaperWording.none))] : blocks
  }
}

// The plan.
extension OwnCopyDocument {
  private var progress: [Block] {
    guard let plan = content.plan, !plan.items.isEmpty else {
      return [.paragraph(say(PaperWording.noPlan))]
    }
    let rows = plan.items.map { MeasureTable.Row($0, isProposal: content.isProposal) }
    return (content.isProposal ? [.paragraph(say(PaperWording.notTakenUp))] : [])
      + [.table(MeasureTable.table(of: rows, on: plan.made, in: language))]
      + result.section(PaperWording.behindMeasures, plan.items.enumerated().map(entry))
  }

  /// What is behind a measure, and what was written down about it.
  private func entry(_ place: Int, _ item: PlanItem) -> Block {
    let problem = [item.problem].filter { !$0[language].isEmpty }
      .map { LabelWording.labelled(PaperWording.problem, $0) }
    let helper = [item.helper].filter { !$0.isEmpty }
      .map { LabelWording.labelled(PaperWording.helper, $0) }
    let notes = item.notes.map { PaperWording.note($0.date, $0.text) }
    let checkIn = [item.checkIn].compactMap(\.self).map(PaperWording.checkIn)
    return .item(
      marker: "\(place + 1).", text: say(item.measure),
      details: (problem + helper + notes + checkIn).map(say))
  }
}
