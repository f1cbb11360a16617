import BankFormat
import Records
import SelfCheckCore
import Testing

/// How large the rules and the numbers of a bank may be.
@Suite struct BankBoundsTests {
  @Test func `a rule may name six questions`() {
    #expect(told(questions: 6, options: 2, rule: allBest).isEmpty)
  }

  @Test func `a rule may not name seven questions`() {
    let expected = Told(
      "style.json:5:67", zh: "一条规则引用了7道题；至多引用6道题",
      en: "the rule names 7 questions; name 6 at most")
    #expect(told(questions: 7, options: 2, rule: allBest) == [expected])
  }

  @Test func `a question named in several parts counts once`() {
    #expect(
      told(questions: 6, options: 2) { ids in
        #"{"any": [\#(allBest(ids)), {"not": \#(allBest(ids.dropLast()))}]}"#
      }.isEmpty)
  }

  @Test func `a rule may tell 65,536 combinations of answers apart`() {
    // 14 options, unanswered and absent: 16 classes, to the fourth.
    #expect(told(questions: 4, options: 14, rule: points).isEmpty)
  }

  @Test func `a rule may not tell more combinations apart`() {
    let expected = Told(
      "style.json:5:67", zh: "规则要区分的答案组合超过65536种；少引用几道题，或用“is”代替“points”",
      en: "the rule has to distinguish more than 65536 combinations of answers; "
        + "name fewer questions, or use \"is\" instead of \"points\"")
    #expect(told(questions: 4, options: 15, rule: points) == [expected])
  }

  @Test func `the levels of 64 dimensions are more combinations than can be counted`() throws {
    var files = dimensions(64, weight: 1)
    let levels = (0..<64).map { #"{"dimension": "d\#($0)", "atMost": "all"}"# }
    files["d0.json"]?.replace(
      #""questions""#,
      with: """
        "findings": [{"id": "f", "severity": "watch", "actions": [], "text": \
        {"zh": "情形", "en": "A pattern"}, "when": {"all": [\(levels.joined(separator: ", "))]}}],
        "questions"
        """)
    let told = BankReader.read(.texts(files)).told.map(\.en)
    #expect(told.filter { $0.contains("more than 65536 combinations") }.count == 1, "\(told)")
  }

  /// Four options, absent, unanswered, and not yet decided whether it is asked: seven, to the sixth.
  @Test func `whether follow-ups are asked counts among the combinations`() {
    let ids = (0..<6).map { "f\($0)" }
    let followUps = ids.map {
      question($0, options: 4).replacing(
        #""kind""#, with: #""askWhen": {"answer": "root", "is": ["o0"]}, "kind""#)
    }
    let last = question("last", options: 2).replacing(
      #""kind""#, with: #""askWhen": \#(points(ids)), "kind""#)
    var files = dimensions(1, weight: 1)
    files["d0.json"]?.replace(
      #""questions": ["#,
      with: ([#""questions": ["# + question("root", options: 2)] + followUps + [last, ""])
        .joined(separator: ",\n"))
    let told = BankReader.read(.texts(files)).told.map(\.en)
    #expect(told.count == 1, "\(told)")
    #expect(told.allSatisfy { $0.contains("more than 65536 combinations") }, "\(told)")
  }

  /// The greatest maximum of a dimension is its denominator, and all are multiplied: 400,000·8·9,000⁸
  /// stays below 2¹²⁷, 400,000·8·10,000⁸ doesn't.
  @Test func `numbers that can't be added up exactly are refused`() throws {
    #expect(
      BankReader.read(.texts(dimensions(8, weight: 100))).told == [
        Told(
          "questionnaire.json:1:1", zh: "分值和权重太大，无法精确计算；按比例缩小权重和分值",
          en: "points and weights are too large to be added up exactly; "
            + "make weights and points smaller in proportion")
      ])
    #expect(BankReader.read(.texts(dimensions(8, weight: 90))).told == [])
  }

  @Test func `the largest numbers that are let in are scored`() throws {
    let bank = try #require(BankReader.read(.texts(dimensions(8, weight: 90))).questionnaire)
    for place in 0...1 {
      var answers = AnswerSet(count: bank.questions.count)
      for index in bank.questions.indices { answers[index] = .single((index + place) % 2) }
      #expect(bank.score(answers, form: .full).overall == Fraction(50))
    }
  }

  @Test func `many small dimensions are no large numbers`() {
    #expect(BankReader.read(.texts(dimensions(30, weight: 1, points: 4))).told == [])
  }

  private func allBest(_ ids: some Sequence<String>) -> String {
    let parts = ids.map { #"{"answer": "\#($0)", "is": ["o1"]}"# }
    return #"{"all": [\#(parts.joined(separator: ", "))]}"#
  }

  private func points(_ ids: some Sequence<String>) -> String {
    #"{"points": ["\#(ids.joined(separator: "\", \""))"], "atMost": 3}"#
  }

  /// What is told of a bank whose style has so many questions with so many options, and a rule over
  /// all of them.
  private func told(
    questions: Int, options: Int, rule: ([String]) -> String
  ) -> [Told] {
    let ids = (0..<questions).map { "q\($0)" }
    var files = SoundBank.files
    files["style.json"] = """
      {"id": "style", "name": {"zh": "作风", "en": "Style"},
      "shortcoming": {"zh": "不实", "en": "Surface"},
      "levels": [{"id": "steady", "from": 0, "text": {"zh": "平稳", "en": "Steady"}}],
      "findings": [
      {"id": "f", "severity": "watch", "actions": ["one-page"], "when": \(rule(ids)),
      "text": {"zh": "情形", "en": "A pattern"}}],
      "questions": [\(ids.map { question($0, options: options) }.joined(separator: ",\n"))]}
      """
    return BankReader.read(.texts(files)).told
  }

  private func question(
    _ id: String, options: Int, weight: Int = 1, points: Int = 1
  ) -> String {
    let options = (0..<options).map {
      #"{"id": "o\#($0)", "points": \#($0 * points), "text": {"zh": "第\#($0)", "en": "No. \#($0)"}}"#
    }
    return #"{"id": "\#(id)", "kind": "single", "weight": \#(weight), "#
      + #""text": {"zh": "问题", "en": "Question"}, "why": {"zh": "原因", "en": "Reason"}, "#
      + #""options": [\#(options.joined(separator: ", "))]}"#
  }

  /// A bank of so many dimensions, each of one question with two options.
  private func dimensions(_ count: Int, weight: Int, points: Int = 100) -> [String: String] {
    var files = ["actions.json": #"{"actions": []}"#]
    for number in 0..<count {
      files["d\(number).json"] = """
        {"id": "d\(number)", "name": {"zh": "维度", "en": "Dimension"},
        "shortcoming": {"zh": "不足", "en": "Shortcoming"},
        "questions": [\(question("q\(number)", options: 2, weight: weight, points: points))]}
        """
    }
    let names = (0..<count).map { "\"d\($0).json\"" }.joined(separator: ", ")
    files["questionnaire.json"] = """
      {"id": "large", "version": "1", "title": {"zh": "大", "en": "Large"},
      "introduction": {"zh": "大", "en": "Large"}, "window": {"zh": "大", "en": "Large"},
      "levels": [{"id": "all", "from": 0, "text": {"zh": "全", "en": "All"}}],
      "minimumAnsweredPercent": 0, "dimensions": [\(names)], "actions": "actions.json"}
      """
    return files
  }
}
