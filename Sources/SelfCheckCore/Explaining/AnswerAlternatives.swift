/// The answers that a question could have instead of its present one: of those that no condition and
/// no sum of points tells apart, the nearest to it.
struct AnswerAlternatives {
  /// In the order of options, numbers, or ticks as the bits of a number; "did not come up" last.
  let answers: [(answer: Answer, shift: AnswerShift)]

  /// - Parameter conditions: all that may look at the answer.
  /// - Returns: nil where there are too many to tell apart.
  init?(to present: Answer?, of question: Question, index: Int, seenBy conditions: [Condition]) {
    let points = Condition.points(questions: [index], .atLeast(0))
    let classes = AnswerClasses(of: question, index: index, in: .all(conditions + [points]))
    guard let candidates = classes.candidates(near: present.ticks) else { return nil }
    let own = present.flatMap { $0 == .notApplicable ? nil : classes.signature(of: $0) }
    var nearest: [AnswerClasses.Signature: (answer: Answer, shift: AnswerShift)] = [:]
    for answer in candidates {
      let signature = classes.signature(of: answer)
      let shift = AnswerShift(from: present, to: answer, of: question)
      if signature != own, nearest[signature].map({ shift < $0.shift }) ?? true {
        nearest[signature] = (answer, shift)
      }
    }
    var answers = candidates.compactMap { answer in
      nearest[classes.signature(of: answer)].flatMap { $0.answer == answer ? $0 : nil }
    }
    if question.notApplicable, present != .notApplicable {
      let shift = AnswerShift(from: present, to: .notApplicable, of: question)
      answers.append((.notApplicable, shift))
    }
    self.answers = answers
  }
}

extension Answer? {
  fileprivate var ticks: OptionMask {
    if case .multiple(let ticked) = self { ticked } else { OptionMask() }
  }
}
