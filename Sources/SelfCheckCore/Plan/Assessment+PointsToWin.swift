extension Assessment {
  /// Σ weight·(maximum − points) over the finding's questions that have a counted answer.
  public func pointsToWin(_ finding: Finding) -> Int {
    finding.when.questions.reduce(0) { sum, index in
      let question = questionnaire.questions[index]
      guard question.isScored, case .answered(let answer) = standing(of: index) else {
        return sum
      }
      return sum + question.weight * (question.maximum - question.points(for: answer))
    }
  }
}
