/// Lays rules out for a `RuleProgram`.
struct RuleCompiler {
  private let questions: [Question]
  private let codings: [AnswerCoding]
  /// How many each dimension has.
  private let levels: [Int]
  private(set) var rules: [RuleProgram.Rule] = []
  private(set) var factors: [RuleFactors.Factor] = []
  private(set) var digits: [UInt16] = []
  private(set) var truths: [Truth] = []
  private(set) var manyTicks: [ManyTicks] = []
  /// For each code of each question what it adds to the rows of its dimension's rules.
  private(set) var rows: [[RuleRows]]

  init(questions: [Question], codings: [AnswerCoding], levels: [Int]) {
    (self.questions, self.codings, self.levels) = (questions, codings, levels)
    rows = codings.map { Array(repeating: RuleRows(), count: $0.codes) }
  }

  // A question's slot is its index.
  var dimensionSlots: Int { codings.count }
  var manyTicksSlots: Int { codings.count + levels.count }

  /// For each dimension its `RuleRows`, and behind them one that no answer moves.
  var lanes: Int { levels.count * RuleRows.count + 1 }

  /// Adds a rule by which a question is asked.
  mutating func add(_ condition: Condition) -> RuleProgram.RuleIndex {
    add(condition, lane: nil, over: 0..<0)
  }

  /// Adds a dimension's limit or finding.
  ///
  /// - Parameters:
  ///   - place: among the rules of the dimension.
  ///   - own: the dimension's questions.
  mutating func add(
    _ condition: Condition, at place: Int, of dimension: Int, over own: Range<Int>
  ) {
    let lane = place < RuleRows.count ? place : nil
    _ = add(condition, lane: lane, in: dimension, over: own)
  }

  private mutating func add(
    _ condition: Condition, lane: Int?, in dimension: Int = 0, over own: Range<Int>
  ) -> RuleProgram.RuleIndex {
    let table = TruthTable(condition, questions: questions, levels: levels)
    let firstFactor = factors.count
    var stride = 1
    for factor in table.factors {
      let (slot, places) = columns(of: factor, in: condition)
      let steps = places.map { UInt16($0 * stride) }
      if let lane, own.contains(slot) {
        for (code, step) in steps.enumerated() { rows[slot][code].move(lane, by: step) }
      } else {
        factors.append(RuleFactors.Factor(slot: Int32(slot), digits: Int32(digits.count)))
        digits += steps
      }
      stride *= factor.digits
    }
    rules.append(
      RuleProgram.Rule(
        firstFactor: Int32(firstFactor), endOfFactors: Int32(factors.count),
        rows: Int32(truths.count),
        lane: Int32(lane.map { dimension * RuleRows.count + $0 } ?? lanes - 1)))
    truths += table.truths
    return rules.count - 1
  }

  /// The slot that a factor looks at, and the factor's digit for each of the slot's codes.
  private mutating func columns(
    of factor: TruthTable.Factor, in condition: Condition
  ) -> (slot: Int, digits: [Int]) {
    switch factor.subject {
    case .dimension(let dimension):
      let unscored = Array(repeating: factor.absent, count: OutcomeCode.withoutAnswer)
      return (dimensionSlots + dimension, unscored + (0..<levels[dimension]))
    case .question(let index):
      let absent = [factor.absent, factor.absent, factor.unanswered, factor.pending]
      let digits = AnswerDigits(of: factor, question: questions[index], index: index, in: condition)
      if case .manyTicks = codings[index] {
        manyTicks.append(ManyTicks(question: index, digits: digits))
        return (manyTicksSlots + manyTicks.count - 1, absent + (0..<factor.absent))
      }
      return (index, absent + codings[index].answers.map { digits[$0] })
    }
  }
}

/// A rule's question with more ticks than there can be codes for: a slot has the class that the rule
/// puts the answer in.
struct ManyTicks: Sendable {
  let question: Int
  fileprivate let digits: AnswerDigits

  func code(for answer: Answer) -> OutcomeCode { .answered(digits[answer]) }
}
