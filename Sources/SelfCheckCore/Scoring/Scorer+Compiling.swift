extension Scorer {
  /// - Precondition: every rule keeps to `RuleBounds`, and names questions that are not notes.
  init(
    questions: [Question], parts: [Questionnaire.Part], dimensions: [Dimension],
    minimumPercent: Int, levels: [Level]
  ) {
    var compiler = ScorerCompiler(questions: questions, dimensions: dimensions)
    for part in parts {
      for index in part.questions {
        compiler.add(index, isInShortForm: !part.isDimension || questions[index].short)
      }
    }
    for index in dimensions.indices {
      let part = parts.first { $0.kind == .dimension(index) }
      compiler.add(dimensions[index], items: part?.questions ?? 0..<0)
    }
    items = compiler.items
    self.dimensions = compiler.sections
    rules = compiler.rules
    edges = compiler.edges
    points = compiler.points
    lists = compiler.lists
    limits = compiler.limits
    self.levels = compiler.levels
    self.minimumPercent = minimumPercent
    overallLevels = levels.map(\.from)
  }
}

/// Lays a questionnaire out in the scorer's arrays.
private struct ScorerCompiler {
  private let questions: [Question]
  private let codings: [AnswerCoding]
  private(set) var items: [Scorer.Item] = []
  private(set) var sections: [Scorer.Section] = []
  private(set) var rules: RuleProgram
  private(set) var edges: [Int] = []
  private(set) var points: [Int] = []
  private(set) var lists: [Checklist] = []
  private(set) var limits: [Thousandths] = []
  private(set) var levels: [Thousandths] = []

  init(questions: [Question], dimensions: [Dimension]) {
    self.questions = questions
    let conditions =
      questions.compactMap(\.askWhen)
      + dimensions.flatMap { $0.findings.map(\.when) + $0.limits.map(\.when) }
    var edges: [Int: [Int]] = [:]
    for condition in conditions { condition.collectEdges(into: &edges) }
    codings = questions.enumerated().map { AnswerCoding($1, edges: edges[$0] ?? []) }
    rules = RuleProgram(codings: codings, levels: dimensions.map(\.levels.count))
  }

  /// Adds the next question.
  mutating func add(_ index: Int, isInShortForm: Bool) {
    let question = questions[index]
    items.append(
      Scorer.Item(
        kind: kind(of: index), isInShortForm: isInShortForm,
        askedBy: question.askWhen.map { rules.add($0, questions: questions) },
        weight: question.weight, weightedMaximum: question.weight * question.maximum,
        points: points.count))
    if question.isScored {
      points += Array(repeating: 0, count: OutcomeCode.withoutAnswer)
      points += codings[index].answers.map { question.weight * question.points(for: $0) }
    }
  }

  private mutating func kind(of index: Int) -> Scorer.Item.Kind {
    switch codings[index] {
    case .places: return .places
    case .ticks: return .ticks
    case .manyTicks:
      if case .multiple(let list) = questions[index].kind { lists.append(list) }
      return .manyTicks(list: lists.count - 1)
    case .intervals(let upTo):
      edges += upTo
      return .intervals(first: edges.count - upTo.count, count: upTo.count)
    }
  }

  /// Adds the next dimension, whose questions are all there.
  mutating func add(_ dimension: Dimension, items: Range<Int>) {
    let limitRules = dimension.limits.map { rules.add($0.when, questions: questions) }
    let findingRules = dimension.findings.map { rules.add($0.when, questions: questions) }
    limits += dimension.limits.map(\.to)
    levels += dimension.levels.map(\.from)
    let rulesBefore = rules.count - findingRules.count - limitRules.count
    let firstFinding = rulesBefore + limitRules.count
    sections.append(
      Scorer.Section(
        weight: dimension.weight, items: items,
        limitRules: rulesBefore..<firstFinding, findingRules: firstFinding..<rules.count,
        limits: limits.count - dimension.limits.count..<limits.count,
        levels: levels.count - dimension.levels.count..<levels.count))
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
