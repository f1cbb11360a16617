import Documents
import SelfCheckCore

/// A bank of two parts with one question of each kind, a finding, a limit and a pair.
struct SmallBank {
  var questions = [
    Self.single("role", weight: 0, options: ["head": 0, "staff": 0]),
    Self.single(
      "takes-on", weight: 2, options: ["never": 0, "half": 2, "every": 4], remark: "It costs time."),
    Question(
      id: "report", behaviour: "1b", kind: .multiple(Self.report), text: Self.text("report"),
      why: Self.text("why")),
    Question(
      id: "days", behaviour: "1b",
      kind: .number(
        NumberEntry(
          unit: LocalizedText(zh: "天", en: "days"), range: 0...31,
          intervals: [.init(upTo: 0, points: 4), .init(upTo: 31, points: 0)])),
      text: Self.text("days"), why: Self.text("why"), notApplicable: true),
    Question(id: "memo", kind: .note, text: Self.text("memo"), why: Self.text("why"), weight: 0),
    Self.single("asks-back", behaviour: "2a", options: ["never": 0, "half": 2, "every": 4]),
    Question(
      id: "factors", kind: .multiple(Self.factors), text: Self.text("factors"),
      why: Self.text("why"), weight: 0),
  ]
  var findings = [
    Finding(
      id: "slow-start", severity: .watch,
      when: .all([.place(question: 1, .atMost(0)), .number(question: 3, .atLeast(10))]),
      text: text("slow-start"), actions: [])
  ]
  var limits = [
    Limit(
      id: "late", when: .number(question: 3, .atLeast(20)), to: Thousandths(50),
      text: text("Often late."))
  ]
  var digest: UInt64 = 1
  var outlook = "outlook"
  /// Of both dimensions.
  var error: MeasurementError?

  var questionnaire: Questionnaire {
    Questionnaire(
      id: "small", version: "1", digest: digest, title: Self.text("title"),
      introduction: Self.text("introduction"), window: Self.text("window"), levels: Self.levels,
      minimumAnsweredPercent: 60,
      dimensions: [
        Dimension(
          id: outlook, name: Self.text("Outlook"), shortcoming: Self.text("The whole comes last."),
          measurementError: error,
          levels: Self.levels, behaviours: ["1a", "1b"].map(Self.behaviour), findings: findings,
          limits: limits),
        Dimension(
          id: "style", name: Self.text("Style"), shortcoming: Self.text("All on paper."),
          measurementError: error,
          levels: Self.levels, behaviours: [Self.behaviour("2a")]),
      ],
      actions: [], questions: questions,
      parts: [
        .init(kind: .before, questions: 0..<1), .init(kind: .dimension(0), questions: 1..<5),
        .init(kind: .dimension(1), questions: 5..<6),
        .init(kind: .after, questions: 6..<questions.count),
      ])
  }

  /// In Chinese the id with a mark before it: enough to tell the languages apart.
  static func text(_ string: String) -> LocalizedText {
    LocalizedText(zh: "中" + string, en: string)
  }

  static let levels = [
    Level(id: "solid", from: Thousandths(85), text: text("Solid")),
    Level(id: "steady", from: Thousandths(50), text: text("Steady")),
    Level(id: "priority", from: Thousandths(0), text: text("Priority")),
  ]

  private static func behaviour(_ id: String) -> Behaviour {
    Behaviour(id: id, text: text(id))
  }

  private static func single(
    _ id: String, behaviour: String = "1a", weight: Int = 1, options: KeyValuePairs<String, Int>,
    remark: String? = nil
  ) -> Question {
    let choice = SingleChoice(options: Self.options(options, remark: remark))
    return Question(
      id: id, behaviour: behaviour, kind: .single(choice), text: text(id), why: text("why"),
      weight: weight)
  }

  private static let report = Checklist(
    from: 0, maximum: 3, options: options(["causes": 2, "basis": 1]),
    none: Option(id: "none", text: text("none")))

  private static let factors = Checklist(
    from: 0, maximum: 0, options: options(["stacked": 0, "short-staffed": 0]),
    none: Option(id: "none", text: text("nothing")))

  /// Ids and points.
  private static func options(
    _ pairs: KeyValuePairs<String, Int>, remark: String? = nil
  ) -> [Option] {
    pairs.map {
      Option(id: $0.key, points: $0.value, text: text($0.key), remark: remark.map(text))
    }
  }
}

extension Questionnaire {
  /// The result of these answers, as of a file of answers.
  func document(
    _ recorded: [String: RecordedAnswer], form: Form = .full, quality: [QualityHint] = [],
    in language: Language = .en
  ) -> ResultDocument {
    let assessment = Assessment(self, form: form, answers: resolve(recorded).answers)
    return ResultDocument(assessment, quality: quality, language: language)
  }

  /// A round of these answers, scored by this questionnaire.
  func round(_ recorded: [String: RecordedAnswer]) -> Round {
    let draft = Draft(
      form: .full, started: Moment(milliseconds: 0, offset: 0), answers: resolve(recorded).answers)
    return Round(
      draft, of: self, id: "r", sequence: 7, finished: Moment(milliseconds: 0, offset: 480))
  }
}
