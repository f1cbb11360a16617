extension Footing {
  var dimensions: [DimensionChange] {
    newer.result.dimensions.map { recorded in
      let past = older.result.dimensions.first { $0.id == recorded.id }
      return isRecomputed
        ? change(
          recorded.id, past.map { recomputed($0, as: recorded, answers: before) },
          recomputed(recorded, as: recorded, answers: after))
        : change(recorded.id, past.map(ScoredSide.init), ScoredSide(recorded))
    }
  }

  /// A round's dimension over the shared questions, with the newer round's weights and levels.
  private func recomputed(
    _ dimension: RecordedDimension, as newer: RecordedDimension, answers: [String: Place]
  ) -> ScoredSide {
    let known = Set(shared)
    let contributions = newer.contributions.compactMap { present -> RecordedContribution? in
      guard known.contains(present.question),
        var contribution = answers[present.question]?.contribution
      else { return nil }
      contribution.weight = present.weight
      return contribution
    }
    return ScoredSide(contributions, levels: newer.levels, isScored: dimension.score != nil)
  }

  private func change(
    _ id: String, _ past: ScoredSide?, _ present: ScoredSide
  ) -> DimensionChange {
    let error = error(of: id, past, present)
    let score = ScoreChange(
      older: past?.score, newer: present.score, detectable: error.map(DetectableChange.init))
    var questions = questions(past?.contributions ?? [:], present.contributions, of: id)
    var others: DimensionChange.OtherEffects?
    if let past, let shown = score.shown, let parts = ScoreDecomposition(past, present) {
      let effects = parts.effects(of: questions.map(\.id), shownAs: shown)
      for index in questions.indices { questions[index].effect = effects.answers[index] }
      others = effects.others
    }
    return DimensionChange(
      id: id, score: score, error: error, questions: questions, others: others,
      answerStep: AnswerStep(
        among: Array(present.contributions.values), of: questionnaire))
  }

  /// Every question of one side or the other, in the newer round's order.
  private func questions(
    _ past: [String: RecordedContribution], _ present: [String: RecordedContribution],
    of dimension: String
  ) -> [QuestionChange] {
    let all = Self.order(of: newer) + Self.order(of: older).filter { after[$0] == nil }
    return all.filter { past[$0] != nil || present[$0] != nil }.map {
      QuestionChange(
        id: $0, older: past[$0], newer: present[$0], olderAnswer: older.answers[$0],
        newerAnswer: newer.answers[$0])
    }
  }

  /// The declared error, which holds for the whole dimension in its full form; nil where something
  /// else is compared.
  private func error(
    of dimension: String, _ past: ScoredSide?, _ present: ScoredSide
  ) -> MeasurementError? {
    guard older.form == .full, newer.form == .full else { return nil }
    if isRecomputed {
      let counted = [older, newer].flatMap(\.result.dimensions).filter { $0.id == dimension }
        .map(\.contributions.count)
      guard counted.allSatisfy({ $0 == present.contributions.count }) else { return nil }
    }
    return questionnaire.dimensions.first { $0.id == dimension }?.measurementError
  }

  /// The overall scores: as they were, or the mean of the dimensions by the newer weights.
  func overall(of dimensions: [DimensionChange]) -> ScoreChange {
    let errors = zip(newer.result.dimensions, dimensions).compactMap { recorded, change in
      change.error.map { (weight: recorded.weight, error: $0) }
    }
    let weights = errors.reduce(0) { $0 + $1.weight }
    let isKnown = errors.count == dimensions.count && weights > 0
    let detectable = isKnown ? DetectableChange(ofMean: errors) : nil
    guard isRecomputed else {
      return ScoreChange(
        older: Self.overall(of: older), newer: Self.overall(of: newer), detectable: detectable)
    }
    return ScoreChange(
      older: mean(dimensions.map(\.score.older)), newer: mean(dimensions.map(\.score.newer)),
      detectable: detectable)
  }

  private static func overall(of round: Round) -> ScoreChange.Score? {
    guard let score = round.result.overall, let level = round.result.overallLevel else {
      return nil
    }
    return ScoreChange.Score(score, level: level)
  }

  private func mean(_ scores: [ScoreChange.Score?]) -> ScoreChange.Score? {
    var sum = Fraction.zero
    var weights = 0
    for (dimension, score) in zip(newer.result.dimensions, scores) {
      guard let score else { return nil }
      sum = sum + score.exact * Fraction(Int128(dimension.weight))
      weights += dimension.weight
    }
    if weights == 0 { return nil }
    return ScoreChange.Score(sum * Fraction(1, Int128(weights)), in: newer.result.levels)
  }
}
