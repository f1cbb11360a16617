import JSONText
import Reports
import SelfCheckCore
import Testing

/// The keys are a contract, as those of the score are.
@Suite struct ExplanationsJSONTests {
  @Test func `a finding has its condition's parts, their truth and what turns it`() {
    let rule = Condition.all([
      .atLeast(1, of: [.place(question: 0, .atMost(1)), .not(.number(question: 2, .atLeast(3)))]),
      .any([
        .includes(question: 1, OptionMask([0])),
        .level(dimension: 0, level: 1, orBetter: false),
      ]),
    ])
    let answers: [Answer?] = [.single(0), .multiple(OptionMask([0, 1])), .number(5)]
    #expect(
      explanation(of: rule, answers) == [
        "id": "f", "dimension": "one", "behaviours": ["1a", "1b"],
        "condition": [
          "truth": "holds",
          "all": [
            [
              "truth": "holds", "atLeast": 1,
              "of": [
                ["truth": "holds", "questions": ["choice"]],
                ["truth": "fails", "not": ["truth": "holds", "questions": ["days"]]],
              ],
            ],
            [
              "truth": "holds",
              "any": [
                ["truth": "holds", "questions": ["list"]],
                ["truth": "fails", "dimension": "one"],
              ],
            ],
          ],
        ],
        "nearest": ["choice": "p2"],
      ])
  }

  @Test(
    arguments: [
      (Condition.place(question: 0, .atMost(1)), [Answer.single(0), nil, nil], ["choice": "p2"]),
      (
        .points(questions: [1], .atLeast(1)), [nil, .multiple(OptionMask([0])), nil],
        [
          "list": ["none"]
        ]
      ),
      (.number(question: 2, .atMost(3)), [nil, nil, .number(5)], ["days": 3]),
      (.number(question: 2, .atMost(9)), [nil, nil, .number(5)], ["days": nil]),
      (.place(question: 0, .atMost(4)), [.single(0), nil, nil], nil),
      (.place(question: 0, .atMost(1)), [nil, nil, nil], nil),
    ] as [(Condition, [Answer?], JSONDocument)])
  func `the nearest change is as in a file of answers, or null`(
    rule: Condition, answers: [Answer?], nearest: JSONDocument
  ) {
    guard case .object(let members) = explanation(of: rule, answers) else {
      return #expect(Bool(false))
    }
    #expect(members["nearest"] == nearest)
  }

  private func explanation(of rule: Condition, _ answers: [Answer?]) -> JSONDocument? {
    let bank = questionnaire(rule)
    var set = AnswerSet(count: answers.count)
    for (index, answer) in answers.enumerated() { set[index] = answer }
    let assessment = Assessment(bank, form: .full, answers: set)
    let document = ScoreJSON(assessment.result, quality: [])
      .document(explained: true, by: assessment)
    guard case .object(let members) = document, case .array(let all) = members["explanations"]
    else { return nil }
    return all.count == 1 ? all[0] : nil
  }

  private func questionnaire(_ rule: Condition) -> Questionnaire {
    let levels = [("solid", 70), ("priority", 0)].map {
      Level(id: $0, from: Thousandths($1), text: text($0))
    }
    let dimension = Dimension(
      id: "one", name: text("One"), shortcoming: text("shortcoming"), levels: levels,
      behaviours: ["1a", "1b", "1c"].map { Behaviour(id: $0, text: text($0)) },
      findings: [
        Finding(id: "f", severity: .watch, when: rule, text: text("f"), actions: [])
      ])
    return Questionnaire(
      id: "bank", version: "1", title: text("t"), introduction: text("i"), window: text("w"),
      levels: levels, minimumAnsweredPercent: 0, dimensions: [dimension], actions: [],
      questions: questions, parts: [.init(kind: .dimension(0), questions: 0..<questions.count)])
  }

  private var questions: [Question] {
    [
      Question(
        id: "choice", behaviour: "1b",
        kind: .single(SingleChoice(options: (0..<5).map { option("p\($0)", $0) })),
        text: text("choice"), why: text("why")),
      Question(
        id: "list", behaviour: "1a",
        kind: .multiple(
          Checklist(
            from: 0, maximum: 9, options: [option("o0", 4), option("o1", 5)],
            none: option("none", 0))), text: text("list"), why: text("why")),
      Question(
        id: "days", behaviour: "1b",
        kind: .number(
          NumberEntry(unit: text("days"), range: 0...9, intervals: [.init(upTo: 9, points: 9)])),
        text: text("days"), why: text("why"), weight: 9, notApplicable: true),
    ]
  }

  private func option(_ id: String, _ points: Int) -> Option {
    Option(id: id, points: points, text: text(id))
  }

  private func text(_ string: String) -> LocalizedText { LocalizedText(zh: string, en: string) }
}
