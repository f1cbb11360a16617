/// One way for a dimension to have a level, or not to be scored.
struct LevelWay {
  /// Nil: not scored.
  let level: Int?
  /// The limit that keeps the score within its level, where one does.
  let cap: Int?
  let suppositions: [Supposition]
  let sums: [SumBound]

  fileprivate init(
    _ level: Int?, cap: Int? = nil, _ suppositions: [Supposition] = [], sums: [SumBound]
  ) {
    (self.level, self.cap, self.suppositions, self.sums) = (level, cap, suppositions, sums)
  }
}

extension BankModel {
  /// Every way for the dimension to have a level, or not to be scored.
  func ways(of dimension: Int) -> [LevelWay] {
    let levels = questionnaire.dimensions[dimension].levels.indices
    return levels.flatMap { ways(of: dimension, at: $0) }
      + [LevelWay(nil, sums: [.unscored(dimension)])]
  }

  /// Every way for the dimension to have the level.
  func ways(of dimension: Int, at level: Int) -> [LevelWay] {
    let band = questionnaire.dimensions[dimension].levels.band(of: level)
    return ways(of: dimension, at: level, within: band)
  }

  /// Every way for the dimension's score after limits to be within the band, whatever level that is.
  func ways(of dimension: Int, within band: Band) -> [LevelWay] {
    ways(of: dimension, at: nil, within: band)
  }

  /// The score must reach the band, so that no limit below it may hold. It stays within the band where
  /// the sums say so (the first way) or else a limit within the band does.
  private func ways(of dimension: Int, at level: Int?, within band: Band) -> [LevelWay] {
    let limits = Array(zip(questionnaire.dimensions[dimension].limits.map(\.to), limits[dimension]))
    let lower = limits.filter { $0.0 < band.from }.map { Supposition(rule: $0.1, holds: false) }
    let reached: [SumBound] = [.scored(dimension), .score(of: dimension, atLeast: band.from)]
    guard let below = band.below else { return [LevelWay(level, lower, sums: reached)] }
    let uncapped = LevelWay(level, lower, sums: reached + [.score(of: dimension, below: below)])
    return [uncapped]
      + limits.filter { band.contains($0.0) }.map {
        LevelWay(
          level, cap: $0.1, lower + [Supposition(rule: $0.1, holds: true)], sums: reached)
      }
  }
}
