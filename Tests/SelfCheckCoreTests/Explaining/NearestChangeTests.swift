import SelfCheckCore
import Testing

@Suite struct NearestChangeTests {
  @Test func `one answer changed by a point is nearer than by two, whichever comes first`() {
    let rule = Condition.atLeast(2, of: [low(0), low(1), low(2)])
    #expect(nearest(rule, ["q0": 0, "q1": 1, "q2": 4]) == .answers([change(1, 1, 2)]))
  }

  @Test func `of changes equally near the first in bank order is taken`() {
    #expect(nearest(.any([low(1), low(2)]), [:]) == nil)
    #expect(nearest(.all([low(2), low(1)]), ["q1": 1, "q2": 1]) == .answers([change(1, 1, 2)]))
  }

  @Test func `as many answers are changed as it takes`() {
    let rule = Condition.all([low(0), low(1), low(2)])
    #expect(
      nearest(rule, ["q0": 3, "q1": 0, "q2": 4]) == .answers([change(0, 3, 1), change(2, 4, 1)]))
  }

  @Test func `a rule that can only hold is turned by nothing`() {
    #expect(nearest(.place(question: 0, .atMost(4)), ["q0": 3]) == .impossible)
  }

  @Test func `did not come up is proposed only where as few answers can't do otherwise`() {
    let questions = (0..<2).map { TestBank.single("q\($0)", notApplicable: true) }
    let rule = Condition.points(questions: [0, 1], .atMost(7))
    #expect(nearest(rule, ["q0": 3, "q1": 0], questions) == .answers([change(1, 0, nil)]))
    #expect(nearest(rule, ["q0": 3, "q1": 4], questions) == .answers([change(0, 3, 4)]))
  }

  @Test func `of ticks only what has to is set or taken out`() {
    let question = list([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], from: 0, maximum: 4)
    let rule = Condition.points(questions: [0], .atMost(1))
    let old = Answer.multiple(OptionMask([7]))
    #expect(
      nearest(rule, [old], [question])
        == .answers([AnswerChange(question: 0, old: old, new: .multiple(OptionMask([0, 7])))]))
    let many = Answer.multiple(OptionMask([3, 5, 9]))
    #expect(
      nearest(rule, [many], [question])
        == .answers([AnswerChange(question: 0, old: many, new: .multiple(OptionMask([3])))]))
  }

  @Test func `a number moves no further than it must`() {
    let entry = NumberEntry(
      unit: text("days"), range: 0...31,
      intervals: [.init(upTo: 3, points: 4), .init(upTo: 31, points: 0)])
    let question = Question(id: "q0", kind: .number(entry), text: text("q0"), why: text("why"))
    let rule = Condition.points(questions: [0], .atMost(0))
    #expect(
      nearest(rule, [.number(9)], [question])
        == .answers([AnswerChange(question: 0, old: .number(9), new: .number(3))]))
    #expect(
      nearest(rule, [.number(1)], [question])
        == .answers([AnswerChange(question: 0, old: .number(1), new: .number(4))]))
  }

  @Test func `a follow-up that another change brings up is answered too`() {
    let questions = [
      TestBank.single("q0"), TestBank.single("q1", askWhen: .place(question: 0, .atMost(1))),
    ]
    let rule = Condition.all([low(0), low(1)])
    #expect(
      nearest(rule, ["q0": 4], questions) == .answers([change(0, 4, 1), change(1, nil, 0)]))
    // What is left over of an answer that doesn't count yet counts then.
    #expect(nearest(rule, ["q0": 4, "q1": 1], questions) == .answers([change(0, 4, 1)]))
  }

  @Test func `a question that another one outside the rule brings up can't be changed`() {
    let questions = [
      TestBank.single("q0"), TestBank.single("q1", askWhen: .place(question: 0, .atMost(1))),
    ]
    #expect(nearest(low(1), ["q0": 4], questions) == .impossible)
  }

  @Test func `the level that a rule asks about follows the answers`() {
    let rule = Condition.all([
      .level(dimension: 0, level: 2, orBetter: false),
      .any([.place(question: 0, .atMost(3)), low(1)]),
    ])
    let questions = (0..<2).map { TestBank.single("q\($0)") }
    // 4 points of 8 are below 70, and 5; 6 are not.
    #expect(nearest(rule, ["q0": 0, "q1": 4], questions) == .answers([change(0, 0, 2)]))
    #expect(nearest(rule, ["q0": 4, "q1": 4], questions) == .answers([change(0, 4, 1)]))
  }

  @Test func `a dimension that stops being scored turns nothing`() {
    let questions = [
      TestBank.single("q0"),
      TestBank.single("q1", weight: 9, askWhen: .place(question: 0, .atLeast(1))),
    ]
    let rule = Condition.all([
      .level(dimension: 0, level: 2, orBetter: false), .place(question: 0, .atMost(4)),
    ])
    // Any other answer brings up a question without an answer; without a score, no level is low.
    #expect(nearest(rule, ["q0": 0], questions) == .impossible)
  }

  @Test func `more ways than are tried are said to be too many`() {
    let points = (0..<16).map { 1 << $0 }
    let questions = (0..<2).map { _ in list(points, from: 0, maximum: 65_535) }
    let rule = Condition.all([
      .includes(question: 0, OptionMask([0])), .includes(question: 1, OptionMask([0])),
      .not(.includes(question: 0, OptionMask([0]))),
    ])
    let none = Answer.multiple(OptionMask())
    #expect(nearest(rule, [none, none], questions) == .notSearched)
  }

  private func low(_ question: Int) -> Condition { .place(question: question, .atMost(1)) }

  private func change(_ question: Int, _ old: Int?, _ new: Int?) -> AnswerChange {
    AnswerChange(
      question: question, old: old.map(Answer.single),
      new: new.map(Answer.single) ?? .notApplicable)
  }

  private func list(_ points: [Int], from: Int, maximum: Int) -> Question {
    let options = points.enumerated().map { Option(id: "o\($0)", points: $1, text: text("o")) }
    let list = Checklist(
      from: from, maximum: maximum, options: options, none: Option(id: "none", text: text("none")))
    return Question(id: "list", kind: .multiple(list), text: text("list"), why: text("why"))
  }

  /// - Parameter places: the options chosen, by question id.
  private func nearest(
    _ rule: Condition, _ places: [String: Int],
    _ questions: [Question] = (0..<3).map { TestBank.single("q\($0)") }
  ) -> NearestChange? {
    nearest(rule, questions.map { places[$0.id].map(Answer.single) }, questions)
  }

  private func nearest(
    _ rule: Condition, _ answers: [Answer?], _ questions: [Question]
  ) -> NearestChange? {
    var set = AnswerSet(count: questions.count)
    for (index, answer) in answers.enumerated() { set[index] = answer }
    let bank = TestBank(questions: questions, findings: [TestBank.finding("f", when: rule)])
    return Assessment(bank.questionnaire, form: .full, answers: set)
      .findingExplanations(ofDimension: 0)[0].nearest
  }
}
