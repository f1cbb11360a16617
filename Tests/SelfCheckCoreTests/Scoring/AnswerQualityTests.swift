import SelfCheckCore
import Testing

@Suite struct AnswerQualityTests {
  @Test(arguments: [
    ("p4", "p2", true), ("p0", "p4", true), ("p2", "p4", true), ("p4", "p3", false),
    ("p3", "p2", false), ("p1", "p1", false),
  ])
  func `a pair half of the scale apart disagrees`(first: String, second: String, isHint: Bool) {
    let hints = quality(pair, ["q0": .text(first), "q1": .text(second)])
    #expect(hints == (isHint ? [.pairDisagrees(first: "q0", second: "q1")] : []))
  }

  @Test func `shares are compared, whatever the maximum`() {
    let bank = TestBank(
      questions: [
        TestBank.single("q0", points: [0, 1]), TestBank.single("q1", points: [0, 5, 6, 10]),
      ],
      pairs: [Pair(first: 0, second: 1)])
    #expect(quality(bank, ["q0": .text("p1"), "q1": .text("p10")]) == [])
    #expect(quality(bank, ["q0": .text("p1"), "q1": .text("p6")]) == [])
    #expect(quality(bank, ["q0": .text("p1"), "q1": .text("p5")]).count == 1)
  }

  @Test func `a pair that is not answered on both sides says nothing`() {
    #expect(quality(pair, ["q0": .text("p4")]) == [])
    let halfAnswered = quality(pair, ["q0": .text("p4"), "q1": .notApplicable])
    #expect(halfAnswered == [.manyNotApplicable(count: 1, asked: 2)])
  }

  @Test func `a pair that the form doesn't ask says nothing`() {
    let answers: [String: RecordedAnswer] = ["q0": .text("p4"), "q1": .text("p0")]
    #expect(quality(pair, answers, form: .short) == [])
  }

  private var pair: TestBank {
    TestBank(
      questions: [TestBank.single("q0", short: true), TestBank.single("q1", notApplicable: true)],
      pairs: [Pair(first: 0, second: 1)])
  }

  @Test(arguments: [
    ("444444", "p4", 6), ("1222222", "p2", 6), ("222222111111", "p2", 6),
    ("3333330123", "p3", 6), ("0000000", "p0", 7),
  ])
  func `the same option six times running, and half of the time, is a long run`(
    points: String, option: String, length: Int
  ) {
    #expect(runs(points) == [.longRun(option: option, length: length)])
  }

  @Test(arguments: ["33333", "3330333", "3333331010101", "012340"])
  func `a shorter run, or less than half, says nothing`(points: String) {
    #expect(runs(points) == [])
  }

  @Test func `questions without a scale, or without an answer, break no run`() {
    var questions = scale(7)
    questions.insert(TestBank.single("own"), at: 3)
    var answers = Dictionary(
      uniqueKeysWithValues: (0..<7).map { ("q\($0)", RecordedAnswer.text("p1")) })
    answers["own"] = .text("p3")
    answers["q5"] = nil
    #expect(
      quality(TestBank(questions: questions), answers) == [.longRun(option: "p1", length: 6)])
  }

  private func runs(_ points: String) -> [QualityHint] {
    let answers = points.enumerated().map { ("q\($0)", RecordedAnswer.text("p\($1)")) }
    return quality(
      TestBank(questions: scale(points.count)), Dictionary(uniqueKeysWithValues: answers)
    ).filter { $0.id == "long-run" }
  }

  private func scale(_ count: Int) -> [Question] {
    (0..<count).map { TestBank.single("q\($0)", scale: "share") }
  }

  @Test(arguments: [
    ([1, 1, 5, 5], 2), ([0, 1, 1, 1], 4), ([1, 2, 2, 2], nil), ([2, 2, 2, 2], nil), ([1], 1),
    ([], nil),
  ])
  func `half of the questions in under two seconds each is too fast`(
    seconds: [Int], expected: Int?
  ) {
    let timed = Dictionary(uniqueKeysWithValues: seconds.enumerated().map { ("q\($0)", $1) })
    #expect(
      quality(mixed(4), all("p1", 4), seconds: timed)
        == (expected.map { [.tooFast(questions: $0)] } ?? []))
  }

  @Test func `times of questions that are not answered, or not scored, don't count`() {
    let questions = [
      TestBank.single("q0"), TestBank.single("q1"),
      Question(id: "memo", kind: .note, text: text("memo"), why: text("why"), weight: 0),
    ]
    let seconds = ["q0": 9, "q1": 0, "memo": 0]
    #expect(quality(TestBank(questions: questions), ["q0": .text("p1")], seconds: seconds) == [])
  }

  @Test func `six best answers and no other are all best`() {
    #expect(quality(mixed(6), all("p4", 6)) == [.allBest])
  }

  @Test func `five best answers are too few to say`() {
    #expect(quality(mixed(5), all("p4", 5)) == [])
  }

  @Test func `one answer short of the best is not all best`() {
    #expect(quality(mixed(9), all("p4", 9).merging(["q4": .text("p3")]) { $1 }) == [])
  }

  @Test func `what did not come up doesn't keep the rest from being all best`() {
    let answers = all("p4", 9).merging(["q8": .notApplicable]) { $1 }
    #expect(quality(mixed(9), answers) == [.allBest])
  }

  @Test(arguments: [(3, 9, false), (4, 9, true), (1, 2, true), (1, 3, false), (0, 1, false)])
  func `more than a third that did not come up is many`(count: Int, asked: Int, isHint: Bool) {
    var answers = all("p1", asked)
    for index in 0..<count { answers["q\(index)"] = .notApplicable }
    #expect(
      quality(mixed(asked), answers)
        == (isHint ? [.manyNotApplicable(count: count, asked: asked)] : []))
  }

  @Test func `hints come in a fixed order and correct no score`() {
    var bank = TestBank(questions: scale(12))
    for index in bank.questions.indices { bank.questions[index].notApplicable = true }
    bank.questions[0].kind = TestBank.single("q0", points: [4, 3, 2, 1, 0], scale: "share").kind
    bank.pairs = [Pair(first: 0, second: 1)]
    var answers = all("p4", 12)
    answers["q0"] = .text("p0")
    for index in 7..<12 { answers["q\(index)"] = .notApplicable }
    let seconds = Dictionary(uniqueKeysWithValues: (0..<12).map { ("q\($0)", 1) })
    let hints = quality(bank, answers, seconds: seconds)
    #expect(
      hints == [
        .pairDisagrees(first: "q0", second: "q1"), .longRun(option: "p4", length: 6),
        .tooFast(questions: 7), .manyNotApplicable(count: 5, asked: 12),
      ])
    #expect(hints.map(\.id) == ["pair-disagrees", "long-run", "too-fast", "many-not-applicable"])
    let score = bank.questionnaire.score(bank.questionnaire.answers(answers), form: .full)
    #expect(score.overall == Fraction(600, 7))
  }

  @Test func `without an answer there is nothing to say`() {
    #expect(quality(mixed(9), [:]) == [])
  }

  /// Questions with options of their own, so that no run is long.
  private func mixed(_ count: Int) -> TestBank {
    TestBank(questions: (0..<count).map { TestBank.single("q\($0)", notApplicable: true) })
  }

  private func all(_ option: String, _ count: Int) -> [String: RecordedAnswer] {
    Dictionary(uniqueKeysWithValues: (0..<count).map { ("q\($0)", .text(option)) })
  }

  private func quality(
    _ bank: TestBank, _ answers: [String: RecordedAnswer], form: Form = .full,
    seconds: [String: Int] = [:]
  ) -> [QualityHint] {
    let questionnaire = bank.questionnaire
    return Assessment(questionnaire, form: form, answers: questionnaire.answers(answers))
      .quality(seconds: seconds)
  }
}
