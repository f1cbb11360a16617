/// Worlds drawn at random from one form, and what comes of them: whatever one of them shows needs no
/// search. They lean from the worst answers to the best, so that every level is likely among them.
struct Samples {
  static let count = 256

  /// All worlds that were drawn.
  let drawn: SampleSet
  /// For each world the outcome of every question.
  let outcomes: [[Int]]
  /// For each question that has a rule of asking, in which worlds that rule holds.
  private(set) var asking: [SampleSet]
  /// For each dimension, in bank order, in which worlds each holds.
  private(set) var limits: [[SampleSet]]
  private(set) var findings: [[SampleSet]]
  /// For each dimension and each of its levels, in which worlds it has that level.
  private(set) var levels: [[SampleSet]]
  private(set) var overallLevels: [SampleSet]

  /// - Parameter count: how many worlds are drawn, `Samples.count` at most.
  init(of form: Form, _ bank: BankModel, count: Int = Samples.count) {
    drawn = (0..<count).reduce(into: SampleSet()) { $0.insert($1) }
    asking = bank.asking.map { _ in SampleSet() }
    limits = bank.limits.map { $0.map { _ in SampleSet() } }
    findings = bank.findings.map { $0.map { _ in SampleSet() } }
    levels = bank.questionnaire.dimensions.map { $0.levels.map { _ in SampleSet() } }
    overallLevels = bank.questionnaire.levels.map { _ in SampleSet() }
    var random = SampleGenerator()
    outcomes = (0..<count).map { bank.outcomes(in: form, leaning: $0, &random) }
    for world in 0..<count { note(world, outcomes[world], bank) }
  }

  private mutating func note(_ world: Int, _ outcomes: [Int], _ bank: BankModel) {
    for (question, rule) in bank.asking.enumerated() {
      if let rule, bank.diagrams.holds(rule, over: outcomes) { asking[question].insert(world) }
    }
    for (dimension, rules) in bank.limits.enumerated() {
      for (place, rule) in rules.enumerated() where bank.diagrams.holds(rule, over: outcomes) {
        limits[dimension][place].insert(world)
      }
    }
    let scores = bank.limits.indices.map { bank.score(of: $0, over: outcomes) }
    let reached = zip(bank.questionnaire.dimensions, scores).map { dimension, score in
      score.map { Level.index(of: $0, in: dimension.levels) }
    }
    for (dimension, level) in reached.enumerated() {
      if let level { levels[dimension][level].insert(world) }
    }
    for (dimension, rules) in bank.findings.enumerated() {
      for (place, rule) in rules.enumerated() {
        if bank.diagrams.holds(rule.root { reached[$0] }, over: outcomes) {
          findings[dimension][place].insert(world)
        }
      }
    }
    if let overall = bank.questionnaire.overallScore(of: scores) {
      overallLevels[Level.index(of: overall, in: bank.questionnaire.levels)].insert(world)
    }
  }
}

/// A set of samples by number.
struct SampleSet: Hashable {
  private var words = Array(repeating: UInt64(0), count: Samples.count / UInt64.bitWidth)

  mutating func insert(_ sample: Int) {
    words[sample / UInt64.bitWidth] |= 1 << UInt64(sample % UInt64.bitWidth)
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func isDisjoint(with other: SampleSet) -> Bool {
    !zip(words, other.words).contains { $0 & $1 != 0 }
  }

  func isSubset(of other: SampleSet) -> Bool {
    !zip(words, other.words).contains { $0 & ~$1 != 0 }
  }
}

extension BankModel {
  /// A world at random: the later the sample, the better its answers.
  fileprivate func outcomes(
    in form: Form, leaning sample: Int, _ random: inout SampleGenerator
  ) -> [Int] {
    let lean = 2 * sample - Samples.count + 1
    var outcomes = Array(repeating: 0, count: ways.count)
    for question in ways.indices where isIn(form, question) {
      let isAsked = asking[question].map { diagrams.holds($0, over: outcomes) } ?? true
      guard isAsked, !ways[question].answered.isEmpty else { continue }
      if ways[question].mayBeNotApplicable, random.draw(below: 12) == 0 { continue }
      outcomes[question] =
        random.draw(below: Samples.count) < abs(lean)
        ? (lean > 0 ? ways[question].best : ways[question].worst)
        : 1 + random.draw(below: ways[question].answered.count)
    }
    return outcomes
  }

  /// The dimension's score after limits; nil where it is not scored.
  fileprivate func score(of dimension: Int, over outcomes: [Int]) -> Fraction? {
    var (points, maximum) = (0, 0)
    for question in questionnaire.questions(ofDimension: dimension)
    where dimensions[question] != nil {
      points += ways[question].gains[outcomes[question]]
      maximum += ways[question].maximum(of: outcomes[question])
    }
    if maximum == 0 { return nil }
    let holding = zip(questionnaire.dimensions[dimension].limits, limits[dimension])
      .filter { diagrams.holds($0.1, over: outcomes) }.map { Fraction($0.0.to) }
    return ([.percent(points, of: maximum)] + holding).min()
  }
}

extension Questionnaire {
  /// The mean by weight; nil where a dimension is not scored.
  func overallScore(of scores: [Fraction?]) -> Fraction? {
    var sum = Fraction.zero
    for (dimension, score) in zip(dimensions, scores) {
      guard let score else { return nil }
      sum = sum + score * Fraction(Int128(dimension.weight))
    }
    let weights = dimensions.reduce(0) { $0 + $1.weight }
    return weights == 0 ? nil : sum * Fraction(1, Int128(weights))
  }
}

/// SplitMix64 of Steele, Lea and Flood, always from the same seed: the same bank, the same samples.
private struct SampleGenerator {
  private var state: UInt64 = 20_260_101

  mutating func draw(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ (word >> 31)) % UInt64(bound))
  }
}
