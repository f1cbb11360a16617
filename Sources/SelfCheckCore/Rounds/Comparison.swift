/// Two rounds of one questionnaire side by side, on one footing.
///
/// Rounds of the same form and the same bank are compared as they were scored. Any others are
/// recomputed over the questions that both answered in the same revision, with the newer round's
/// weights and levels and without limits.
public struct Comparison: Sendable {
  public let older: Round
  public let newer: Round
  public let isRecomputed: Bool
  public let overall: ScoreChange
  /// The newer round's, in its order.
  public let dimensions: [DimensionChange]
  /// How many questions counted in both.
  public let shared: Int
  /// The questions left out of a recomputed comparison, in bank order.
  public let leftOut: [LeftOutQuestion]
  public let findings: Turnover<ComparedFinding>
  public let limits: Turnover<ComparedLimit>
  /// What was answered differently before the scored questions, such as the role.
  public let background: [BackgroundChange]
  /// Hints on how the answers were given, since a careless round explains many a jump.
  public let olderQuality: [QualityHint]
  public let newerQuality: [QualityHint]
  /// What the older round's plan did, in its order.
  public let plan: [MeasureOutcome]

  /// - Parameters:
  ///   - questionnaire: the bank at hand, which declares the measurement errors; both rounds may have
  ///     been made with older ones.
  ///   - plan: the older round's, where there is one.
  public init(
    older: Round, newer: Round, questionnaire: Questionnaire, plan: Plan? = nil
  ) throws(ComparisonFault) {
    let ids = [older, newer].map(\.questionnaire.id)
    guard ids[0] == ids[1] else { throw .otherQuestionnaire(older: ids[0], newer: ids[1]) }
    guard older.id != newer.id else { throw .sameRound }
    let footing = Footing(older: older, newer: newer, questionnaire: questionnaire)
    (self.older, self.newer) = (older, newer)
    isRecomputed = footing.isRecomputed
    dimensions = footing.dimensions
    overall = footing.overall(of: dimensions)
    shared = footing.shared.count
    leftOut = footing.leftOut
    let rules = RuleTurnover(footing, dimensions)
    (findings, limits) = (rules.findings, rules.limits)
    background = footing.background
    olderQuality = Assessment(older, by: questionnaire).quality(seconds: older.seconds)
    newerQuality = Assessment(newer, by: questionnaire).quality(seconds: newer.seconds)
    let questions = dimensions.flatMap(\.questions)
    self.plan = plan?.items.map { MeasureOutcome($0, questions: questions) } ?? []
  }
}

extension Comparison {
  /// Of the two that end a trend; nil where they aren't two of one questionnaire.
  ///
  /// - Parameter rounds: the older one first.
  public init?(ofLastTwo rounds: [Round], questionnaire: Questionnaire) {
    guard rounds.count == 2 else { return nil }
    try? self.init(older: rounds[0], newer: rounds[1], questionnaire: questionnaire)
  }

  /// What one answer, one step apart, makes of the overall score; nil where a part has no question
  /// that counts.
  public var overallStep: AnswerStep? {
    let steps = zip(dimensions, shares).compactMap { dimension, share in
      dimension.answerStep?.scaled(by: share)
    }
    guard steps.count == dimensions.count else { return nil }
    return steps.dropFirst().reduce(steps.first) { $0?.union($1) }
  }

  /// What each dimension's change did to the overall score, in their order; nil where there is no
  /// overall change to tell.
  ///
  /// The overall score is the dimensions' mean by weight, and so is its change that of theirs: the
  /// effects add up to it, exactly and as shown.
  public var overallEffects: [ChangeEffect]? {
    let changes = dimensions.compactMap(\.score.exact)
    guard let shown = overall.shown, changes.count == dimensions.count else { return nil }
    let effects = zip(changes, shares).map { $0 * $1 }
    // A record may say anything of its overall score.
    guard effects.reduce(.zero, +) == overall.exact else { return nil }
    return ChangeEffect.effects(effects, shownAs: shown)
  }

  /// What part of the overall score each dimension makes, by the newer round's weights; 0 where
  /// none counts.
  public var shares: [Fraction] {
    let weights = newer.result.dimensions.map(\.weight)
    let whole = Int128(weights.reduce(0, +))
    return weights.map { whole == 0 ? .zero : Fraction(Int128($0), whole) }
  }

  /// The questions whose answers gained most points, weighted, the most first; ties in bank order.
  public func mostImproved(_ count: Int = 5) -> [QuestionChange] {
    ranked { $0.gain }.prefix(count).filter { $0.gain > 0 }
  }

  /// The questions whose answers lost most points, weighted, the most first; ties in bank order.
  public func mostOfConcern(_ count: Int = 5) -> [QuestionChange] {
    ranked { -$0.gain }.prefix(count).filter { $0.gain < 0 }
  }

  private func ranked(by gain: (QuestionChange) -> Int) -> [QuestionChange] {
    dimensions.flatMap(\.questions).enumerated()
      .sorted { (gain($1.element), $0.offset) < (gain($0.element), $1.offset) }
      .map(\.element)
  }
}
