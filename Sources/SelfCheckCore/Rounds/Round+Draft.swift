extension Round {
  /// The round that the draft comes to.
  public init(
    _ draft: Draft, of questionnaire: Questionnaire, id: String, sequence: Int, finished: Moment
  ) {
    self.init(
      id: id, sequence: sequence, form: draft.form, questionnaire: questionnaire.stamp,
      started: draft.started, finished: finished, answers: questionnaire.record(draft.answers),
      seconds: draft.seconds.reduce(into: [:]) {
        $0[questionnaire.questions[$1.key].id] = $1.value
      },
      result: Assessment(questionnaire, form: draft.form, answers: draft.answers).result)
  }
}
