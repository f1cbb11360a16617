import SelfCheckCore

/// Four dimensions of ten five-point items each, with five findings a dimension over two to four
/// items and of every shape of condition.
enum PlainBank {
  static let questionnaire = Questionnaire(
    id: "plain", version: "1", title: text("title"), introduction: text("introduction"),
    window: text("window"), levels: levels, minimumAnsweredPercent: 80,
    dimensions: (0..<4).map(dimension), actions: [],
    questions: (0..<40).map(question),
    parts: (0..<4).map { .init(kind: .dimension($0), questions: $0 * 10..<$0 * 10 + 10) })

  private static func text(_ string: String) -> LocalizedText {
    LocalizedText(zh: string, en: string)
  }

  private static let levels = [85, 70, 55, 0].map {
    Level(id: "from-\($0)", from: Thousandths($0), text: text("from \($0)"))
  }

  private static func question(_ index: Int) -> Question {
    let options = (0..<5).map { Option(id: "p\($0)", points: $0, text: text("\($0) points")) }
    return Question(
      id: "q\(index)", kind: .single(SingleChoice(options: options)), text: text("q\(index)"),
      why: text("why"), weight: 1 + index % 3, notApplicable: index % 4 == 0)
  }

  private static func dimension(_ index: Int) -> Dimension {
    let first = index * 10
    let low = (0..<10).map { Condition.place(question: first + $0, .atMost(1)) }
    let conditions: [Condition] = [
      .all([low[0], low[1]]),
      .any([low[2], .all([low[3], low[4]])]),
      .points(questions: [first + 4, first + 5, first + 6], .atMost(4)),
      .atLeast(2, of: [low[6], low[7], low[8]]),
      .all([low[9], .not(low[8]), low[1], low[2]]),
    ]
    return Dimension(
      id: "d\(index)", name: text("d\(index)"), shortcoming: text("shortcoming"), levels: levels,
      findings: conditions.enumerated().map { place, condition in
        Finding(
          id: "f\(index)-\(place)", severity: .moderate, when: condition, text: text("f"),
          actions: [])
      })
  }
}
