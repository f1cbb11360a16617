import JSONText
import SelfCheckCore

/// Reads a condition and resolves the ids in it.
struct ConditionReader {
  /// Whose condition it is; that decides what it may name.
  enum Owner {
    /// Only questions before this index may be named.
    case question(Int)
    /// Only a finding may speak of a dimension's level.
    case finding
    case limit
  }

  let bank: BankIndex
  let file: String
  let log: FaultLog
  let owner: Owner

  /// The condition and what is wrong with it as a rule; nil where it can't be read.
  func readRule(_ value: JSONValue) -> Condition? {
    guard let condition = read(value, depth: 1) else {
      log.loseTrack()
      return nil
    }
    let count = condition.questions.count
    if count > RuleBounds.questions {
      report(RuleFault.namesTooMany(count, bound: RuleBounds.questions), at: value)
    } else if !condition.keepsToRows(
      of: bank.questions, levels: bank.dimensions.map(\.levels.count))
    {
      report(RuleFault.tooManyRows(bound: RuleBounds.rows), at: value)
    }
    return condition
  }

  private func report(_ fault: some BankFault, at value: JSONValue) {
    log.report(fault, in: file, at: value.position)
  }

  private func read(_ value: JSONValue, depth: Int) -> Condition? {
    guard depth <= RuleBounds.depth else {
      report(RuleFault.tooDeep(RuleBounds.depth), at: value)
      return nil
    }
    guard let object = value.object else {
      report(FormFault.wrongType(key: nil, expected: .object), at: value)
      return nil
    }
    let shape = ConditionShape.allCases.first { object[$0.rawValue] != nil }
    guard let shape, let fields = Fields(value, file: file, log: log, known: shape.keys) else {
      report(RuleFault.unknownCondition, at: value)
      return nil
    }
    return switch shape {
    case .answer: answer(fields)
    case .points: points(fields)
    case .dimension: level(fields)
    case .all: parts(fields, "all", depth).map(Condition.all)
    case .any: parts(fields, "any", depth).map(Condition.any)
    case .not: fields.value("not").flatMap { read($0, depth: depth + 1) }.map(Condition.not)
    case .of: count(fields, depth)
    }
  }

  /// The parts of a list of conditions; nil where one of them can't be read.
  private func parts(_ fields: Fields, _ key: String, _ depth: Int) -> [Condition]? {
    guard let values = fields.filledList(key) else { return nil }
    let parts = values.compactMap { read($0, depth: depth + 1) }
    return parts.count == values.count ? parts : nil
  }

  private func count(_ fields: Fields, _ depth: Int) -> Condition? {
    let parts = parts(fields, "of", depth)
    guard let listed = fields.optional("of")?.array?.count, listed > 0,
      let count = fields.soundWhole("atLeast", in: 1...listed)
    else { return nil }
    return parts.map { .atLeast(count, of: $0) }
  }
}

/// The closed vocabulary, told apart by the key that each shape alone has.
private enum ConditionShape: String, CaseIterable {
  case answer, points, dimension, all, any, not, of

  var keys: [String] {
    switch self {
    case .answer: ["answer", "is", "atLeast", "atMost", "includes"]
    case .points: ["points", "atLeast", "atMost"]
    case .dimension: ["dimension", "atLeast", "atMost"]
    case .all, .any, .not: [rawValue]
    case .of: ["atLeast", "of"]
    }
  }
}
