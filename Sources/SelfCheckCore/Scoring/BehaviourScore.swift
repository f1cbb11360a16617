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

extension Assessment {
  /// What each behaviour's answered questions earned, in bank order; those without any are left out.
  public var behaviourScores: [BehaviourScore] {
    questionnaire.dimensions.indices.flatMap { index in
      questionnaire.dimensions[index].behaviours.compactMap { score(of: $0, ofDimension: index) }
    }
  }

  private func score(
    of behaviour: Behaviour, ofDimension index: Int
  ) -> BehaviourScore? {
    var score = BehaviourScore(
      dimension: index, behaviour: behaviour, questions: [], points: 0, maximum: 0)
    let questions = questionnaire.questions
    for place in questionnaire.questions(ofDimension: index)
    where questions[place].behaviour == behaviour.id && questions[place].isScored {
      guard let answer = situation.answer(to: place) else { continue }
      score.questions.append(place)
      score.points += questions[place].weight * questions[place].points(for: answer)
      score.maximum += questions[place].weight * questions[place].maximum
    }
    return score.maximum > 0 ? score : nil
  }
}
