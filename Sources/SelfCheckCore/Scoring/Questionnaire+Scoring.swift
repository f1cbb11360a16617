extension Questionnaire {
  /// Scores the answers: the quick way to a scorecard alone; `Assessment` gives the rest as well.
  ///
  /// A dimension's score is 100·Σ(weight·points)/Σ(weight·maximum) over its answered questions,
  /// lowered to the smallest limit that holds; the overall score is the mean by weight.
  ///
  /// - Precondition: each answer is one that its question has.
  public func score(_ answers: AnswerSet, form: Form) -> Scorecard {
    scorer.scorecard(of: answers, form: form)
  }

  /// Scores the answers into a scorecard that `score` made for this questionnaire: this takes no
  /// memory, where many are scored one after the other.
  ///
  /// - Precondition: each answer is one that its question has.
  public func score(_ answers: AnswerSet, form: Form, into card: inout Scorecard) {
    scorer.score(answers, form: form, into: &card)
  }
}

extension Level {
  /// The place of the first level, best first, whose band the score reaches.
  public static func index(of score: Fraction, in levels: [Level]) -> Int {
    levels.indices.first { score >= levels[$0].from } ?? levels.count - 1
  }
}

extension Fraction {
  func lowered(to limit: Thousandths?) -> Fraction {
    limit.map { min(self, Fraction($0)) } ?? self
  }
}
