/// What a dimension's open questions can still do to its score.
struct OpenSums {
  /// The fewest points and the maximum of questions that will certainly be answered, weighted.
  private var required = Part(worst: 0, maximum: 0)
  /// Questions that may turn out absent: not applicable, or never asked.
  private var optional: [Part] = []

  private struct Part {
    var worst: Int
    var maximum: Int
  }

  /// A question without points to win changes no score and is left out.
  ///
  /// - Parameter worst: the fewest points that it can earn, weighted, as the maximum is.
  mutating func add(worst: Int, maximum: Int, mayBeAbsent: Bool) {
    if maximum == 0 { return }
    if mayBeAbsent {
      optional.append(Part(worst: worst, maximum: maximum))
    } else {
      required.worst += worst
      required.maximum += maximum
    }
  }

  /// The lowest and the highest score, 0…100, that answering can lead to; nil where nothing is open.
  ///
  /// At its best a question earns its maximum, so that leaving it out never raises the score.
  ///
  /// - Parameters:
  ///   - points: weighted, of the answered questions.
  ///   - maximum: the most that they could have earned.
  func range(besides points: Int, of maximum: Int) -> ClosedRange<Fraction>? {
    let most = optional.reduce(required.maximum) { $0 + $1.maximum }
    guard most > 0 else { return nil }
    return lowest(points, maximum)...Fraction.percent(points + most, of: maximum + most)
  }

  /// Required questions at their worst, and of the optional ones, the worst first, those that lower
  /// the score further: a share of sums falls just when what is added has the smaller share.
  private func lowest(_ points: Int, _ maximum: Int) -> Fraction {
    var points = points + required.worst
    var maximum = maximum + required.maximum
    let worstFirst = optional.sorted { $0.worst * $1.maximum < $1.worst * $0.maximum }
    for part in worstFirst where maximum == 0 || part.worst * maximum < points * part.maximum {
      points += part.worst
      maximum += part.maximum
    }
    return .percent(points, of: maximum)
  }
}
