/// Where a score lies in its level's band, and how far the next better level is.
public struct LevelStanding: Hashable, Sendable {
  public let level: RecordedLevel
  /// Nil at the best level.
  public let next: Next?

  /// The level above.
  public struct Next: Hashable, Sendable {
    public let level: RecordedLevel
    /// How far it begins above the score; more than 0.
    public let exact: Fraction
    /// In tenths of a point: where it begins, as shown, less the score shown; 0 where it is nearer
    /// than is shown.
    public let shown: Int
    /// The limits that hold and keep the score below that level.
    public let limits: [RecordedLimit]
  }

  /// Nil where the dimension is not scored.
  public init?(of dimension: RecordedDimension) {
    self.init(
      dimension.score, dimension.level, in: dimension.levels, limits: dimension.limits)
  }

  /// Nil where there is no overall score.
  public init?(overall result: RecordedResult) {
    self.init(result.overall, result.overallLevel, in: result.levels, limits: [])
  }

  private init?(
    _ score: Fraction?, _ id: String?, in levels: [RecordedLevel], limits: [RecordedLimit]
  ) {
    guard let score, let place = levels.firstIndex(where: { $0.id == id }) else { return nil }
    level = levels[place]
    next =
      place == 0
      ? nil
      : Next(
        level: levels[place - 1], exact: Fraction(levels[place - 1].from) - score,
        shown: Fraction(levels[place - 1].from).tenths - score.tenths,
        limits: limits.filter { $0.to < levels[place - 1].from })
  }
}
