import SelfCheckCore

/// One finding explained: what it says, the behaviours it goes back to, the truth of each part of
/// its condition with the answers, and what would turn it.
struct FindingBlocks {
  let assessment: Assessment
  let explanation: FindingExplanation
  let language: Language

  var blocks: [Block] {
    let entries = PartEntry.list(explanation.condition)
    return [.item(marker: marker, text: finding.text[language], details: behaviours + head)]
      + entries.map(block) + change(entries)
  }

  private var questionnaire: Questionnaire { assessment.questionnaire }

  private var finding: Finding {
    questionnaire.dimensions[explanation.dimension].findings[explanation.place]
  }

  private var marker: String {
    switch explanation.truth {
    case .holds: ResultWording.severity(finding.severity)[language]
    case .undecided: FindingWording.undecidedMarker[language]
    case .fails: FindingWording.absentMarker[language]
    }
  }

  private var behaviours: [String] {
    let texts = explanation.behaviours.map(\.text)
    return texts.isEmpty ? [] : [FindingWording.behaviours(texts)[language]]
  }

  /// What heads the list of its parts.
  private var head: [String] {
    let condition = explanation.condition
    if condition.isSum { return [sum(condition), truth(of: condition)].map { $0[language] } }
    return [group(condition)].compactMap { $0?[language] }
  }

  private func change(_ entries: [PartEntry]) -> [Block] {
    let items = entries.compactMap { entry in
      entry.question.map { (question: $0, number: entry.number) }
    }
    let text = ChangeText(assessment: assessment, explanation: explanation, items: items).text
    return [text].compactMap { $0.map { .paragraph($0[language]) } }
  }
}

extension FindingBlocks {
  private func block(_ entry: PartEntry) -> Block {
    let (text, details) = words(entry)
    return .item(
      marker: entry.number, text: text[language], details: details.map { $0[language] })
  }

  private func words(_ entry: PartEntry) -> (text: LocalizedText, details: [LocalizedText]) {
    let part = entry.part
    if let question = entry.question {
      return (
        questionnaire.questions[question].text,
        [answer(to: question, withPoints: part.isSum)] + (part.isSum ? [] : [truth(of: part)])
      )
    }
    if case .level(let dimension, _, _) = part.condition {
      return (
        FindingWording.level(of: questionnaire.dimensions[dimension].name),
        [FindingWording.level(level(of: dimension)), truth(of: part)]
      )
    }
    if part.isSum { return (sum(part), [truth(of: part)]) }
    return (group(part) ?? FindingWording.negation, [FindingWording.truth(part.truth)])
  }

  private func truth(of part: PartTruth) -> LocalizedText {
    FindingWording.truth(part.truth, criterion: questionnaire.criterion(of: part.condition))
  }

  private func level(of dimension: Int) -> LocalizedText? {
    assessment.scorecard.dimensions[dimension].level.map {
      questionnaire.dimensions[dimension].levels[$0].text
    }
  }

  private func answer(to question: Int, withPoints: Bool) -> LocalizedText {
    switch assessment.standing(of: question) {
    case .answered(let answer):
      let asked = questionnaire.questions[question]
      let words = ResultWording.answer(asked.words(for: answer))
      return withPoints ? FindingWording.points(words, asked.points(for: answer)) : words
    case .notApplicable: return ResultWording.answer(AnswerWording.notApplicable)
    case .unanswered: return FindingWording.unanswered
    case .notAsked: return FindingWording.notAsked
    case .notDecided: return FindingWording.notDecided
    }
  }
}

extension FindingBlocks {
  /// How many of its parts hold, and have to; nil where it is not about parts.
  private func group(_ part: PartTruth) -> LocalizedText? {
    let needed: Int
    switch part.condition {
    case .all(let parts): needed = parts.count
    case .any: needed = 1
    case .atLeast(let count, _): needed = count
    case .not: return FindingWording.negation
    default: return nil
    }
    return FindingWording.group(
      of: part.parts.count, held: part.parts.count { $0.truth == .holds },
      open: part.parts.count { $0.truth == .undecided }, needed: needed)
  }

  private func sum(_ part: PartTruth) -> LocalizedText {
    FindingWording.sum(of: part.condition.questions.count, points(of: part.condition))
  }

  /// Nil where not all of the questions are answered.
  private func points(of sum: Condition) -> Int? {
    guard case .points(let named, _) = sum else { return nil }
    let points = named.compactMap { index -> Int? in
      guard case .answered(let answer) = assessment.standing(of: index) else { return nil }
      return questionnaire.questions[index].points(for: answer)
    }
    return points.count == named.count ? points.reduce(0, +) : nil
  }
}
