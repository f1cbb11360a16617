import SelfCheckCore

/// Builds small banks in code: one dimension, its questions named q0, q1, …
struct TestBank {
  var questions: [Question]
  var findings: [Finding] = []
  var limits: [Limit] = []
  var pairs: [Pair] = []
  var actions: [Action] = []
  var minimumAnsweredPercent = 80

  var questionnaire: Questionnaire {
    Questionnaire(
      id: "test", version: "1", title: text("title"), introduction: text("introduction"),
      window: text("window"), levels: Self.levels,
      minimumAnsweredPercent: minimumAnsweredPercent,
      dimensions: [
        Dimension(
          id: "one", name: text("One"), shortcoming: text("shortcoming"), levels: Self.levels,
          findings: findings, limits: limits, pairs: pairs)
      ],
      actions: actions, questions: questions,
      parts: [.init(kind: .dimension(0), questions: 0..<questions.count)])
  }

  static let levels = [
    Level(id: "solid", from: Thousandths(85), text: text("Solid")),
    Level(id: "steady", from: Thousandths(70), text: text("Steady")),
    Level(id: "priority", from: Thousandths(0), text: text("Priority")),
  ]

  /// A single choice whose options are named after their points.
  static func single(
    _ id: String, points: [Int] = [0, 1, 2, 3, 4], weight: Int = 1, short: Bool = false,
    notApplicable: Bool = false, askWhen: Condition? = nil, scale: String? = nil
  ) -> Question {
    let options = points.map { Option(id: "p\($0)", points: $0, text: text("\($0) points")) }
    return Question(
      id: id, kind: .single(SingleChoice(options: options, scale: scale)), text: text(id),
      why: text("why"),
      weight: weight,
      short: short, notApplicable: notApplicable, askWhen: askWhen)
  }

  static func finding(_ id: String, when condition: Condition) -> Finding {
    Finding(id: id, severity: .serious, when: condition, text: text(id), actions: [])
  }
}

func text(_ string: String) -> LocalizedText { LocalizedText(zh: string, en: string) }

extension Questionnaire {
  /// The answers given by question id, as a file would.
  func answers(_ recorded: [String: RecordedAnswer]) -> AnswerSet {
    let (answers, faults) = resolve(recorded)
    precondition(faults.isEmpty, "the test's own answers are wrong: \(faults)")
    return answers
  }
}
