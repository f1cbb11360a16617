/// A behaviour and what its answers earned.
public struct BehaviourScore: Hashable, Sendable {
  public var dimension: Int
  public var behaviour: Behaviour
  /// Indexes of its answered questions.
  public var questions: [Int]
  /// Weighted points and maximum over them.
  public var points: Int
  public var maximum: Int

  /// Points of maximum, 0…1.
  public var share: Fraction { Fraction(Int128(points), Int128(maximum)) }
}

extension Questionnaire {
  /// What each behaviour's answered questions earned, in bank order; those without any are left out.
  public func behaviourScores(_ answers: AnswerSet, form: Form) -> [BehaviourScore] {
    let situation = Situation(self, form: form, answers: answers)
    return dimensions.indices.flatMap { index in
      dimensions[index].behaviours.compactMap { behaviour in
        score(of: behaviour, ofDimension: index, in: situation)
      }
    }
  }

  private func score(
    of behaviour: Behaviour, ofDimension index: Int, in situation: Situation
  ) -> BehaviourScore? {
    var score = BehaviourScore(
      dimension: index, behaviour: behaviour, questions: [], points: 0, maximum: 0)
    for place in questions(ofDimension: index) where questions[place].behaviour == behaviour.id {
      guard questions[place].isScored, let answer = situation.answer(to: place) else { continue }
      score.questions.append(place)
      score.points += questions[place].weight * questions[place].points(for: answer)
      score.maximum += questions[place].weight * questions[place].maximum
    }
    return score.maximum > 0 ? score : nil
  }
}
