import Testing

@testable import SelfCheckCore

@Suite struct BehavioursCoveredTests {
  /// What is told of three questions, each with the behaviour it looks for.
  private static func told(_ questions: (behaviour: String?, Question)...) -> [String] {
    var bank = SmallBank(
      dimensions: [
        questions.map { behaviour, question in
          var question = question
          question.behaviour = behaviour
          return question
        }
      ])
    bank.behaviours = ["a", "b"]
    return bank.told(by: BehavioursCovered.self)
  }

  @Test func `a behaviour without a scored question is told of`() {
    let note = Question(id: "q1", kind: .note, text: text("q"), why: text("w"), weight: 0)
    #expect(
      Self.told(("a", TestBank.single("q0")), ("b", note))
        == ["error: no scored question looks for the behaviour \"b\""])
    #expect(Self.told(("a", TestBank.single("q0")), ("b", TestBank.single("q1"))) == [])
  }

  @Test func `the short form has every behaviour, where there is a short form`() {
    #expect(
      Self.told(("a", TestBank.single("q0", short: true)), ("b", TestBank.single("q1")))
        == ["error: no question of the short form looks for the behaviour \"b\""])
  }

  @Test func `a short question that the short form never asks covers nothing there`() {
    let followUp = TestBank.single("q2", short: true, askWhen: SmallBank.poor(1))
    #expect(
      Self.told(
        ("a", TestBank.single("q0", short: true)), (nil, TestBank.single("q1")), ("b", followUp))
        == ["error: short form: no answers bring up a question that looks for the behaviour \"b\""])
    #expect(
      Self.told(
        ("a", TestBank.single("q0", short: true)), (nil, TestBank.single("q1", short: true)),
        ("b", followUp)) == [])
    #expect(
      Self.told(
        ("a", TestBank.single("q0", short: true)), ("b", TestBank.single("q1", short: true)),
        ("b", followUp)) == [])
  }

  @Test func `a behaviour whose only question is never asked is covered in no form`() {
    let contradiction = Condition.all([SmallBank.poor(0), SmallBank.good(0)])
    #expect(
      Self.told(
        ("a", TestBank.single("q0", short: true)),
        ("b", TestBank.single("q1", short: true, askWhen: contradiction)))
        == [
          "error: full form and short form: no answers bring up a question that looks for the "
            + "behaviour \"b\""
        ])
  }

  @Test func `what needs no search is told of a bank that can't be searched`() {
    let list = Checklist(
      from: 0, maximum: 4,
      options: (0..<14).map { Option(id: "o\($0)", points: 1, text: text("o\($0)")) },
      none: Option(id: "none", text: text("none")))
    var bank = SmallBank(dimensions: [
      [Question(id: "q0", kind: .multiple(list), text: text("q0"), why: text("why"))]
    ])
    bank.findings = (0..<14).map { place in
      TestBank.finding("f\(place)", when: .includes(question: 0, OptionMask([place])))
    }
    bank.behaviours = ["a"]
    #expect(bank.told(by: Searchable.self).count == 1)
    #expect(
      bank.told(by: BehavioursCovered.self)
        == ["error: no scored question looks for the behaviour \"a\""])
  }
}
