@testable import SelfCheckCore

/// Small banks for the checks that search: one or two dimensions, and what a check says of them.
struct SmallBank {
  /// The questions of each dimension; they are numbered from 0 through all of them.
  var dimensions: [[Question]]
  var levels = TestBank.levels
  var overallLevels = TestBank.levels
  var findings: [Finding] = []
  /// Of the first dimension, as the findings are.
  var limits: [Limit] = []
  /// Of the dimensions behind the first.
  var laterLimits: [[Limit]] = []
  var behaviours: [String] = []
  /// Asked after all others.
  var after: [Question] = []

  var questionnaire: Questionnaire {
    var parts: [Questionnaire.Part] = []
    var start = 0
    for (index, questions) in dimensions.enumerated() {
      parts.append(.init(kind: .dimension(index), questions: start..<start + questions.count))
      start += questions.count
    }
    if !after.isEmpty { parts.append(.init(kind: .after, questions: start..<start + after.count)) }
    return Questionnaire(
      id: "small", version: "1", title: text("title"), introduction: text("introduction"),
      window: text("window"), levels: overallLevels, minimumAnsweredPercent: 80,
      dimensions: dimensions.indices.map { index in
        Dimension(
          id: "d\(index)", name: text("d"), shortcoming: text("d"), levels: levels,
          behaviours: index == 0 ? behaviours.map { Behaviour(id: $0, text: text($0)) } : [],
          findings: index == 0 ? findings : [], limits: limits(of: index))
      }, actions: [], questions: dimensions.flatMap(\.self) + after, parts: parts)
  }

  private func limits(of dimension: Int) -> [Limit] {
    if dimension == 0 { return limits }
    return dimension <= laterLimits.count ? laterLimits[dimension - 1] : []
  }

  /// What the check says, in English, each with its severity.
  func told(by check: any Check.Type) -> [String] {
    check.defects(in: Proof(questionnaire)).map { "\($0.severity): \($0.what.en)" }
  }

  /// The witnesses that the check gives, in both languages.
  func witnesses(by check: any Check.Type) -> [LocalizedText?] {
    check.defects(in: Proof(questionnaire)).map(\.witness)
  }

  static func limit(_ id: String, to score: Int, when condition: Condition) -> Limit {
    Limit(id: id, when: condition, to: Thousandths(score), text: text(id))
  }

  /// The question's answer earns so many points at most.
  static func poor(_ question: Int, _ points: Int = 1) -> Condition {
    .points(questions: [question], .atMost(points))
  }

  static func good(_ question: Int, _ points: Int = 4) -> Condition {
    .points(questions: [question], .atLeast(points))
  }
}
