import SelfCheckCore

extension ComparisonDocument {
  /// What changed, in plain words: the parts, the questions, the findings, and what to bear in mind.
  public var overview: Document {
    Document(
      language: language, title: title,
      blocks: footing + background + standing
        + section(ComparisonWording.improved, items(comparison.mostImproved()))
        + section(ComparisonWording.concerns, items(comparison.mostOfConcern()))
        + findings + limits + measures + hints)
  }

  /// What the comparison rests on, where that isn't all of both rounds.
  private var footing: [Block] {
    guard comparison.isRecomputed else { return [] }
    let words = ComparisonWording.recomputed(
      shared: comparison.shared, leftOut: comparison.leftOut.count)
    return [.paragraph(say(words))]
  }

  private var background: [Block] {
    comparison.background.compactMap { change in
      guard let index = questionnaire.question(id: change.question) else { return nil }
      let (older, newer) = (
        resolved(change.older, to: index), resolved(change.newer, to: index)
      )
      guard let older, let newer else { return nil }
      return .paragraph(
        say(
          ComparisonWording.background(
            questionnaire.questions[index].text, older, newer, names)))
    }
  }

  /// A recorded answer in words; nil where the bank no longer knows it.
  private func resolved(_ recorded: RecordedAnswer, to index: Int) -> LocalizedText? {
    let question = questionnaire.questions[index]
    guard let answer = questionnaire.resolve([question.id: recorded]).answers[index] else {
      return nil
    }
    return LocalizedText(
      zh: question.words(for: answer, in: .zh), en: question.words(for: answer, in: .en))
  }

  private var standing: [Block] {
    let parts = comparison.dimensions.map {
      standing(label(of: $0), $0.score, step: $0.answerStep?.largest, in: part($0.id)?.levels ?? [])
    }
    let overall = standing(
      say(ResultWording.overall), comparison.overall, step: comparison.overallStep?.largest,
      in: questionnaire.levels)
    let scores = [comparison.overall] + comparison.dimensions.map(\.score)
    let isUnknown = scores.contains { $0.verdict == .unknownError && $0.shown != 0 }
    return section(ComparisonWording.standing, [overall] + parts)
      + (isUnknown ? [.paragraph(say(ScoreChangeWording.unknownError))] : [])
  }

  private func standing(
    _ label: String, _ change: ScoreChange, step: Fraction?, in levels: [Level]
  ) -> Block {
    let words = self.change(of: change, step: step, in: levels)
    return .item(marker: "-", text: say(LabelWording.labelled(label, say(words))))
  }

  /// What became of a score, in words.
  ///
  /// - Parameter step: the largest that one answer makes.
  func change(of change: ScoreChange, step: Fraction?, in levels: [Level]) -> LocalizedText {
    guard let older = change.older, let newer = change.newer else {
      return ScoreChangeWording.noScore(change, names)
    }
    return ScoreChangeWording.change(
      change, step: step, from: name(ofLevel: older.level, in: levels),
      to: name(ofLevel: newer.level, in: levels), names)
  }

  private func items(_ questions: [QuestionChange]) -> [Block] {
    questions.map {
      .item(marker: "-", text: wording(ofQuestion: $0.id), details: answers(to: $0))
    }
  }

  private var findings: [Block] {
    section(ComparisonWording.findings, comparison.findings, ComparisonWording.untold) { finding in
      let text = part(finding.dimension)?.findings.first { $0.id == finding.id }?.text
      return (finding.dimension, text ?? ResultWording.unknownFinding(finding.id))
    }
  }

  private var limits: [Block] {
    let heading =
      comparison.isRecomputed ? ComparisonWording.limitsNotCounted : ResultWording.limits
    return section(heading, comparison.limits, ComparisonWording.untoldLimits) { limit in
      let text = part(limit.dimension)?.limits.first { $0.id == limit.id }?.text
      return (limit.dimension, text ?? ResultWording.unknownLimit(limit.id))
    }
  }

  /// What came, stayed and went, each with the part that it belongs to, and how much can't be told.
  private func section<Element>(
    _ heading: LocalizedText, _ turnover: Turnover<Element>, _ untold: (Int) -> LocalizedText,
    text: (Element) -> (part: String, words: LocalizedText)
  ) -> [Block] {
    let rows =
      turnover.new.map { (ComparisonWording.new, $0) }
      + turnover.still.map { (ComparisonWording.still, $0) }
      + turnover.gone.map { (ComparisonWording.gone, $0) }
    let items = rows.map { marker, element in
      let (part, words) = text(element)
      return Block.item(
        marker: say(marker), text: say(LabelWording.labelled(name(ofPart: part), words)))
    }
    let others = turnover.untold.count
    return section(heading, items + (others == 0 ? [] : [.paragraph(say(untold(others)))]))
  }

  /// What the last plan did.
  private var measures: [Block] {
    section(
      ComparisonWording.measures(names),
      comparison.plan.map { outcome in
        .item(
          marker: say(PlanWording.status(outcome.status)),
          text: outcome.item.measure[language],
          details: [say(ComparisonWording.outcome(outcome, names))])
      })
  }

  /// Hints on how the answers were given then and now.
  private var hints: [Block] {
    let rows =
      comparison.olderQuality.map { (names.older.label, $0) }
      + comparison.newerQuality.map { (names.newer.label, $0) }
    let items = rows.compactMap { marker, hint -> Block? in
      ResultWording.hint(hint).map { .item(marker: say(marker), text: say($0)) }
    }
    return section(ResultWording.quality, pairs + items)
  }

  /// The pairs that disagree are counted here; the rounds' results name them.
  private var pairs: [Block] {
    [
      (names.older.label, comparison.olderQuality),
      (names.newer.label, comparison.newerQuality),
    ].compactMap { marker, hints in
      let count = hints.count { if case .pairDisagrees = $0 { true } else { false } }
      return count == 0
        ? nil : .item(marker: say(marker), text: say(ComparisonWording.disagreeingPairs(count)))
    }
  }
}
