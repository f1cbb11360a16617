/// The change of a dimension's score taken apart, exactly.
///
/// A score is the mean of its answers' shares of their maximum, each counted by its part of the sum
/// of all maxima. The difference of two such means is, after E. M. Kitagawa, "Components of a
/// Difference Between Two Rates", J. Am. Stat. Assoc. 50 (1955): what the changed shares did at the
/// mean of both parts, and what the changed parts did. Here a question whose answer earned the same
/// has no effect, though more or fewer questions counted beside it.
struct ScoreDecomposition {
  private let older: ScoredSide
  private let newer: ScoredSide

  /// Nil where one of the sides isn't scored.
  init?(_ older: ScoredSide, _ newer: ScoredSide) {
    guard older.score != nil, newer.score != nil, older.maximum > 0, newer.maximum > 0 else {
      return nil
    }
    (self.older, self.newer) = (older, newer)
  }

  /// - Parameter questions: the ids of all that counted, in bank order.
  func effects(
    of questions: [String], shownAs shown: Int
  ) -> (answers: [ChangeEffect], others: DimensionChange.OtherEffects) {
    let gains = questions.map(gain)
    let exact =
      gains.map(effect) + [
        selection(besides: effect(ofGain: gains.reduce(0, +))),
        Fraction.zero - older.limitEffect, newer.limitEffect,
      ]
    let effects = ChangeEffect.effects(exact, shownAs: shown)
    let others = Array(effects.suffix(3))
    return (
      Array(effects.dropLast(3)),
      DimensionChange.OtherEffects(
        selection: others[0], olderLimit: others[1], newerLimit: others[2])
    )
  }

  /// The weighted points gained; 0 where the question didn't count in both rounds.
  private func gain(_ question: String) -> Int {
    guard let before = older.contributions[question], let after = newer.contributions[question]
    else { return 0 }
    return after.weight * (after.points - before.points)
  }

  private func effect(ofGain gain: Int) -> Fraction {
    Fraction(
      50 * Int128(gain) * Int128(older.maximum + newer.maximum),
      Int128(older.maximum) * Int128(newer.maximum))
  }

  private func selection(besides answers: Fraction) -> Fraction {
    .percent(newer.points, of: newer.maximum) - .percent(older.points, of: older.maximum) - answers
  }
}
