/// Puts together, dimension by dimension, the ways for dimensions to have levels, in one world or two.
///
/// Levels come first, the ways to have them after: levels that leave a rule no way to turn out as it
/// should are cut off at the first dimension where that shows, so that rules about several dimensions'
/// levels need no list of all combinations.
struct LevelCombinations {
  /// What a rule should come to.
  struct Claim {
    let rule: LeveledRule
    let holds: Bool
    var world = 0
  }

  /// One way for a dimension to have its levels, and what that takes.
  struct Choice {
    /// By world; nil: not scored.
    fileprivate let levels: [Int?]
    fileprivate let suppositions: [Supposition]
    fileprivate let sums: [SumBound]

    /// The dimension is the same in all worlds.
    init(_ way: LevelWay) {
      levels = [way.level, way.level]
      (suppositions, sums) = (way.suppositions, way.sums)
    }

    init(before: LevelWay, after: LevelWay) {
      levels = [before.level, after.level]
      let later = after.sums.map(\.inSecondWorld)
      suppositions = before.suppositions + after.suppositions.map(\.inSecondWorld)
      sums =
        before.sums + later + before.sums.flatMap { own in later.compactMap(own.implied) }
    }
  }

  /// A way for all dimensions, with what the claims come to.
  struct Combination {
    fileprivate(set) var suppositions: [Supposition]
    fileprivate(set) var sums: [SumBound]
  }

  private let claims: [Claim]
  private let dimensions: [DimensionChoices]

  private struct DimensionChoices {
    let dimension: Int
    let levels: [LevelChoices]
  }

  private struct LevelChoices {
    let levels: [Int?]
    var choices: [Choice]
  }

  /// - Parameter choices: for every dimension that the claims' rules speak of, and any others.
  init(_ claims: [Claim], choices: [Int: [Choice]]) {
    self.claims = claims
    dimensions = choices.sorted { $0.key < $1.key }.map { dimension, choices in
      var levels: [LevelChoices] = []
      for choice in choices {
        if let place = levels.firstIndex(where: { $0.levels == choice.levels }) {
          levels[place].choices.append(choice)
        } else {
          levels.append(LevelChoices(levels: choice.levels, choices: [choice]))
        }
      }
      return DimensionChoices(dimension: dimension, levels: levels)
    }
  }

  /// What the first combination gives that gives anything.
  ///
  /// - Parameter isPossible: whether anything can come of it that the claims' rules have these roots.
  func first<Found>(
    _ searcher: inout Searcher, where isPossible: ([Int]) -> Bool = { _ in true },
    _ look: (Combination, inout Searcher) throws(Unfinished) -> Found?
  ) throws(Unfinished) -> Found? {
    try level(dimensions[...], [], claims.map(\.rule.roots.indices), &searcher) {
      (places, levels, searcher) throws(Unfinished) in
      let roots = zip(claims, places).map { $0.rule.roots[$1.lowerBound] }
      guard isPossible(roots) else { return nil }
      let suppositions = zip(claims, roots).map {
        Supposition(rule: $1, holds: $0.holds, world: $0.world)
      }
      let start = Combination(suppositions: suppositions, sums: [])
      return try combine(levels[...], start, &searcher, look)
    }
  }

  /// Goes through the levels that the dimensions can have together.
  ///
  /// - Parameter places: for each claim the roots that the levels so far leave.
  private func level<Found>(
    _ open: ArraySlice<DimensionChoices>, _ levels: [LevelChoices], _ places: [Range<Int>],
    _ searcher: inout Searcher,
    _ look: ([Range<Int>], [LevelChoices], inout Searcher) throws(Unfinished) -> Found?
  ) throws(Unfinished) -> Found? {
    guard isPossible(places) else { return nil }
    guard let next = open.first else { return try look(places, levels, &searcher) }
    for own in next.levels {
      try searcher.spend(2 + places.count)
      let left = zip(claims, places).map { claim, places in
        claim.rule.narrowed(places, to: own.levels[claim.world], of: next.dimension)
      }
      let found = try level(open.dropFirst(), levels + [own], left, &searcher, look)
      if let found { return found }
    }
    return nil
  }

  /// Goes through the ways to have the levels.
  private func combine<Found>(
    _ open: ArraySlice<LevelChoices>, _ before: Combination, _ searcher: inout Searcher,
    _ look: (Combination, inout Searcher) throws(Unfinished) -> Found?
  ) throws(Unfinished) -> Found? {
    guard let next = open.first else { return try look(before, &searcher) }
    for choice in next.choices {
      try searcher.spend(2 + choice.suppositions.count)
      var combination = before
      combination.suppositions += choice.suppositions
      combination.sums += choice.sums
      let found = try combine(open.dropFirst(), combination, &searcher, look)
      if let found { return found }
    }
    return nil
  }

  private func isPossible(_ places: [Range<Int>]) -> Bool {
    zip(claims, places).allSatisfy { $0.rule.canTurn($0.holds, in: $1) }
  }
}

extension Supposition {
  fileprivate var inSecondWorld: Supposition {
    var moved = self
    moved.world = 1
    return moved
  }
}
