import SelfCheckCore
import Testing

@Suite struct ReferenceScoreTests {
  @Test func `3,000 random sets of answers score as adding up in plain sight does`() {
    var bank = RandomBank(seed: 7)
    var scored = 0
    for number in 0..<3_000 {
      let questions = bank.questions(4, withFollowUps: true)
      let answers = bank.answers(to: questions, percent: bank.chance(50) ? 100 : 70)
      let limits = (0..<2).map {
        Limit(
          id: "cap-\($0)", when: bank.condition(about: questions, depth: 2),
          to: Thousandths(bank.number(0...90)), text: text("cap"))
      }
      let card = TestBank(questions: questions, limits: limits).questionnaire
        .score(answers, form: .full)
      let plain = PlainScore(questions, answers: answers, limits: limits)
      let score = card.dimensions[0]
      #expect(score.answered == plain.answered, "bank \(number)")
      #expect(score.asked == plain.asked, "bank \(number)")
      #expect(score.notApplicable == plain.notApplicable, "bank \(number)")
      #expect(score.points == plain.points, "bank \(number)")
      #expect(score.maximum == plain.maximum, "bank \(number)")
      #expect(score.limits.places == plain.limits, "bank \(number)")
      #expect(score.score == plain.score, "bank \(number)")
      #expect(score.level == plain.score.map { Level.index(of: $0, in: TestBank.levels) })
      #expect(card.overall == plain.score, "bank \(number)")
      #expect(card.overallLevel == score.level, "bank \(number)")
      scored += plain.score == nil ? 0 : 1
    }
    #expect(1_000..<3_000 ~= scored, "\(scored)")
  }

  @Test func `a checklist of many options counts, and rules tell its ticks apart`() {
    let list = Checklist(
      from: 3, maximum: 8,
      options: (0..<20).map {
        Option(id: "o\($0)", points: $0 < 10 ? 1 : -1, text: text("o\($0)"))
      }, none: Option(id: "none", text: text("none")))
    let bank = TestBank(
      questions: [
        Question(id: "q0", kind: .multiple(list), text: text("q0"), why: text("why"), weight: 3),
        TestBank.single("q1", askWhen: .includes(question: 0, OptionMask([18]))),
      ],
      findings: [
        TestBank.finding("both", when: .includes(question: 0, OptionMask([2, 18]))),
        TestBank.finding("low", when: .points(questions: [0], .atMost(3))),
      ]
    ).questionnaire
    let card = bank.score(
      bank.answers(["q0": .options(["o2", "o3", "o18"]), "q1": .text("p2")]), form: .full)
    #expect(card.dimensions[0].points == 3 * 4 + 2)
    #expect(card.dimensions[0].maximum == 3 * 8 + 4)
    #expect(card.dimensions[0].findings == [.holds, .fails])
    let none = bank.score(bank.answers(["q0": .options(["none"])]), form: .full)
    #expect(none.dimensions[0].asked == 1)
    #expect(none.dimensions[0].findings == [.fails, .holds])
  }

  @Test func `a scorecard that is filled again keeps nothing of what it held`() {
    var random = RandomBank(seed: 11)
    let questions = random.questions(4, withFollowUps: true)
    let bank = TestBank(
      questions: questions,
      findings: (0..<80).map {
        TestBank.finding("f\($0)", when: random.condition(about: questions, depth: 2))
      },
      limits: [
        Limit(
          id: "cap", when: random.condition(about: questions, depth: 1), to: Thousandths(40),
          text: text("cap"))
      ]
    ).questionnaire
    var card = bank.score(AnswerSet(count: questions.count), form: .full)
    var cards: Set<Scorecard> = []
    for number in 0..<200 {
      let answers = random.answers(to: questions, percent: number % 2 == 0 ? 100 : 50)
      bank.score(answers, form: .full, into: &card)
      #expect(card == bank.score(answers, form: .full), "answers \(number)")
      cards.insert(card)
    }
    #expect(cards.count > 20)
  }

  @Test func `more than 64 findings are told apart`() {
    let bank = TestBank(
      questions: [TestBank.single("q0")],
      findings: (0..<150).map {
        TestBank.finding("f\($0)", when: .place(question: 0, .atMost($0 % 5)))
      }
    ).questionnaire
    let score = bank.score(bank.answers(["q0": .text("p3")]), form: .full).dimensions[0]
    #expect(score.fired.places == (0..<150).filter { $0 % 5 >= 3 })
  }
}

/// One dimension's score, added up question by question.
private struct PlainScore {
  var answered = 0
  var asked = 0
  var notApplicable = 0
  var points = 0
  var maximum = 0
  var limits: [Int] = []
  var score: Fraction?

  init(_ questions: [Question], answers: AnswerSet, limits: [Limit]) {
    let truth = PlainTruth(questions, answers: answers, level: nil)
    for (index, question) in questions.enumerated() {
      guard question.askWhen.map({ truth.truth(of: $0) == .holds }) ?? true else { continue }
      asked += 1
      switch answers[index] {
      case nil: break
      case .notApplicable: notApplicable += 1
      case let answer?:
        answered += 1
        points += question.weight * question.points(for: answer)
        maximum += question.weight * question.maximum
      }
    }
    self.limits = limits.indices.filter { truth.truth(of: limits[$0].when) == .holds }
    guard maximum > 0, answered * 100 >= 80 * (asked - notApplicable) else { return }
    let caps = self.limits.map { Fraction(limits[$0].to) }
    score = ([Fraction(100) * Fraction(Int128(points), Int128(maximum))] + caps).min()
  }
}
