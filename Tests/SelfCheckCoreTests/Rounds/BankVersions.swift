import SelfCheckCore

/// Three versions of a bank of one part. The second one adds q4, drops q3, rewords q1 and limits the
/// score; the third one counts q2 three times and lets the middle level begin lower.
enum BankVersion: Int, CaseIterable, Sendable {
  case first = 1
  case second, third

  var questionnaire: Questionnaire { questionnaire() }

  func questionnaire(error: MeasurementError? = nil, id: String = "bank") -> Questionnaire {
    let levels = [
      Level(id: "solid", from: Thousandths(85), text: text("Solid")),
      Level(id: "steady", from: Thousandths(self == .third ? 55 : 70), text: text("Steady")),
      Level(id: "priority", from: Thousandths(0), text: text("Priority")),
    ]
    let role = TestBank.single("role", points: [0, 1], weight: 0)
    let questions = [role] + questions
    return Questionnaire(
      id: id, version: "\(rawValue)", digest: UInt64(rawValue), title: text("title"),
      introduction: text("introduction"), window: text("window"), levels: levels,
      minimumAnsweredPercent: 50,
      dimensions: [
        Dimension(
          id: "one", name: text("One"), shortcoming: text("shortcoming"), measurementError: error,
          levels: levels, findings: findings, limits: limits)
      ],
      actions: [], questions: questions,
      parts: [
        .init(kind: .before, questions: 0..<1),
        .init(kind: .dimension(0), questions: 1..<questions.count),
      ])
  }

  private var questions: [Question] {
    var questions = ["q0", "q1", "q2", self == .first ? "q3" : "q4"].map {
      TestBank.single($0, weight: $0 == "q2" && self == .third ? 3 : 1, short: $0 < "q2")
    }
    questions[1].revision = self == .first ? 1 : 2
    for index in questions.indices { questions[index].notApplicable = true }
    return questions
  }

  /// On q0 and q2, which every version has, and on q1, which was reworded.
  private var findings: [Finding] {
    [
      TestBank.finding("low-q0", when: .place(question: 1, .atMost(2))),
      TestBank.finding("high-q2", when: .place(question: 3, .atLeast(2))),
      TestBank.finding("high-q1", when: .place(question: 2, .atLeast(3))),
    ]
  }

  private var limits: [Limit] {
    self == .first
      ? []
      : [
        Limit(
          id: "cap", when: .place(question: 1, .atMost(3)), to: Thousandths(40), text: text("cap"))
      ]
  }

  /// A round of this version, the answers by the points that they earn; nil for not applicable.
  func round(
    _ points: KeyValuePairs<String, Int?>, form: Form = .full, role: Int? = nil, id: String? = nil,
    of questionnaire: Questionnaire? = nil
  ) -> Round {
    let bank = questionnaire ?? self.questionnaire
    var recorded: [String: RecordedAnswer] = [:]
    for (question, points) in points {
      recorded[question] = points.map { .text("p\($0)") } ?? .notApplicable
    }
    if let role { recorded["role"] = .text("p\(role)") }
    let moment = Moment(milliseconds: 0, offset: 0)
    return Round(
      Draft(form: form, started: moment, answers: bank.answers(recorded)), of: bank,
      id: id ?? "round-\(rawValue)", sequence: rawValue, finished: moment)
  }
}
