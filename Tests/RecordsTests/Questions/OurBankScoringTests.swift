import Records
import SelfCheckCore
import Testing

/// What answering our bank at its best and at its worst comes to, in both forms and every role.
@Suite struct OurBankScoringTests {
  struct Walk: CustomTestStringConvertible {
    let form: Form
    let role: Int

    var testDescription: String { "\(form.rawValue), role \(role)" }

    static let all = Form.allCases.flatMap { form in
      (0..<3).map { Walk(form: form, role: $0) }
    }
  }

  private let bank: Questionnaire

  init() throws { bank = try #require(OurBank.reading.questionnaire) }

  @Test(arguments: Walk.all)
  func `all best is 100 everywhere and no finding`(walk: Walk) {
    let card = bank.score(answers(walk, \.maximum), form: walk.form)
    #expect(card.overall == Fraction(100))
    #expect(card.overallLevel == 0)
    for dimension in card.dimensions {
      #expect(dimension.score == Fraction(100))
      #expect(dimension.limits.isEmpty)
      #expect(dimension.findings.allSatisfy { $0 == .fails })
    }
  }

  @Test(arguments: Walk.all)
  func `all worst is 0 everywhere, and each shortcoming has a finding`(walk: Walk) {
    let card = bank.score(answers(walk, \.minimum), form: walk.form)
    #expect(card.overall == Fraction(0))
    #expect(card.overallLevel == bank.levels.count - 1)
    for dimension in card.dimensions {
      #expect(dimension.score == Fraction(0))
      #expect(dimension.findings.contains(.holds))
      #expect(!dimension.findings.contains(.undecided))
    }
  }

  @Test(arguments: Walk.all)
  func `the short form asks 24 questions, the full form each of its kind`(walk: Walk) {
    let asked = bank.asked(form: walk.form, answers: answers(walk, \.minimum))
      .filter { bank.questions[$0].isScored }
    #expect(walk.form == .short ? asked.count == 24 : (48...62).contains(asked.count))
  }

  /// Every question that is asked answered with one of its answers that earn what `points` says.
  private func answers(_ walk: Walk, _ points: (Question) -> Int) -> AnswerSet {
    var answers = AnswerSet(count: bank.questions.count)
    answers[bank.question(id: "role")!] = .single(walk.role)
    for index in bank.questions.indices where bank.questions[index].isScored {
      let question = bank.questions[index]
      if bank.asked(form: walk.form, answers: answers).contains(index) {
        answers[index] = question.answers.first { question.points(for: $0) == points(question) }
      }
    }
    return answers
  }
}

extension Question {
  /// Every answer there is, but for "did not come up".
  var answers: [Answer] {
    switch kind {
    case .single(let choice): choice.options.indices.map(Answer.single)
    case .multiple(let list):
      (0..<UInt64(1) << UInt64(list.options.count)).map { .multiple(OptionMask(bits: $0)) }
    case .number(let entry): entry.range.map(Answer.number)
    case .note: []
    }
  }
}
