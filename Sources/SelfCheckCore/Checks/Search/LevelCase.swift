/// Levels that some dimensions are to have, and one way for it to come about.
struct LevelCase {
  /// By dimension; nil: not scored.
  fileprivate(set) var levels: [Int: Int?] = [:]
  /// By dimension the limit that keeps the score within its level, where one does.
  fileprivate(set) var caps: [Int: Int] = [:]
  private(set) var suppositions: [Supposition] = []
  private(set) var sums: [SumBound] = []

  func level(of dimension: Int) -> Int? { levels[dimension] ?? nil }

  func joined(by other: LevelCase) -> LevelCase {
    var joined = self
    joined.levels.merge(other.levels) { $1 }
    joined.caps.merge(other.caps) { $1 }
    joined.suppositions += other.suppositions
    joined.sums += other.sums
    return joined
  }

  /// The same in the second of two worlds.
  var inSecondWorld: LevelCase {
    var moved = self
    for place in moved.suppositions.indices { moved.suppositions[place].world = 1 }
    moved.sums = sums.map(\.inSecondWorld)
    return moved
  }
}

extension BankModel {
  /// Every way for the dimensions to have levels, or not to be scored.
  func cases(of dimensions: [Int]) -> [LevelCase] {
    dimensions.reduce([LevelCase()]) { cases, dimension in
      let levels = questionnaire.dimensions[dimension].levels.indices.map(Int?.some) + [nil]
      let own = levels.flatMap { self.cases(of: dimension, at: $0) }
      return cases.flatMap { before in own.map(before.joined) }
    }
  }

  /// Every way for the dimension to have the level; nil: not to be scored.
  func cases(of dimension: Int, at level: Int?) -> [LevelCase] {
    guard let level else {
      return [LevelCase(levels: [dimension: nil], sums: [.unscored(dimension)])]
    }
    let band = questionnaire.dimensions[dimension].levels.band(of: level)
    return cases(of: dimension, within: band).map { own in
      var own = own
      own.levels = [dimension: level]
      return own
    }
  }

  /// Every way for the dimension's score after limits to be within the band.
  ///
  /// The score must reach the band, so that no limit below it may hold. It stays within the band where
  /// the sums say so (the first way) or else a limit within the band does.
  func cases(of dimension: Int, within band: Band) -> [LevelCase] {
    let limits = Array(zip(questionnaire.dimensions[dimension].limits.map(\.to), limits[dimension]))
    let lower = limits.filter { $0.0 < band.from }.map { Supposition(rule: $0.1, holds: false) }
    let reached: [SumBound] = [.scored(dimension), .score(of: dimension, atLeast: band.from)]
    guard let below = band.below else { return [LevelCase(suppositions: lower, sums: reached)] }
    let uncapped = LevelCase(
      suppositions: lower, sums: reached + [.score(of: dimension, below: below)])
    return [uncapped]
      + limits.filter { band.contains($0.0) }.map {
        LevelCase(
          caps: [dimension: $0.1], suppositions: lower + [Supposition(rule: $0.1, holds: true)],
          sums: reached)
      }
  }
}
