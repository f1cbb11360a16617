/// A finding's rule: one diagram for each combination of the levels that it speaks of.
struct LeveledRule {
  /// The dimensions whose levels it speaks of, ascending.
  let dimensions: [Int]
  /// How many levels each of them has.
  private let counts: [Int]
  /// By the levels, the first dimension's changing slowest; not scored comes before level 0.
  let roots: [Int]

  init(
    _ condition: Condition, _ questionnaire: Questionnaire, compile: (Condition) -> Int
  ) {
    dimensions = condition.dimensions
    counts = dimensions.map { questionnaire.dimensions[$0].levels.count }
    var settled = [condition.settling([:])]
    for (dimension, count) in zip(dimensions, counts) {
      settled = settled.flatMap { rest in
        [rest.settling([dimension: nil])] + (0..<count).map { rest.settling([dimension: $0]) }
      }
    }
    roots = settled.map(compile)
  }

  /// A rule that speaks of no level.
  init(root: Int) { (dimensions, counts, roots) = ([], [], [root]) }

  /// The root of the diagram where the dimensions have these levels, by dimension.
  func root(_ level: (Int) -> Int?) -> Int {
    let place = dimensions.reduce(roots.indices) { narrowed($0, to: level($1), of: $1) }
    return roots[place.lowerBound]
  }

  /// Those of the roots at these places that are left once the dimension has this level; all, where
  /// the rule doesn't speak of it.
  ///
  /// - Parameters:
  ///   - places: what the levels of the dimensions before this one have left.
  ///   - level: nil: not scored.
  func narrowed(_ places: Range<Int>, to level: Int?, of dimension: Int) -> Range<Int> {
    guard let index = dimensions.firstIndex(of: dimension) else { return places }
    let stride = places.count / (counts[index] + 1)
    let start = places.lowerBound + stride * (level.map { $0 + 1 } ?? 0)
    return start..<start + stride
  }

  /// Whether the rule, as far as levels go, can turn out so at one of these places.
  func canTurn(_ holds: Bool, in places: Range<Int>) -> Bool {
    roots[places].contains { $0 != (holds ? Diagrams.fails : Diagrams.holds) }
  }

  /// The roots of the diagrams where the dimension has this level; all, where the rule doesn't speak
  /// of it.
  func roots(at level: Int, of dimension: Int) -> [Int] {
    guard let place = dimensions.firstIndex(of: dimension) else { return roots }
    let stride = counts[(place + 1)...].reduce(1) { $0 * ($1 + 1) }
    return roots.indices.filter { $0 / stride % (counts[place] + 1) == level + 1 }.map { roots[$0] }
  }
}
