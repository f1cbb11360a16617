extension Questionnaire {
  /// The indexes of the questions that are asked, in order; nothing is scored for it.
  ///
  /// A question is asked when it belongs to the form and its condition, if it has one, is true
  /// however the open questions will be answered.
  public func asked(form: Form, answers: AnswerSet) -> [Int] {
    Situation(self, form: form, answers: answers).asked
  }
}
