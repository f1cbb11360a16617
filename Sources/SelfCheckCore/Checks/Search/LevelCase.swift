/// Levels that some dimensions are to have, and one way for it to come about.
struct LevelCase {
  /// By dimension; nil: not scored.
  private(set) var levels: [Int: Int?] = [:]
  private(set) var suppositions: [Supposition] = []
  private(set) var sums: [SumBound] = []

  func level(of dimension: Int) -> Int? { levels[dimension] ?? nil }

  func joined(by other: LevelCase) -> LevelCase {
    var joined = self
    joined.levels.merge(other.levels) { $1 }
    joined.suppositions += other.suppositions
    joined.sums += other.sums
    return joined
  }

  /// The same in the second of two worlds.
  var inSecondWorld: LevelCase {
    var moved = self
    for place in moved.suppositions.indices { moved.suppositions[place].world = 1 }
    for place in moved.sums.indices { moved.sums[place].world = 1 }
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
  ///
  /// The score must reach the level, so that no limit below it may hold. It stays below the level
  /// above where the sums say so or else a limit within the level does.
  func cases(of dimension: Int, at level: Int?) -> [LevelCase] {
    guard let level else {
      return [LevelCase(levels: [dimension: nil], sums: [.unscored(dimension)])]
    }
    let levels = questionnaire.dimensions[dimension].levels
    let from = level == levels.count - 1 ? Thousandths(0) : levels[level].from
    let limits = Array(zip(questionnaire.dimensions[dimension].limits.map(\.to), limits[dimension]))
    let lower = limits.filter { $0.0 < from }.map { Supposition(rule: $0.1, holds: false) }
    let reached: [SumBound] = [.scored(dimension), .score(of: dimension, atLeast: from)]
    func reaching(_ more: [Supposition], _ below: [SumBound]) -> LevelCase {
      LevelCase(
        levels: [dimension: level], suppositions: lower + more, sums: reached + below)
    }
    guard level > 0 else { return [reaching([], [])] }
    let above = levels[level - 1].from
    return [reaching([], [.score(of: dimension, below: above)])]
      + limits.filter { $0.0 >= from && $0.0 < above }.map {
        reaching([Supposition(rule: $0.1, holds: true)], [])
      }
  }
}
