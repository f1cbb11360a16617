extension Questionnaire {
  /// The indexes of the questions that are asked, in order.
  ///
  /// A question is asked when it belongs to the form and its condition, if it has one, is true
  /// however the open questions will be answered.
  public func asked(form: Form, answers: AnswerSet) -> [Int] {
    let situation = Situation(self, form: form, answers: answers)
    return questions.indices.filter { situation.outcomes[$0].isAsked }
  }

  /// The indexes of the questions that have an answer which counts nowhere, for they aren't asked.
  public func answeredButNotAsked(form: Form, answers: AnswerSet) -> [Int] {
    let asked = Set(asked(form: form, answers: answers))
    return questions.indices.filter { answers.isAnswered($0) && !asked.contains($0) }
  }
}
