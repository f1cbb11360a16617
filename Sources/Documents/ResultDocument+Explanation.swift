import SelfCheckCore

extension ResultDocument {
  /// Where each point of the dimension came from, and why its findings appeared.
  public func explanation(
    ofDimension index: Int, findings scope: FindingScope = .seen
  ) -> Document {
    let dimension = questionnaire.dimensions[index]
    let title = dimension.name[language]
    guard let recorded = recorded(dimension) else {
      return Document(language: language, title: title, blocks: [])
    }
    let explanation = Explanation(of: recorded)
    return Document(
      language: language, title: title,
      blocks: [
        .paragraph(say(ResultWording.shortcoming(dimension.shortcoming))),
        scoreBlock(title, recorded, in: dimension.levels),
      ] + standing(LevelStanding(of: recorded), in: dimension.levels)
        + range(ofDimension: index, recorded)
        + contributions(explanation)
        + limits(explanation, dimension, recorded)
        + findings(ofDimension: index, scope)
        + unscored(index))
  }

  private func range(ofDimension index: Int, _ recorded: RecordedDimension) -> [Block] {
    guard isSameBank, let range = assessment.range(ofDimension: index) else { return [] }
    let words = ResultWording.range(from: range.lowerBound.tenths, to: range.upperBound.tenths)
    return [.paragraph(say(words))]
  }

  private func contributions(_ explanation: Explanation) -> [Block] {
    if explanation.contributions.isEmpty { return [] }
    return section(
      ResultWording.contributions, explanation.contributions.map(item) + sum(explanation))
  }

  private func item(for contribution: Explanation.Contribution) -> Block {
    let marker =
      "\(decimal(tenths: contribution.shown))/\(decimal(tenths: contribution.shownMaximum))"
    guard let index = questionnaire.question(id: contribution.answer.question) else {
      return .item(
        marker: marker, text: say(ResultWording.unknownQuestion(contribution.answer.question)))
    }
    let weight = contribution.answer.weight
    return .item(
      marker: marker,
      text: questionnaire.questions[index].text[language]
        + (weight == 1 ? "" : say(ResultWording.weight(weight))),
      details: answerAndRemark(index))
  }

  private func answerAndRemark(_ index: Int) -> [String] {
    guard let answer = answers[index] else { return [] }
    let question = questionnaire.questions[index]
    return [say(ResultWording.answer(question.words(for: answer)))]
      + [question.remark(on: answer), question.fullPoints(beside: answer)]
      .compactMap { $0?[language] }
  }

  private func sum(_ explanation: Explanation) -> [Block] {
    guard let shown = explanation.shown else { return [] }
    let parts = explanation.contributions.reduce(0) { $0 + $1.shown }
    return [.paragraph(say(ResultWording.sum(parts, lowered: explanation.shownEffect, shown)))]
  }

  private func limits(
    _ explanation: Explanation, _ dimension: Dimension, _ recorded: RecordedDimension
  ) -> [Block] {
    let items = recorded.limits.map { held -> Block in
      let reason =
        dimension.limits.first { $0.id == held.id }?.text ?? ResultWording.unknownLimit(held.id)
      let effect = explanation.limit?.limit == held ? explanation.shownEffect : nil
      return .item(
        marker: "-",
        text: say(ResultWording.limit(reason, to: Fraction(held.to).tenths, effect: effect)))
    }
    return section(ResultWording.limits, items)
  }

  /// What is in no sum: not applicable, not answered yet, and notes.
  private func unscored(_ index: Int) -> [Block] {
    let asked = assessment.asked.filter(questionnaire.questions(ofDimension: index).contains)
    return list(ResultWording.notApplicable, asked.filter { answers[$0] == .notApplicable })
      + list(
        ResultWording.openQuestions,
        asked.filter { !answers.isAnswered($0) && questionnaire.questions[$0].isScored })
      + notes(asked)
  }

  private func list(_ heading: LocalizedText, _ questions: [Int]) -> [Block] {
    section(
      heading,
      questions.map { .item(marker: "-", text: questionnaire.questions[$0].text[language]) })
  }

  private func notes(_ asked: [Int]) -> [Block] {
    section(ResultWording.notes, notes(in: asked).map(Block.paragraph))
  }

  func notes(in questions: some Sequence<Int>) -> [String] {
    questions.compactMap { answers[note: $0] }
  }
}

extension Explanation {
  /// What a limit visibly took off, in tenths and negative; nil where none did.
  var shownEffect: Int? { limit.flatMap { $0.shown < 0 ? $0.shown : nil } }
}
