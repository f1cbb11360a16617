import SelfCheckCore
import Testing

@Suite struct NearestChangeReferenceTests {
  /// Answers to random rules, with limits and levels in play, against trying every change there is.
  @Test func `no change of the rule's questions that turns it is nearer, in 600 random banks`() {
    var bank = RandomBank(seed: 20_261_125)
    var seen: [String: Int] = [:]
    for number in 0..<600 {
      let example = Example(&bank)
      let nearest = example.explanation.nearest
      #expect(nearest == example.plainNearest, "bank \(number)")
      switch nearest {
      case .answers(let changes): seen["\(changes.count)", default: 0] += 1
      case .impossible: seen["impossible", default: 0] += 1
      default: seen["undecided", default: 0] += 1
      }
    }
    #expect(["1", "2", "impossible", "undecided"].allSatisfy { seen[$0, default: 0] > 20 })
  }
}

/// One random rule in a bank of its own, and answers.
private struct Example {
  let questionnaire: Questionnaire
  let assessment: Assessment

  init(_ bank: inout RandomBank) {
    let questions = bank.questions(4, withFollowUps: true)
    var rule = bank.condition(about: questions, depth: 2)
    if bank.chance(30) {
      let level = Condition.level(
        dimension: 0, level: bank.number(0...2), orBetter: bank.chance(50))
      rule = bank.chance(50) ? .any([rule, level]) : .all([rule, level])
    }
    let limit = Limit(
      id: "cap", when: bank.condition(about: questions, depth: 1), to: Thousandths(70),
      text: text("cap"))
    questionnaire =
      TestBank(
        questions: questions, findings: [TestBank.finding("f", when: rule)], limits: [limit]
      ).questionnaire
    let answers = bank.answers(to: questions, percent: bank.chance(60) ? 100 : 70)
    assessment = Assessment(questionnaire, form: .full, answers: answers)
  }

  var explanation: FindingExplanation { assessment.findingExplanations(ofDimension: 0)[0] }

  private var rule: Condition { questionnaire.dimensions[0].findings[0].when }
  private var questions: [Question] { questionnaire.questions }

  /// The nearest of all changes that there are, by the order that `NearestChange` states.
  var plainNearest: NearestChange? {
    let truth = assessment.scorecard.dimensions[0].findings[0]
    if truth == .undecided { return nil }
    let isScored = assessment.scorecard.dimensions[0].isScored
    let turning = everyChange.filter { changes in
      let score = questionnaire.score(answers(with: changes), form: .full).dimensions[0]
      return score.findings[0] == (truth == .holds ? .fails : .holds)
        && (rule.dimensions.isEmpty || !isScored || score.isScored)
    }
    let nearest = turning.min { cost(of: $0).lexicographicallyPrecedes(cost(of: $1)) }
    return nearest.map(NearestChange.answers) ?? .impossible
  }

  private var everyChange: [[AnswerChange]] {
    rule.questions.reduce([[]]) { sets, index in
      let old = assessment.answers[index]
      let own = questions[index].everyAnswer.filter { $0 != old }.map {
        AnswerChange(question: index, old: old, new: $0)
      }
      return sets.flatMap { set in [set] + own.map { set + [$0] } }
    }.filter { !$0.isEmpty }
  }

  private func answers(with changes: [AnswerChange]) -> AnswerSet {
    changes.reduce(into: assessment.answers) { $0[$1.question] = $1.new }
  }

  private func cost(of changes: [AnswerChange]) -> [Int] {
    [changes.count, sum(changes, gap), sum(changes, points), sum(changes, steps)]
      + changes.flatMap { [$0.question, order(of: $0)] }
  }

  private func sum(_ changes: [AnswerChange], _ part: (AnswerChange) -> Int) -> Int {
    changes.map(part).reduce(0, +)
  }

  private func gap(_ change: AnswerChange) -> Int {
    [change.old, change.new].contains { $0 == nil || $0 == .notApplicable } ? 1 : 0
  }

  private func points(_ change: AnswerChange) -> Int {
    let question = questions[change.question]
    let old = change.old.map(question.points) ?? 0
    return question.weight * abs(question.points(for: change.new) - old)
  }

  private func steps(_ change: AnswerChange) -> Int {
    switch change.new {
    case .multiple(let new):
      if case .multiple(let old) = change.old { return (old.bits ^ new.bits).nonzeroBitCount }
      return new.bits.nonzeroBitCount
    case .number(let new):
      if case .number(let old) = change.old { return abs(new - old) }
      return new
    case .single, .notApplicable: return 0
    }
  }

  private func order(of change: AnswerChange) -> Int {
    questions[change.question].everyAnswer.firstIndex(of: change.new) ?? 0
  }
}
