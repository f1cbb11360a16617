/// Where each question stands, given a form and the answers so far.
struct Situation: Sendable {
  let questions: [Question]
  private let codes: [OutcomeCode]
  private let answers: AnswerSet
  /// For each dimension the index of its level, or nil while it is not scored.
  private(set) var levels: [Int?]

  init(_ questionnaire: Questionnaire, codes: [OutcomeCode], answers: AnswerSet, card: Scorecard) {
    questions = questionnaire.questions
    (self.codes, self.answers) = (codes, answers)
    levels = card.dimensions.map(\.level)
  }

  func isAsked(_ question: Int) -> Bool { codes[question].isAsked }
  func isNotApplicable(_ question: Int) -> Bool { codes[question] == .notApplicable }
  func isAnswered(_ question: Int) -> Bool { codes[question].isAnswered }

  /// Whether the question may still be answered.
  func isOpen(_ question: Int) -> Bool {
    codes[question] == .unanswered || codes[question] == .pending
  }

  /// Whether an open question may still turn out absent.
  func mayBeAbsent(_ question: Int) -> Bool {
    codes[question] == .pending
      || codes[question] == .unanswered && questions[question].notApplicable
  }

  /// The indexes of the questions that are asked, in order.
  var asked: [Int] { codes.indices.filter(isAsked) }
}

extension Situation {
  /// The same with these levels of the dimensions.
  func with(levels: [Int?]) -> Situation {
    var other = self
    other.levels = levels
    return other
  }
}

extension Situation: Facts {
  func answer(to question: Int) -> Answer? { isAnswered(question) ? answers[question] : nil }

  func points(of question: Int) -> Int {
    answer(to: question).map(questions[question].points) ?? 0
  }

  func level(of dimension: Int) -> Int? { levels[dimension] }
}

extension Situation {
  /// The rule's row here: a digit for each of its factors.
  func digits(of table: TruthTable, _ condition: Condition) -> [Int] {
    table.factors.map { factor in
      switch factor.subject {
      case .dimension(let dimension): levels[dimension] ?? factor.absent
      case .question(let index):
        if let answer = answer(to: index) {
          AnswerDigits(of: factor, question: questions[index], index: index, in: condition)[answer]
        } else {
          codes[index] == .unanswered
            ? factor.unanswered : codes[index] == .pending ? factor.pending : factor.absent
        }
      }
    }
  }
}
