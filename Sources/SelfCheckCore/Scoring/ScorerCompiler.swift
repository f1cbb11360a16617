/// Lays a questionnaire out for a `Scorer`.
struct ScorerCompiler {
  private let questions: [Question]
  private let codings: [AnswerCoding]
  private(set) var items: [Scorer.Item] = []
  private(set) var details: [Scorer.ItemDetails] = []
  private(set) var increments: [Increment] = []
  private(set) var edges: [Int] = []
  private(set) var longLists: [Scorer.LongList] = []
  private(set) var plans: [Scorer.DimensionPlan] = []
  private(set) var rules: RuleCompiler
  private(set) var limits: [Thousandths] = []
  private(set) var levels: [Thousandths] = []

  init(questions: [Question], dimensions: [Dimension], parts: [Questionnaire.Part]) {
    self.questions = questions
    let conditions =
      questions.compactMap(\.askWhen)
      + dimensions.flatMap { $0.findings.map(\.when) + $0.limits.map(\.when) }
    var edges: [Int: [Int]] = [:]
    for condition in conditions { condition.collectEdges(into: &edges) }
    codings = questions.enumerated().map { AnswerCoding($1, edges: edges[$0] ?? []) }
    rules = RuleCompiler(
      questions: questions, codings: codings, levels: dimensions.map(\.levels.count))
    for (index, dimension) in dimensions.enumerated() {
      add(dimension, parts.first { $0.kind == .dimension(index) }?.questions ?? 0..<0)
    }
    for part in parts {
      for question in part.questions {
        add(question, isInShortForm: !part.isDimension || questions[question].short)
      }
    }
  }

  private mutating func add(_ dimension: Dimension, _ questions: Range<Int>) {
    let firstRule = rules.rules.count
    let conditions = dimension.limits.map(\.when) + dimension.findings.map(\.when)
    for (place, condition) in conditions.enumerated() {
      rules.add(condition, at: place, of: plans.count, over: questions)
    }
    plans.append(
      Scorer.DimensionPlan(
        weight: dimension.weight, questions: questions, firstRule: firstRule,
        limits: dimension.limits.count, firstLimit: limits.count,
        findings: dimension.findings.count,
        levels: dimension.levels.count, firstLevel: levels.count))
    limits += dimension.limits.map(\.to)
    levels += dimension.levels.map(\.from)
  }

  /// Adds a question, now that all rules but its own are there.
  private mutating func add(_ index: Int, isInShortForm: Bool) {
    let question = questions[index]
    let coding = codings[index]
    let isPlain = question.askWhen == nil && coding.isPlain
    items.append(
      Scorer.Item(
        isPlain: (isPlain, isPlain && isInShortForm), codes: UInt16(coding.codes),
        increments: Int32(increments.count)))
    details.append(
      Scorer.ItemDetails(
        kind: coding.kind, isInShortForm: isInShortForm,
        askedBy: Int32(question.askWhen.map { rules.add($0) } ?? -1), edges: Int32(edges.count)))
    increments += zip(tallies(of: question, coding), rules.rows[index]).map(Increment.init)
    switch (coding, question.kind) {
    case (.intervals(let upTo), _): edges += upTo
    case (.manyTicks, .multiple(let list)) where question.isScored:
      longLists.append(Scorer.LongList(question: index, list: list, weight: question.weight))
    default: break
    }
  }

  /// For each code; a long list's points are added later.
  private func tallies(of question: Question, _ coding: AnswerCoding) -> [Tally] {
    guard question.isScored else { return Array(repeating: Tally(), count: coding.codes) }
    let points = coding.answers.map(question.points)
    return (0..<coding.codes).map { code in
      let place = code - OutcomeCode.withoutAnswer
      return Tally(
        OutcomeCode(value: UInt16(code)),
        points: points.indices.contains(place) ? question.weight * points[place] : 0,
        maximum: question.weight * question.maximum)
    }
  }
}

extension AnswerCoding {
  fileprivate var kind: Scorer.ItemDetails.Kind {
    switch self {
    case .places: .places
    case .ticks: .ticks
    case .manyTicks: .manyTicks
    case .intervals: .intervals
    }
  }

  /// Whether a code is a sum away from what an `AnswerSet` holds.
  fileprivate var isPlain: Bool { kind == .places || kind == .ticks }
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
  var isDimension: Bool {
    if case .dimension = kind { true } else { false }
  }
}
