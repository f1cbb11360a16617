import JSONText
import SelfCheckCore

/// Decides how a question is answered.
struct AnswerRule {
  let answer: (Question) -> Answer?

  /// The first option, nothing ticked, the least number.
  static let first = AnswerRule { question in
    switch question.kind {
    case .single: .single(0)
    case .multiple: .multiple(OptionMask())
    case .number(let entry): .number(entry.range.lowerBound)
    case .note: nil
    }
  }

  /// Every question that the form asks answered by the rule, as a file has it.
  func answers(
    _ form: Form = .full, of questionnaire: Questionnaire = OurBank.questionnaire
  ) -> String {
    var answers = AnswerSet(count: questionnaire.questions.count)
    for (index, question) in questionnaire.questions.enumerated()
    where questionnaire.asked(form: form, answers: answers).contains(index) {
      answers[index] = answer(question)
    }
    let members = questionnaire.record(answers).map { id, answer in
      "\"\(id)\": \(answer.json)"
    }
    return "{\(members.sorted().joined(separator: ", "))}"
  }
}

extension RecordedAnswer {
  fileprivate var json: String {
    switch self {
    case .text(let text): JSONWriter(layout: .compact).text(.string(text))
    case .options(let ids): JSONWriter(layout: .compact).text(.array(ids.map { .string($0) }))
    case .number(let number): "\(number)"
    case .notApplicable: "null"
    }
  }
}
