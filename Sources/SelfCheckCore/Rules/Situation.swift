/// Where each question stands, given a form and the answers so far.
struct Situation {
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
    case let answer?: return .answered(answer)
    case nil: return .unanswered(mayBeAbsent: questions[index].notApplicable)
    }
  }

  func answer(to question: Int) -> Answer? {
    if case .answered(let answer) = outcomes[question] { answer } else { nil }
  }
}

/// Where one question stands.
enum Outcome: Hashable {
  /// Not asked.
  case absent
  /// Asked, and it did not come up.
  case notApplicable
  case answered(Answer)
  /// Asked and not yet answered.
  case unanswered(mayBeAbsent: Bool)
  /// Whether it will be asked is not decided.
  case pending

  var isAsked: Bool {
    switch self {
    case .absent, .pending: false
    case .notApplicable, .answered, .unanswered: true
    }
  }

  var isOpen: Bool {
    switch self {
    case .unanswered, .pending: true
    case .absent, .notApplicable, .answered: false
    }
  }

  /// Whether an open question may still turn out absent.
  var mayBeAbsent: Bool {
    switch self {
    case .unanswered(let mayBeAbsent): mayBeAbsent
    case .pending: true
    case .absent, .notApplicable, .answered: false
    }
  }
}

extension Questionnaire.Part {
  fileprivate var isDimension: Bool {
    if case .dimension = kind { true } else { false }
  }
}
