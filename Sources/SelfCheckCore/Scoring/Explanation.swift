/// Where each point of a dimension's score came from.
public struct Explanation: Hashable, Sendable {
  /// One for each answered question, in bank order.
  public var contributions: [Contribution]
  /// The limit that lowered the score, if one did.
  public var limit: LimitEffect?
  /// The score in tenths of a point; nil where the dimension is not scored.
  public var shown: Int?

  public struct Contribution: Hashable, Sendable {
    public var answer: RecordedContribution
    /// 100·weight·points/Σ(weight·maximum): its share of the score before limits.
    public var exact: Fraction
    /// In tenths of a point. The shown contributions and the limit add up to the score shown.
    public var shown: Int
    /// The most that the answer could have earned, in tenths of a point: never less than `shown`,
    /// and the same for an answer that lost nothing. The shown maxima add up to 100.0.
    public var shownMaximum: Int
  }

  public struct LimitEffect: Hashable, Sendable {
    public var limit: RecordedLimit
    /// Negative.
    public var exact: Fraction
    /// In tenths of a point; 0 where it lowered the score by less than is shown.
    public var shown: Int
  }

  public init(of dimension: RecordedDimension) {
    let shares = dimension.contributions.map { dimension.share(of: $0) }
    let rounded = ShownShares(of: shares)
    let total = rounded.earned.reduce(0, +)
    let score = dimension.score?.tenths
    contributions = dimension.contributions.indices.map {
      Contribution(
        answer: dimension.contributions[$0], exact: shares[$0].earned, shown: rounded.earned[$0],
        shownMaximum: rounded.maxima[$0])
    }
    limit = dimension.limitEffect.map {
      LimitEffect(limit: $0.limit, exact: $0.exact, shown: (score ?? total) - total)
    }
    shown = score
  }
}

extension RecordedDimension {
  fileprivate func share(of contribution: RecordedContribution) -> ShownShares.Share {
    func points(_ points: Int) -> Fraction {
      maximum == 0 ? .zero : Fraction(100 * Int128(contribution.weight * points), Int128(maximum))
    }
    return ShownShares.Share(
      earned: points(contribution.points),
      lost: points(contribution.maximum - contribution.points))
  }

  /// The lowest limit that held and by how much it lowered the score; nil where none lowered it.
  fileprivate var limitEffect: (limit: RecordedLimit, exact: Fraction)? {
    guard let score, maximum > 0, let limit = limits.min(by: { $0.to < $1.to }) else { return nil }
    let effect = score - Fraction(100 * Int128(points), Int128(maximum))
    return effect < .zero ? (limit, effect) : nil
  }
}
