/// A questionnaire made ready for scoring: numbers in flat lists, and every rule compiled.
///
/// Where each question stands is a code; codes are settled in question order, since whether one is
/// asked depends on those before it. A dimension's sums, and the rows of its rules in their tables,
/// are then one sum over its questions; limits, levels and findings follow from those.
final class Scorer: Sendable {
  let items: FlatList<Item>
  /// For each item what only those that are not plain take.
  let details: FlatList<ItemDetails>
  /// For each code of an item what it adds, run by run.
  let increments: FlatList<Increment>
  /// The edges of the items answered with a number, run by run.
  let edges: FlatList<Int>
  /// The scored checklists with more ticks than there can be codes for.
  let longLists: FlatList<LongList>
  let dimensions: FlatList<DimensionPlan>
  let rules: RuleProgram
  /// What each dimension's limits lower its score to, run by run.
  let limits: FlatList<Thousandths>
  /// Where each dimension's levels begin, best first, run by run.
  let levels: FlatList<Thousandths>
  /// Where the overall score's levels begin.
  let overallLevels: FlatList<Thousandths>
  let minimumPercent: Int

  /// One question.
  struct Item: Sendable {
    /// In the full form and in the short one, whether it is always asked, and its answers are
    /// numbered as their codes are.
    var isPlain: (full: Bool, short: Bool)
    /// How many codes it has.
    var codes: UInt16
    /// Where its run in `increments` begins.
    var increments: Int32
  }

  struct ItemDetails: Sendable {
    var kind: Kind
    /// Asked in the short form too.
    var isInShortForm: Bool
    /// The rule by which it is asked; negative where it always is.
    var askedBy: Int32
    /// Where its run in `edges` begins.
    var edges: Int32

    enum Kind: UInt8 {
      case places, ticks, manyTicks, intervals
    }
  }

  /// A checklist whose points are added up anew each time.
  struct LongList: Sendable {
    var question: Int
    var list: Checklist
    var weight: Int
  }

  /// Where what belongs to a dimension stands in the lists.
  struct DimensionPlan: Sendable {
    var weight: Int
    var questions: Range<Int>
    /// Of its limits; behind them come its findings'.
    var firstRule: Int
    /// How many, and where they begin.
    var limits: Int
    var firstLimit: Int
    var findings: Int
    var levels: Int
    var firstLevel: Int
  }

  /// - Precondition: every rule keeps to `RuleBounds`, and names questions that are not notes.
  init(
    questions: [Question], parts: [Questionnaire.Part], dimensions: [Dimension],
    minimumPercent: Int, levels: [Level]
  ) {
    let compiler = ScorerCompiler(questions: questions, dimensions: dimensions, parts: parts)
    items = FlatList(compiler.items)
    details = FlatList(compiler.details)
    increments = FlatList(compiler.increments)
    edges = FlatList(compiler.edges)
    longLists = FlatList(compiler.longLists)
    self.dimensions = FlatList(compiler.plans)
    rules = RuleProgram(compiler.rules)
    limits = FlatList(compiler.limits)
    self.levels = FlatList(compiler.levels)
    overallLevels = FlatList(levels.map(\.from))
    self.minimumPercent = minimumPercent
  }

  deinit {
    items.deallocate()
    details.deallocate()
    increments.deallocate()
    edges.deallocate()
    longLists.deallocate()
    dimensions.deallocate()
    rules.deallocate()
    limits.deallocate()
    levels.deallocate()
    overallLevels.deallocate()
  }
}
