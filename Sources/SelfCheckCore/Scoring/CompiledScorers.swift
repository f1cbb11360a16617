import Synchronization

/// A questionnaire's scorers, each compiled when it is first needed and kept from then on: nobody waits
/// for rules before there is something to score.
final class CompiledScorers: Sendable {
  private let complete = AtomicLazyReference<Scorer>()
  private let withoutRules = AtomicLazyReference<Scorer>()

  @inline(__always)
  func scorer(of questionnaire: Questionnaire) -> Scorer {
    complete.load() ?? compiled(questionnaire)
  }

  /// Apart, so that what is called for each scorecard stays short.
  @inline(never)
  private func compiled(_ questionnaire: Questionnaire) -> Scorer {
    complete.storeIfNil(Scorer(questionnaire, questionnaire.dimensions))
  }

  /// One that settles where each question stands, and knows of no finding and no limit.
  func settler(of questionnaire: Questionnaire) -> Scorer {
    withoutRules.load()
      ?? withoutRules.storeIfNil(
        Scorer(questionnaire, questionnaire.dimensions.map(\.withoutRules)))
  }
}

extension Scorer {
  fileprivate convenience init(_ questionnaire: Questionnaire, _ dimensions: [Dimension]) {
    self.init(
      questions: questionnaire.questions, parts: questionnaire.parts, dimensions: dimensions,
      minimumPercent: questionnaire.minimumAnsweredPercent, levels: questionnaire.levels)
  }
}

extension Dimension {
  fileprivate var withoutRules: Dimension {
    var dimension = self
    (dimension.findings, dimension.limits) = ([], [])
    return dimension
  }
}
