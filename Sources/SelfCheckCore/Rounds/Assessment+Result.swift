extension Assessment {
  /// The scorecard by ids, as it is kept.
  public var result: RecordedResult {
    RecordedResult(
      form: form, questionnaire: questionnaire.stamp,
      dimensions: scorecard.dimensions.indices.map {
        RecordedDimension(
          questionnaire, index: $0, score: scorecard.dimensions[$0], in: situation)
      },
      overall: scorecard.overall,
      overallLevel: scorecard.overallLevel.map { questionnaire.levels[$0].id },
      levels: questionnaire.levels.map(RecordedLevel.init))
  }
}

extension Questionnaire {
  /// What is kept of the bank with everything that is made with it.
  public var stamp: QuestionnaireStamp {
    QuestionnaireStamp(id: id, version: version, digest: digest)
  }
}

extension RecordedLevel {
  fileprivate init(_ level: Level) {
    self.init(id: level.id, from: level.from)
  }
}

extension RecordedDimension {
  fileprivate init(
    _ questionnaire: Questionnaire, index: Int, score: DimensionScore, in situation: Situation
  ) {
    let dimension = questionnaire.dimensions[index]
    let findings = dimension.findings
    self.init(
      id: dimension.id, weight: dimension.weight, score: score.score,
      level: score.level.map { dimension.levels[$0].id }, answered: score.answered,
      asked: score.asked, notApplicable: score.notApplicable, points: score.points,
      maximum: score.maximum, levels: dimension.levels.map(RecordedLevel.init),
      limits: score.limits.places.map {
        RecordedLimit(id: dimension.limits[$0].id, to: dimension.limits[$0].to)
      },
      findings: score.fired.places.map {
        RecordedFinding(id: findings[$0].id, severity: findings[$0].severity)
      },
      undecided: score.undecided.places.map {
        UndecidedFinding(
          id: findings[$0].id,
          needs: questionnaire.needs(of: findings[$0].when, in: situation).map {
            questionnaire.questions[$0].id
          })
      },
      contributions: questionnaire.questions(ofDimension: index).compactMap {
        RecordedContribution(questionnaire.questions[$0], answer: situation.answer(to: $0))
      })
  }
}

extension RecordedContribution {
  /// Nil where the question isn't scored or has no answer.
  fileprivate init?(_ question: Question, answer: Answer?) {
    guard let answer, question.isScored else { return nil }
    self.init(
      question: question.id, points: question.points(for: answer), maximum: question.maximum,
      weight: question.weight, revision: question.revision)
  }
}
