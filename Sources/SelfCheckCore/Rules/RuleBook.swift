/// Every rule of a bank, compiled once.
struct RuleBook: Sendable {
  /// For each question of the questionnaire, when it is asked; nil: always.
  let asking: [Rule?]
  /// For each dimension, its findings and its limits in bank order.
  let findings: [[Rule]]
  let limits: [[Rule]]

  init(questions: [Question], dimensions: [Dimension]) {
    asking = questions.map { $0.askWhen.map { Rule($0, questions: questions) } }
    findings = dimensions.map { $0.findings.map { Rule($0.when, questions: questions) } }
    limits = dimensions.map { $0.limits.map { Rule($0.when, questions: questions) } }
  }
}
