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
  }

  public struct LimitEffect: Hashable, Sendable {
    public var limit: RecordedLimit
    /// Negative.
    public var exact: Fraction
    /// In tenths of a point.
    public var shown: Int
  }

  public init(of dimension: RecordedDimension) {
    let exact = dimension.contributions.map { dimension.share(of: $0) }
    let effect = dimension.limitEffect
    let parts = exact + [effect?.exact].compactMap(\.self)
    shown = dimension.score?.tenths
    let rounded = LargestRemainder.tenths(
      of: parts, total: shown ?? parts.reduce(.zero, +).tenths)
    contributions = zip(dimension.contributions, zip(exact, rounded)).map {
      Contribution(answer: $0, exact: $1.0, shown: $1.1)
    }
    limit = effect.map { LimitEffect(limit: $0.limit, exact: $0.exact, shown: rounded.last ?? 0) }
  }
}

extension RecordedDimension {
  fileprivate func share(of contribution: RecordedContribution) -> Fraction {
    maximum == 0
      ? .zero
      : Fraction(100 * Int128(contribution.weight * contribution.points), Int128(maximum))
  }

  /// The lowest limit that held and by how much it lowered the score; nil where none lowered it.
  fileprivate var limitEffect: (limit: RecordedLimit, exact: Fraction)? {
    guard let score, maximum > 0, let limit = limits.min(by: { $0.to < $1.to }) else { return nil }
    let effect = score - Fraction(100 * Int128(points), Int128(maximum))
    return effect < .zero ? (limit, effect) : nil
  }
}
