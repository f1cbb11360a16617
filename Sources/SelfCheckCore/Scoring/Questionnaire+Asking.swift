extension Questionnaire {
  /// The indexes of the questions that are asked, in order; nothing is scored for it.
  ///
  /// A question is asked when it belongs to the form and its condition, if it has one, is true
  /// however the open questions will be answered.
  public func asked(form: Form, answers: AnswerSet) -> [Int] {
    let codes = scorer.codes(of: answers, form: form)
    return questions.indices.filter { codes[$0].isAsked }
  }
}
