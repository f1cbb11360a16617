import Documents
import SelfCheckCore
import Testing

/// What a rule asks of an answer, in the words of the answers that it may have.
@Suite struct CriterionTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let condition: Condition
    let en: String
    let zh: String
  }

  private static let cases = [
    Case(
      testDescription: "some options", condition: .isOne(question: 1, of: OptionMask([0, 2])),
      en: "\"never\" or \"every\"", zh: "“中never”或“中every”"),
    Case(
      testDescription: "options from one on", condition: .place(question: 1, .atLeast(1)),
      en: "\"half\" or \"every\"", zh: "“中half”或“中every”"),
    Case(
      testDescription: "every option", condition: .place(question: 1, .atLeast(0)),
      en: "any answer", zh: "任何作答"),
    Case(
      testDescription: "options by their points", condition: .points(questions: [1], .atMost(3)),
      en: "\"never\" or \"half\"", zh: "“中never”或“中half”"),
    Case(
      testDescription: "points that no option earns",
      condition: .not(.points(questions: [1], .atLeast(5))), en: "no answer there is",
      zh: "没有这样的作答"),
    Case(
      testDescription: "a number at least", condition: .number(question: 3, .atLeast(2)),
      en: "2 days or more", zh: "2天及以上"),
    Case(
      testDescription: "a number at most", condition: .number(question: 3, .atMost(7)),
      en: "at most 7 days", zh: "不超过7天"),
    Case(
      testDescription: "one number", condition: .number(question: 3, .atMost(0)), en: "0 days",
      zh: "0天"),
    Case(
      testDescription: "numbers by their points", condition: .points(questions: [3], .atMost(0)),
      en: "1 day or more", zh: "1天及以上"),
    Case(
      testDescription: "a number beyond any", condition: .number(question: 3, .atLeast(32)),
      en: "no answer there is", zh: "没有这样的作答"),
    Case(
      testDescription: "numbers of two intervals side by side",
      condition: .points(questions: [8], .atLeast(2)), en: "at most 9 days", zh: "不超过9天"),
    Case(
      testDescription: "numbers of two intervals apart",
      condition: .points(questions: [8], .atLeast(1)), en: "at most 9 days or 30 days or more",
      zh: "不超过9天或30天及以上"),
    Case(
      testDescription: "ticks", condition: .includes(question: 2, OptionMask([0, 1])),
      en: "\"causes\" and \"basis\" ticked", zh: "选了“中causes”和“中basis”"),
    Case(
      testDescription: "ticks of unlike points", condition: .points(questions: [2], .atMost(2)),
      en: "at most 2 of 3 points", zh: "不超过2分（满分3分）"),
    Case(
      testDescription: "ticks of like points, few", condition: .points(questions: [7], .atMost(1)),
      en: "3 or more ticked", zh: "选3项及以上"),
    Case(
      testDescription: "ticks of like points, many",
      condition: .points(questions: [7], .atLeast(2)), en: "at most 2 ticked", zh: "至多选2项"),
    Case(
      testDescription: "no tick at all", condition: .points(questions: [7], .atLeast(4)),
      en: "\"none\"", zh: "“中none”"),
    Case(
      testDescription: "the lowest level",
      condition: .level(dimension: 0, level: 2, orBetter: false), en: "\"Priority\"",
      zh: "“中Priority”"),
    Case(
      testDescription: "a level or better",
      condition: .level(dimension: 0, level: 1, orBetter: true),
      en: "\"Steady\" or better", zh: "“中Steady”或更好"),
  ]

  @Test(arguments: cases) func `is said in plain words`(example: Case) {
    #expect(words(example.condition, .en)?.hasSuffix("Condition: \(example.en)") == true)
    #expect(words(example.condition, .zh)?.hasSuffix("条件：\(example.zh)") == true)
  }

  /// The line that tells of the condition's truth.
  private func words(_ condition: Condition, _ language: Language) -> String? {
    var small = SmallBank()
    small.questions.append(
      Question(
        id: "slips", kind: .multiple(Self.slips), text: SmallBank.text("slips"),
        why: SmallBank.text("why"), weight: 0))
    small.questions.append(
      Question(
        id: "wait", kind: .number(Self.wait), text: SmallBank.text("wait"),
        why: SmallBank.text("why"), weight: 0))
    small.findings[0].when = condition
    let blocks = small.questionnaire.document(["takes-on": .text("half")], in: language)
      .explanation(ofDimension: 0, findings: .all).blocks
    return blocks.compactMap { block -> String? in
      guard case .item(_, _, let details) = block else { return nil }
      return details.last { $0.contains("Condition: ") || $0.contains("条件：") }
    }.first
  }

  private static let slips = Checklist(
    from: 4, maximum: 4,
    options: (0..<4).map { Option(id: "o\($0)", points: -1, text: SmallBank.text("o\($0)")) },
    none: Option(id: "none", text: SmallBank.text("none")))

  /// More numbers than could be gone through.
  private static let wait = NumberEntry(
    unit: LocalizedText(zh: "天", en: "days"), range: 0...1_000_000_000,
    intervals: [
      .init(upTo: 1, points: 4), .init(upTo: 9, points: 2), .init(upTo: 29, points: 0),
      .init(upTo: 1_000_000_000, points: 1),
    ])
}
