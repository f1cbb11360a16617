import JSONText
import SelfCheckCore

/// Decides how a question is answered; nil leaves it unanswered.
struct AnswerRule: Sendable {
  let answer: @Sendable (Question) -> Answer?

  /// The answer with the most points.
  static let best = AnswerRule { question in
    question.answers.max { question.points(for: $0) < question.points(for: $1) }
  }

  /// The answer with the fewest points.
  static let worst = AnswerRule { question in
    question.answers.min { question.points(for: $0) < question.points(for: $1) }
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
  /// As it stands in a file.
  var json: String {
    switch self {
    case .text(let text): JSONWriter(layout: .compact).text(.string(text))
    case .options(let ids): JSONWriter(layout: .compact).text(.array(ids.map { .string($0) }))
    case .number(let number): "\(number)"
    case .notApplicable: "null"
    }
  }
}

extension Question {
  /// Every way of answering it but "did not come up"; none for a note.
  var answers: [Answer] {
    switch kind {
    case .single(let choice): choice.options.indices.map(Answer.single)
    case .multiple(let list): OptionMask.all(of: list.options.count).map(Answer.multiple)
    case .number(let entry): entry.range.map(Answer.number)
    case .note: []
    }
  }
}

extension OptionMask {
  /// Every way of ticking so many options.
  fileprivate static func all(of count: Int) -> [OptionMask] {
    (0..<(1 << count)).map { bits in
      var mask = OptionMask()
      for place in 0..<count where bits >> place & 1 == 1 { mask.toggle(place) }
      return mask
    }
  }
}
