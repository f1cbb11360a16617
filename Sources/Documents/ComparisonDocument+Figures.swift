import SelfCheckCore

extension ComparisonDocument {
  /// The scores, what is larger than measurement error, and what was left out.
  public var figures: Document {
    Document(
      language: language, title: say(ComparisonWording.figures),
      blocks: [
        scores(
          say(ResultWording.overall), comparison.overall, error: nil, step: comparison.overallStep)
      ]
        + comparison.dimensions.map {
          scores(label(of: $0), $0.score, error: $0.error, step: $0.answerStep)
        }
        + formula + overallEffects + leftOut)
  }

  /// What each part's change made of the overall one.
  private var overallEffects: [Block] {
    guard let effects = comparison.overallEffects, let sum = comparison.overall.shown,
      effects.count > 1
    else { return [] }
    let items = zip(zip(comparison.dimensions, comparison.shares), effects).map { part, effect in
      let (dimension, share) = part
      return Block.item(
        marker: signed(tenths: effect.shown), text: name(of: dimension),
        details: dimension.score.shown.map { [say(ComparisonWording.share(of: $0, share))] } ?? [])
    }
    let isEven = Set(comparison.shares).count == 1
    let mean = isEven ? ComparisonWording.mean : ComparisonWording.weightedMean
    return section(
      ComparisonWording.overall,
      [.paragraph(say(mean))] + items + [.paragraph(say(ComparisonWording.sum(sum)))])
  }

  /// How the error was worked out, where one is declared.
  private var formula: [Block] {
    let declared = questionnaire.dimensions.filter { $0.measurementError != nil }.map(\.id)
    let used = comparison.dimensions.filter { $0.error != nil }.map(\.id)
    let unused = comparison.dimensions.contains { declared.contains($0.id) && $0.error == nil }
    return (used.isEmpty ? [] : [.paragraph(say(ComparisonWording.formula))])
      + (unused ? [.paragraph(say(ComparisonWording.fewerQuestions))] : [])
  }

  private func scores(
    _ label: String, _ change: ScoreChange, error: MeasurementError?, step: AnswerStep?
  ) -> Block {
    guard let older = change.older, let newer = change.newer, let shown = change.shown else {
      let words = ScoreChangeWording.noScore(change, names)
      return .item(marker: "-", text: say(LabelWording.labelled(label, say(words))))
    }
    let scores = ComparisonWording.scores(
      older.exact.tenths, newer.exact.tenths, change: shown, names)
    return .item(
      marker: "-", text: say(LabelWording.labelled(label, say(scores))),
      details: detectable(change, error, step))
  }

  private func detectable(
    _ change: ScoreChange, _ error: MeasurementError?, _ step: AnswerStep?
  ) -> [String] {
    guard let detectable = change.detectable else {
      return [say(ComparisonWording.noError)]
        + (step.map { [say(ComparisonWording.step($0))] } ?? [])
    }
    return [say(ComparisonWording.detectable(detectable.tenths))]
      + (error.map { [say(ComparisonWording.error($0))] } ?? [])
  }

  /// By reason.
  private var leftOut: [Block] {
    LeftOutQuestion.Reason.allCases.flatMap { reason in
      section(
        ComparisonWording.leftOut(reason),
        comparison.leftOut.filter { $0.reason == reason }.map {
          .item(marker: "-", text: wording(ofQuestion: $0.id))
        })
    }
  }

  /// Where the change of one part came from: the effects of the answers and of all else, which add
  /// up to the change.
  public func explanation(ofDimension index: Int) -> Document {
    let change = comparison.dimensions[index]
    return Document(
      language: language, title: name(of: change),
      blocks: [
        scores(label(of: change), change.score, error: change.error, step: change.answerStep)
      ]
        + effects(of: change) + others(change)
        + section(ComparisonWording.unchanged, unchanged(change))
        + section(ComparisonWording.oneRoundOnly, oneRoundOnly(change)))
  }

  private func effects(of change: DimensionChange) -> [Block] {
    let changed = change.questions.filter { ($0.change ?? 0) != 0 }
    return section(ComparisonWording.effects, changed.map(item))
  }

  private func item(_ question: QuestionChange) -> Block {
    let points = ComparisonWording.points(question.change ?? 0)
    let marker = question.effect.map { signed(tenths: $0.shown) } ?? say(points)
    return .item(
      marker: marker, text: wording(ofQuestion: question.id), details: answers(to: question))
  }

  private func others(_ change: DimensionChange) -> [Block] {
    guard let others = change.others, let shown = change.score.shown else { return [] }
    let effects = [
      (others.selection, ComparisonWording.selection),
      (others.olderLimit, ComparisonWording.limit(in: names.older)),
      (others.newerLimit, ComparisonWording.limit(in: names.newer)),
    ]
    return effects.filter { $0.0.shown != 0 }.map {
      .item(marker: signed(tenths: $0.0.shown), text: say($0.1))
    } + [.paragraph(say(ComparisonWording.sum(shown)))]
  }

  private func unchanged(_ change: DimensionChange) -> [Block] {
    change.questions.filter { $0.change == 0 }.map {
      .item(marker: "-", text: wording(ofQuestion: $0.id))
    }
  }

  private func oneRoundOnly(_ change: DimensionChange) -> [Block] {
    change.questions.filter { $0.change == nil }.map {
      .item(marker: "-", text: wording(ofQuestion: $0.id), details: answers(to: $0))
    }
  }
}
