/// The rules of a bank as flat lists: deciding one is a sum and a look-up.
///
/// The sum is over *slots*: one for each question, then one for each dimension's level, then one
/// for every rule about a checklist with more ticks than there can be codes for.
struct RuleProgram: Sendable {
  /// Which of the compiled rules it is.
  typealias RuleIndex = Int
  typealias Codes = UnsafeMutablePointer<OutcomeCode>
  typealias Lanes = UnsafeMutablePointer<UInt16>

  let count: Int
  let slots: Int
  let lanes: Int
  /// For rules about checklists with more ticks than there can be codes for.
  let manyTicks: FlatList<ManyTicks>
  /// The slot of the first dimension's level, and of the first of `manyTicks`.
  let dimensionSlots: Int
  let manyTicksSlots: Int
  private let rules: FlatList<Rule>
  private let factors: RuleFactors
  private let truths: FlatList<Truth>

  struct Rule: Sendable {
    /// Those of its factors that it adds up itself.
    var firstFactor: Int32
    var endOfFactors: Int32
    /// Where its rows begin.
    var rows: Int32
    /// The lane of a `RuleRows` that adds up its other factors.
    var lane: Int32
  }

  init(_ compiler: RuleCompiler) {
    count = compiler.rules.count
    manyTicks = FlatList(compiler.manyTicks)
    dimensionSlots = compiler.dimensionSlots
    manyTicksSlots = compiler.manyTicksSlots
    slots = max(1, manyTicksSlots + manyTicks.count)
    lanes = compiler.lanes
    rules = FlatList(compiler.rules)
    factors = RuleFactors(compiler.factors, digits: compiler.digits)
    truths = FlatList(compiler.truths)
  }

  func deallocate() {
    manyTicks.deallocate()
    rules.deallocate()
    factors.deallocate()
    truths.deallocate()
  }

  /// Whether a dimension's rule holds.
  ///
  /// - Parameters:
  ///   - codes: one in every slot that it looks at.
  ///   - lanes: what each dimension's questions have moved its rules to.
  @inline(__always)
  func truth(of rule: RuleIndex, _ codes: Codes, _ lanes: Lanes) -> Truth {
    let rule = rules[rule]
    let row = Int(rule.rows) &+ Int(lanes[Int(rule.lane)])
    if rule.firstFactor == rule.endOfFactors { return truths[row] }
    return truths[row &+ factors.steps(from: rule.firstFactor, to: rule.endOfFactors, codes)]
  }

  /// Whether a question's rule holds.
  @inline(__always)
  func truth(of rule: RuleIndex, _ codes: Codes) -> Truth {
    let rule = rules[rule]
    let steps = factors.steps(from: rule.firstFactor, to: rule.endOfFactors, codes)
    return truths[Int(rule.rows) &+ steps]
  }

  /// The code of a dimension's level.
  @inline(__always)
  static func code(ofLevel level: Int?) -> OutcomeCode {
    level.map { .answered($0) } ?? .absent
  }
}
