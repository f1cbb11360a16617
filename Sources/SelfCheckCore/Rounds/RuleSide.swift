/// A finding or a limit by its ids.
struct RuleName: Hashable {
  let dimension: String
  let rule: String

  init(_ dimension: String, _ rule: String) {
    (self.dimension, self.rule) = (dimension, rule)
  }
}

/// What the rules say of one round.
struct RuleSide {
  private let findings: [RuleName: Truth]
  private let limits: [RuleName: Truth]
  /// The dimensions whose findings, or limits, are known not to hold where they aren't in there.
  private let toldFindings: Set<String>
  private let toldLimits: Set<String>

  init(_ round: Round, in footing: Footing, levels: [Int?]?) {
    if let levels {
      self.init(footing.sharedAssessment(of: round).situation.with(levels: levels), of: footing)
    } else if round.questionnaire.digest == footing.questionnaire.digest {
      self.init(Assessment(round, by: footing.questionnaire).situation, of: footing)
    } else {
      self.init(round.result)
    }
  }

  /// By the rules of the bank at hand.
  private init(_ situation: Situation, of footing: Footing) {
    let bank = footing.questionnaire
    func truths<Rule>(
      _ rules: KeyPath<Dimension, [Rule]>, _ id: KeyPath<Rule, String>,
      _ condition: KeyPath<Rule, Condition>
    ) -> [RuleName: Truth] {
      bank.dimensions.reduce(into: [:]) { truths, dimension in
        for rule in dimension[keyPath: rules] {
          truths[RuleName(dimension.id, rule[keyPath: id])] =
            bank.truth(of: rule[keyPath: condition], whateverTheLevelsIn: situation)
        }
      }
    }
    findings = truths(\.findings, \.id, \.when)
    limits = truths(\.limits, \.id, \.when)
    (toldFindings, toldLimits) = ([], [])
  }

  /// As it was scored by a bank that is no longer at hand: what didn't hold then is known not to only
  /// where its dimension was scored and nothing in it was left open.
  private init(_ result: RecordedResult) {
    func truths(_ ids: (RecordedDimension) -> [String], _ truth: Truth) -> [RuleName: Truth] {
      Dictionary(result.names(ids).map { ($0, truth) }) { first, _ in first }
    }
    findings = truths({ $0.findings.map(\.id) }, .holds)
      .merging(truths({ $0.undecided.map(\.id) }, .undecided)) { first, _ in first }
    limits = truths({ $0.limits.map(\.id) }, .holds)
    let scored = result.dimensions.filter { $0.score != nil }
    // Findings that open questions decide were recorded as such; limits were not.
    let complete = scored.filter { $0.asked == $0.answered + $0.notApplicable }
    (toldFindings, toldLimits) = (Set(scored.map(\.id)), Set(complete.map(\.id)))
  }

  func truth(ofFinding name: RuleName) -> Truth {
    findings[name] ?? (toldFindings.contains(name.dimension) ? .fails : .undecided)
  }

  func truth(ofLimit name: RuleName) -> Truth {
    limits[name] ?? (toldLimits.contains(name.dimension) ? .fails : .undecided)
  }

  /// Those that hold.
  var firedFindings: Set<RuleName> { Set(findings.filter { $1 == .holds }.keys) }
  var appliedLimits: Set<RuleName> { Set(limits.filter { $1 == .holds }.keys) }
}

extension Questionnaire {
  /// A dimension that isn't scored may come to any of its levels: what that would change is undecided.
  fileprivate func truth(
    of condition: Condition, whateverTheLevelsIn situation: Situation
  ) -> Truth {
    let unknown = condition.dimensions.filter { situation.levels[$0] == nil }
    guard let dimension = unknown.first else { return truth(of: condition, in: situation) }
    let truths = dimensions[dimension].levels.indices.map { level in
      var levels = situation.levels
      levels[dimension] = level
      return truth(of: condition, whateverTheLevelsIn: situation.with(levels: levels))
    }
    return truths.allSatisfy { $0 == truths.first } ? truths.first ?? .undecided : .undecided
  }
}

extension Footing {
  /// A round's answers as far as both rounds share them, by the bank at hand.
  fileprivate func sharedAssessment(of round: Round) -> Assessment {
    let form: Form = older.form == .short && newer.form == .short ? .short : .full
    let (resolved, _) = questionnaire.resolve(round.answers)
    var answers = AnswerSet(count: questionnaire.questions.count)
    let known = Set(shared)
    for (index, question) in questionnaire.questions.enumerated() {
      let isShared =
        question.isScored
        ? known.contains(question.id) && isOfThisRevision(question)
          || [older, newer].allSatisfy { $0.answers[question.id] == .notApplicable }
        : true
      if isShared { answers[index] = resolved[index] }
    }
    return Assessment(questionnaire, form: form, answers: answers)
  }

  /// Whether the shared question is still the same in the bank at hand.
  private func isOfThisRevision(_ question: Question) -> Bool {
    newer.result.dimensions.lazy.flatMap(\.contributions)
      .first { $0.question == question.id }?.revision == question.revision
  }

  /// Where the recomputed scores of a side stand among the levels of the bank at hand; nil where they
  /// aren't recomputed.
  func levels(
    of side: KeyPath<ScoreChange, ScoreChange.Score?>, in changes: [DimensionChange]
  ) -> [Int?]? {
    guard isRecomputed else { return nil }
    return questionnaire.dimensions.map { dimension in
      changes.first { $0.id == dimension.id }?.score[keyPath: side]
        .map { Level.index(of: $0.exact, in: dimension.levels) }
    }
  }
}

extension RecordedResult {
  func names(_ ids: (RecordedDimension) -> [String]) -> Set<RuleName> {
    Set(dimensions.flatMap { part in ids(part).map { RuleName(part.id, $0) } })
  }
}
