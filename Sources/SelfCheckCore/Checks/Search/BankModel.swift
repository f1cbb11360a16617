/// A bank made ready for searching: its questions' ways of answering and its rules as diagrams.
struct BankModel {
  let questionnaire: Questionnaire
  /// For each question.
  let ways: [Ways]
  let diagrams: Diagrams
  /// For each question the rule that says when it is asked, where it has one.
  let asking: [Int?]
  /// For each dimension, in bank order.
  let limits: [[Int]]
  let findings: [[LeveledRule]]
  /// The forms in which there is anything to score.
  let forms: [Form]
  /// For each scored question the dimension that it counts in.
  let dimensions: [Int?]
  private let isShort: [Bool]
  /// The nodes of each rule.
  private let nodes: [Int: [Int]]
  private let named: [Int: [Int]]
  private let bearing: Set<Int>

  /// A question that has more ways of answering than can be searched.
  struct TooManyWays: Error {
    var question: Int
  }

  init(_ questionnaire: Questionnaire) throws(TooManyWays) {
    self.questionnaire = questionnaire
    let ways = try Self.ways(in: questionnaire)
    var diagrams = Diagrams()
    asking = questionnaire.questions.map { question in
      question.askWhen.map { diagrams.compile($0.settling([:]), ways) }
    }
    limits = questionnaire.dimensions.map { dimension in
      dimension.limits.map { diagrams.compile($0.when.settling([:]), ways) }
    }
    findings = questionnaire.dimensions.map { dimension in
      dimension.findings.map { finding in
        LeveledRule(finding.when, questionnaire) { diagrams.compile($0, ways) }
      }
    }
    let roots = asking.compactMap(\.self) + limits.joined() + findings.joined().flatMap(\.roots)
    let nodes = Set(roots).reduce(into: [:]) { $0[$1] = diagrams.nodes(under: $1) }
    let named = nodes.mapValues { nodes in Set(nodes.map { diagrams.questions[$0] }).sorted() }
    (self.nodes, self.named) = (nodes, named)
    bearing = asking.enumerated().reduce(into: []) { bearing, rule in
      guard let root = rule.element else { return }
      bearing.insert(rule.offset)
      bearing.formUnion(named[root] ?? [])
    }
    (self.ways, self.diagrams) = (ways, diagrams)
    dimensions = questionnaire.questions.indices.map(questionnaire.dimension)
    isShort = questionnaire.questions.indices.map(questionnaire.isInShortForm)
    forms = questionnaire.provedForms
  }

  /// The questions that a rule depends on, in bank order.
  func questions(under root: Int) -> [Int] { named[root] ?? [] }

  /// One outcome with an answer for all those that the rules can't tell apart, nor their points where
  /// those matter.
  func outcomes(of question: Int, toldBy rules: [Int], byGain: Bool) -> [Int] {
    let ways = ways[question]
    let asking = Set(rules.flatMap { nodes[$0] ?? [] }).filter {
      diagrams.questions[$0] == question
    }
    return Ways.firsts(of: ways.answered) { outcome in
      asking.map { diagrams.child(of: $0, outcome: outcome) }
        + (byGain ? [ways.gains[outcome]] : [])
    }
  }

  func isIn(_ form: Form, _ question: Int) -> Bool { form == .full || isShort[question] }

  /// Whether the question is a follow-up, or some follow-up depends on it.
  func bearsOnAsking(_ question: Int) -> Bool { bearing.contains(question) }

  /// The scored questions of a dimension that the form has.
  func scored(in dimension: Int, _ form: Form) -> [Int] {
    questionnaire.questions(ofDimension: dimension).filter {
      dimensions[$0] != nil && isIn(form, $0)
    }
  }

  private static func ways(in questionnaire: Questionnaire) throws(TooManyWays) -> [Ways] {
    var naming: [Int: [Condition]] = [:]
    for condition in questionnaire.conditions {
      for question in condition.questions { naming[question, default: []].append(condition) }
    }
    var all: [Ways] = []
    for (index, question) in questionnaire.questions.enumerated() {
      guard let ways = Ways(of: question, index: index, in: naming[index] ?? []) else {
        throw TooManyWays(question: index)
      }
      all.append(ways)
    }
    return all
  }
}

extension Questionnaire {
  /// The short form is offered where it has something to score.
  var provedForms: [Form] {
    let hasShort = questions.indices.contains { dimension(of: $0) != nil && questions[$0].short }
    return hasShort ? [.full, .short] : [.full]
  }

  /// The dimension that the question counts in.
  fileprivate func dimension(of question: Int) -> Int? {
    guard questions[question].isScored, case .dimension(let index)? = part(of: question)?.kind
    else { return nil }
    return index
  }

  fileprivate func isInShortForm(_ question: Int) -> Bool {
    if case .dimension? = part(of: question)?.kind { return questions[question].short }
    return true
  }
}
