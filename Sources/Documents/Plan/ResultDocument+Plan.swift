import SelfCheckCore

extension ResultDocument {
  /// What stands above a plan: one strength and one thing to start with. The answers behind that
  /// are told with its measure.
  public var strengthAndStart: [Block] { strength + start.prefix(2) }

  /// Why a measure is proposed, in lines: the finding and what there is to win, then each question
  /// behind it and, on a line of its own, the person's answer. None for one of the person's own.
  public func reason(for item: PlanItem) -> [String] {
    [problem(of: item), item.reason.map(grounds), carrying(item)].compactMap { $0.map(say) }
      + item.questions.compactMap(questionnaire.question).flatMap(answerLines)
  }

  private func problem(of item: PlanItem) -> LocalizedText? {
    say(item.problem).isEmpty ? nil : PlanWording.problem(item.problem)
  }

  private func grounds(_ reason: PlanItem.Reason) -> LocalizedText {
    let part = questionnaire.dimensions.first { $0.id == reason.dimension }?.name
    return PlanWording.grounds(
      ResultWording.severity(reason.severity), in: part, toWin: reason.pointsToWin)
  }

  private func carrying(_ item: PlanItem) -> LocalizedText? {
    item.carriedFrom == nil ? nil : PlanWording.carriedOver
  }

  private func answerLines(_ index: Int) -> [String] {
    guard let answer = answers[index] else { return [] }
    let question = questionnaire.questions[index]
    return [question.text, ResultWording.answer(question.words(for: answer))].map(say)
  }
}
