/// Lays a questionnaire out for a `Scorer`.
struct ScorerCompiler {
  private let questions: [Question]
  private let dimensions: [Dimension]
  private let codings: [AnswerCoding]
  private(set) var items: [Scorer.Item] = []
  private(set) var sections: [Scorer.Section] = []
  private(set) var rules: RuleCompiler
  private(set) var edges: [Int] = []
  private(set) var tallies: [Tally] = []
  private(set) var lists: [(list: Checklist, weight: Int)] = []
  private(set) var limits: [Thousandths] = []
  private(set) var levels: [Thousandths] = []

  init(questions: [Question], dimensions: [Dimension]) {
    (self.questions, self.dimensions) = (questions, dimensions)
    let conditions =
      questions.compactMap(\.askWhen)
      + dimensions.flatMap { $0.findings.map(\.when) + $0.limits.map(\.when) }
    var edges: [Int: [Int]] = [:]
    for condition in conditions { condition.collectEdges(into: &edges) }
    codings = questions.enumerated().map { AnswerCoding($1, edges: edges[$0] ?? []) }
    rules = RuleCompiler(
      questions: questions, codings: codings, levels: dimensions.map(\.levels.count))
  }

  /// Adds the parts, and a section for every dimension.
  mutating func add(_ parts: [Questionnaire.Part]) {
    for part in parts {
      for question in part.questions {
        add(question, isInShortForm: !part.isDimension || questions[question].short)
      }
    }
    sections = parts.filter { !$0.isDimension }.map { Scorer.Section(items: $0.questions) }
    let last = sections.firstIndex { $0.items.lowerBound > 0 } ?? sections.count
    let own = dimensions.enumerated().map { index, dimension in
      let part = parts.first { $0.kind == .dimension(index) }
      return Scorer.Section(items: part?.questions ?? 0..<0, dimension: plan(dimension))
    }
    sections.insert(contentsOf: own, at: last)
  }

  private mutating func add(_ index: Int, isInShortForm: Bool) {
    let question = questions[index]
    let coding = codings[index]
    let askedBy = question.askWhen.map { rules.add($0) }
    items.append(
      Scorer.Item(
        kind: coding.kind, isInShortForm: isInShortForm, isScored: question.isScored,
        codes: UInt16(OutcomeCode.withoutAnswer + max(1, coding.answers.count)),
        askedBy: Int32(askedBy ?? -1), tallies: Int32(tallies.count),
        place: Int32(coding.kind == .manyTicks ? lists.count : edges.count)))
    addTallies(of: question, coding)
    switch (coding, question.kind) {
    case (.manyTicks, .multiple(let list)): lists.append((list, question.weight))
    case (.intervals(let upTo), _): edges += upTo
    default: break
    }
  }

  private mutating func addTallies(of question: Question, _ coding: AnswerCoding) {
    let points = [0, 0, 0, 0] + coding.answers.map(question.points)
    tallies += points.enumerated().map { code, points in
      guard question.isScored else { return Tally() }
      return Tally(
        OutcomeCode(value: UInt16(code)), points: question.weight * points,
        maximum: question.weight * question.maximum)
    }
  }

  private mutating func plan(_ dimension: Dimension) -> Scorer.DimensionPlan {
    let firstLimitRule = rules.rules.count
    for limit in dimension.limits { _ = rules.add(limit.when) }
    let firstFindingRule = rules.rules.count
    for finding in dimension.findings { _ = rules.add(finding.when) }
    limits += dimension.limits.map(\.to)
    levels += dimension.levels.map(\.from)
    return Scorer.DimensionPlan(
      weight: dimension.weight, firstLimitRule: firstLimitRule,
      limits: limits.count - dimension.limits.count..<limits.count,
      findingRules: firstFindingRule..<rules.rules.count,
      levels: levels.count - dimension.levels.count..<levels.count)
  }
}

extension AnswerCoding {
  fileprivate var kind: Scorer.Item.Kind {
    switch self {
    case .places: .places
    case .ticks: .ticks
    case .manyTicks: .manyTicks
    case .intervals: .intervals
    }
  }
}

extension Condition {
  /// For each question, the numbers that the condition tells from the next one.
  fileprivate func collectEdges(into edges: inout [Int: [Int]]) {
    switch self {
    case .number(let question, .atLeast(let bound)): edges[question, default: []].append(bound - 1)
    case .number(let question, .atMost(let bound)): edges[question, default: []].append(bound)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts { part.collectEdges(into: &edges) }
    case .not(let part): part.collectEdges(into: &edges)
    case .isOne, .place, .includes, .points, .level: break
    }
  }
}

extension Questionnaire.Part {
  fileprivate var isDimension: Bool {
    if case .dimension = kind { true } else { false }
  }
}
