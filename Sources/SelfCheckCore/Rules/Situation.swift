/// Where each question stands, given a form and the answers so far.
struct Situation: Sendable {
  let questions: [Question]
  private(set) var outcomes: [Outcome]
  /// For each dimension the index of its level, or nil while it is not scored.
  var levels: [Int?]

  init(_ questionnaire: Questionnaire, form: Form, answers: AnswerSet) {
    questions = questionnaire.questions
    outcomes = Array(repeating: .absent, count: questions.count)
    levels = Array(repeating: nil, count: questionnaire.dimensions.count)
    for part in questionnaire.parts {
      let inForm = form == .full || !part.isDimension
      for index in part.questions where inForm || questions[index].short {
        outcomes[index] = outcome(of: index, rule: questionnaire.rules.asking[index], answers)
      }
    }
  }

  private func outcome(of index: Int, rule: Rule?, _ answers: AnswerSet) -> Outcome {
    switch rule?.truth(in: self) ?? .holds {
    case .fails: return .absent
    case .undecided: return .pending
    case .holds: break
    }
    switch answers[index] {
    case .notApplicable: return .notApplicable
    case let answer?: return .answered(answer, points: questions[index].kind.points(for: answer))
    case nil: return .unanswered(mayBeAbsent: questions[index].notApplicable)
    }
  }

  /// The indexes of the questions that are asked, in order.
  var asked: [Int] { outcomes.indices.filter { outcomes[$0].isAsked } }

  /// Supposes that the open question is answered so, or with nil that it is absent.
  mutating func settle(_ question: Int, as answer: Answer?) {
    outcomes[question] =
      answer.map { .answered($0, points: questions[question].kind.points(for: $0)) } ?? .absent
  }

  /// Takes back what was supposed of the question.
  mutating func restore(_ question: Int, to outcome: Outcome) { outcomes[question] = outcome }
}

extension Situation: Facts {
  func answer(to question: Int) -> Answer? {
    if case .answered(let answer, _) = outcomes[question] { answer } else { nil }
  }

  func points(of question: Int) -> Int {
    if case .answered(_, let points) = outcomes[question] { points } else { 0 }
  }

  func level(of dimension: Int) -> Int? { levels[dimension] }
}

extension Questionnaire.Part {
  fileprivate var isDimension: Bool {
    if case .dimension = kind { true } else { false }
  }
}
