/// A questionnaire made ready for scoring: numbers in flat lists, and every rule compiled.
///
/// Where each question stands is a code; codes are settled in question order, since whether one is
/// asked depends on those before it. Sums, limits, levels and findings follow from the codes.
final class Scorer: Sendable {
  let items: FlatList<Item>
  /// The runs of questions, dimensions and others, in order.
  let sections: FlatList<Section>
  let rules: RuleProgram
  /// The edges of the items answered with a number, run by run.
  let edges: FlatList<Int>
  /// For each code of an item what it adds, run by run.
  let tallies: FlatList<Tally>
  /// The checklists with more ticks than there can be codes for, and their weights.
  let lists: [(list: Checklist, weight: Int)]
  /// What each dimension's limits lower its score to, run by run.
  let limits: FlatList<Thousandths>
  /// Where each dimension's levels begin, best first, run by run.
  let levels: FlatList<Thousandths>
  /// Where the overall score's levels begin.
  let overallLevels: FlatList<Thousandths>
  let dimensionCount: Int
  let minimumPercent: Int

  /// One question.
  struct Item: Sendable {
    var kind: Kind
    /// Asked in the short form too.
    var isInShortForm: Bool
    /// Whether its answers count in a score.
    var isScored: Bool
    /// How many codes it has.
    var codes: UInt16
    /// The rule by which it is asked; negative where it always is.
    var askedBy: Int32
    /// Where its run in `tallies` begins.
    var tallies: Int32
    /// Where its run in `edges` begins, or which of the `lists` it is.
    var place: Int32

    enum Kind: UInt8 {
      case places, ticks, manyTicks, intervals
    }
  }

  /// A run of questions; where they are a dimension's, what belongs to it.
  struct Section: Sendable {
    var items: Range<Int>
    var dimension: DimensionPlan?
  }

  /// Where a dimension's own stand in the lists.
  struct DimensionPlan: Sendable {
    var weight: Int
    var firstLimitRule: Int
    var limits: Range<Int>
    var findingRules: Range<Int>
    var levels: Range<Int>
  }

  /// - Precondition: every rule keeps to `RuleBounds`, and names questions that are not notes.
  init(
    questions: [Question], parts: [Questionnaire.Part], dimensions: [Dimension],
    minimumPercent: Int, levels: [Level]
  ) {
    var compiler = ScorerCompiler(questions: questions, dimensions: dimensions)
    compiler.add(parts)
    items = FlatList(compiler.items)
    sections = FlatList(compiler.sections)
    rules = RuleProgram(compiler.rules)
    edges = FlatList(compiler.edges)
    tallies = FlatList(compiler.tallies)
    lists = compiler.lists
    limits = FlatList(compiler.limits)
    self.levels = FlatList(compiler.levels)
    overallLevels = FlatList(levels.map(\.from))
    dimensionCount = dimensions.count
    self.minimumPercent = minimumPercent
  }

  deinit {
    items.deallocate()
    sections.deallocate()
    rules.deallocate()
    edges.deallocate()
    tallies.deallocate()
    limits.deallocate()
    levels.deallocate()
    overallLevels.deallocate()
  }
}
