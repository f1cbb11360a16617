extension Questionnaire {
  /// The indexes of all questions that the form may ask, follow-ups too, in order.
  public func questions(in form: Form) -> [Int] {
    parts.flatMap { part in
      part.questions.filter { form == .full || !part.isDimension || questions[$0].short }
    }
  }

  /// The indexes of the questions that are asked, in order.
  ///
  /// A question is asked when it belongs to the form and its condition, if it has one, is true
  /// however the open questions will be answered.
  public func asked(form: Form, answers: AnswerSet) -> [Int] {
    let codes = settler.codes(of: answers, form: form)
    return questions.indices.filter { codes[$0].isAsked }
  }
}
