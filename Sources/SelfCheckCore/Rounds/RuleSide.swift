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
  /// Those that hold.
  let findings: Set<RuleName>
  let limits: Set<RuleName>
  private let openFindings: Set<RuleName>
  private let openLimits: Set<RuleName>
  /// The rules that are known not to hold where nothing else is said; nil: all.
  private let known: (findings: Set<RuleName>, limits: Set<RuleName>)?

  init(_ round: Round, in footing: Footing) {
    guard footing.isRecomputed else {
      self.init(round.result, openLimits: [], known: nil)
      return
    }
    let assessment = footing.sharedAssessment(of: round)
    let dimensions = footing.questionnaire.dimensions
    self.init(
      assessment.result, openLimits: assessment.openLimits,
      known: (
        Set(dimensions.flatMap { part in part.findings.map { RuleName(part.id, $0.id) } }),
        Set(dimensions.flatMap { part in part.limits.map { RuleName(part.id, $0.id) } })
      ))
  }

  private init(
    _ result: RecordedResult, openLimits: Set<RuleName>,
    known: (findings: Set<RuleName>, limits: Set<RuleName>)?
  ) {
    findings = result.names { $0.findings.map(\.id) }
    limits = result.names { $0.limits.map(\.id) }
    openFindings = result.names { $0.undecided.map(\.id) }
    (self.openLimits, self.known) = (openLimits, known)
  }

  func truth(ofFinding name: RuleName) -> Truth {
    if findings.contains(name) { return .holds }
    return openFindings.contains(name) || known?.findings.contains(name) == false
      ? .undecided : .fails
  }

  func truth(ofLimit name: RuleName) -> Truth {
    if limits.contains(name) { return .holds }
    return openLimits.contains(name) || known?.limits.contains(name) == false
      ? .undecided : .fails
  }
}

extension Assessment {
  /// The limits that open questions still decide.
  fileprivate var openLimits: Set<RuleName> {
    questionnaire.dimensions.reduce(into: []) { names, dimension in
      for limit in dimension.limits
      where questionnaire.truth(of: limit.when, in: situation) == .undecided {
        names.insert(RuleName(dimension.id, limit.id))
      }
    }
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
}

extension RecordedResult {
  func names(_ ids: (RecordedDimension) -> [String]) -> Set<RuleName> {
    Set(dimensions.flatMap { part in ids(part).map { RuleName(part.id, $0) } })
  }
}
