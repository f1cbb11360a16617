/// The rules of a bank as flat arrays: deciding one is a sum and a look-up.
///
/// The sum is over *slots*: one for each question, then one for each dimension's level, then one
/// for every rule about a checklist with more ticks than there can be codes for.
struct RuleProgram: Sendable {
  /// Which of the rules added it is.
  typealias RuleIndex = Int

  private struct Rule {
    var factors: Range<Int>
    /// Where its rows begin in `truths`.
    var rows: Int
  }

  private struct Factor {
    var slot: Int
    /// Where the digits for its slot's codes begin in `digits`.
    var digits: Int
  }

  private let codings: [AnswerCoding]
  private let levels: [Int]
  private var rules: [Rule] = []
  private var factors: [Factor] = []
  /// For each code of a factor's slot its digit, times the factor's stride in the rule's rows.
  private var digits: [UInt16] = []
  private var truths: [Truth] = []
  private(set) var manyTicks: [ManyTicks] = []

  init(codings: [AnswerCoding], levels: [Int]) {
    (self.codings, self.levels) = (codings, levels)
  }

  var count: Int { rules.count }
  var slots: Int { codings.count + levels.count + manyTicks.count }

  // A question's slot is its index.
  func slot(ofDimension dimension: Int) -> Int { codings.count + dimension }
  func slot(ofManyTicks place: Int) -> Int { codings.count + levels.count + place }

  /// The code of a dimension's level; of one that is not scored, it is `OutcomeCode.absent`.
  static func code(ofLevel level: Int?) -> OutcomeCode {
    level.map { .answered($0) } ?? .absent
  }

  /// Whether the rule holds, with a code in every slot that it looks at.
  @inline(__always)
  func truth(of rule: RuleIndex, _ codes: UnsafeMutableBufferPointer<OutcomeCode>) -> Truth {
    let rule = rules.span[rule]
    let (factors, digits) = (factors.span, digits.span)
    var row = rule.rows
    for place in rule.factors {
      let factor = factors[place]
      row &+= Int(digits[factor.digits &+ Int(codes[factor.slot].value)])
    }
    return truths.span[row]
  }

  /// Compiles a rule.
  mutating func add(_ condition: Condition, questions: [Question]) -> RuleIndex {
    let table = TruthTable(condition, questions: questions, levels: levels)
    let start = factors.count
    var stride = 1
    for factor in table.factors {
      let (slot, places) = columns(of: factor, in: condition, questions)
      factors.append(Factor(slot: slot, digits: digits.count))
      digits += places.map { UInt16($0 * stride) }
      stride *= factor.digits
    }
    rules.append(Rule(factors: start..<factors.count, rows: truths.count))
    truths += table.truths
    return rules.count - 1
  }

  /// The slot that a factor looks at, and the factor's digit for each of the slot's codes.
  private mutating func columns(
    of factor: TruthTable.Factor, in condition: Condition, _ questions: [Question]
  ) -> (slot: Int, digits: [Int]) {
    switch factor.subject {
    case .dimension(let dimension):
      let scored = (0..<levels[dimension]).map { $0 }
      let unscored = Array(repeating: factor.absent, count: OutcomeCode.withoutAnswer)
      return (slot(ofDimension: dimension), unscored + scored)
    case .question(let index):
      let absent = [factor.absent, factor.absent, factor.unanswered, factor.pending]
      let digits = AnswerDigits(of: factor, question: questions[index], index: index, in: condition)
      if case .manyTicks = codings[index] {
        manyTicks.append(ManyTicks(question: index, digits: digits))
        return (slot(ofManyTicks: manyTicks.count - 1), absent + (0..<factor.absent))
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

/// The digits that a rule gives to a question's answers.
struct AnswerDigits: Sendable {
  private let classes: AnswerClasses
  private var places: [AnswerClasses.Signature: Int] = [:]

  init(of factor: TruthTable.Factor, question: Question, index: Int, in condition: Condition) {
    classes = AnswerClasses(of: question, index: index, in: condition)
    for (place, facet) in factor.settled.enumerated() {
      if case .answer(let answer) = facet { places[classes.signature(of: answer)] = place }
    }
  }

  subscript(answer: Answer) -> Int {
    guard let place = places[classes.signature(of: answer)] else {
      preconditionFailure("an answer that is in none of a rule's classes")
    }
    return place
  }
}
