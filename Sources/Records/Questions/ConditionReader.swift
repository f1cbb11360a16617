import JSONText
import SelfCheckCore

/// Reads a condition and resolves the ids in it.
struct ConditionReader {
  let bank: BankIndex
  let file: String
  let log: FaultLog
  /// Only questions before this index may be named; nil: all.
  var before: Int?
  /// Only findings may speak of a dimension's level.
  var isFinding = false

  /// The condition and what is wrong with it as a rule; nil where it can't be read.
  func readRule(_ value: JSONValue) -> Condition? {
    guard let condition = read(value, depth: 1) else { return nil }
    let count = condition.questions.count
    if count > RuleBounds.questions {
      report(.ruleNamesTooMany(count, bound: RuleBounds.questions), at: value)
    } else if condition.rows(of: bank.questions) == nil {
      report(.ruleHasTooManyRows(bound: RuleBounds.rows), at: value)
    }
    return condition
  }

  private func report(_ fault: BankFault, at value: JSONValue) {
    log.report(fault, in: file, at: value.position)
  }

  private func read(_ value: JSONValue, depth: Int) -> Condition? {
    guard depth <= RuleBounds.depth else {
      report(.ruleTooDeep(RuleBounds.depth), at: value)
      return nil
    }
    guard let object = value.object else {
      report(.wrongType(key: nil, expected: .object), at: value)
      return nil
    }
    let shape = ConditionShape.allCases.first { object[$0.rawValue] != nil }
    guard let shape, let fields = Fields(value, file: file, log: log, known: shape.keys) else {
      report(.unknownCondition, at: value)
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

  private func parts(_ fields: Fields, _ key: String, _ depth: Int) -> [Condition]? {
    let values = fields.neededList(key)
    let parts = values.compactMap { read($0, depth: depth + 1) }
    return parts.count == values.count && !parts.isEmpty ? parts : nil
  }

  private func count(_ fields: Fields, _ depth: Int) -> Condition? {
    guard let parts = parts(fields, "of", depth) else { return nil }
    return .atLeast(fields.whole("atLeast", in: 1...parts.count), of: parts)
  }

  private func answer(_ fields: Fields) -> Condition? {
    guard let value = fields.value("answer"), let index = question(value, fields) else {
      return nil
    }
    let wanted = ["is", "atLeast", "atMost", "includes"].filter(fields.has)
    guard wanted.count == 1, let operand = fields.optional(wanted[0]) else {
      fields.report(.unknownCondition)
      return nil
    }
    switch (bank.questions[index].kind, wanted[0]) {
    case (.single(let choice), "is"):
      return options(operand, choice.options, fields).map { .isOne(question: index, of: $0) }
    case (.single(let choice), "atLeast"), (.single(let choice), "atMost"):
      guard let place = place(operand, choice.options, fields) else { return nil }
      return .place(question: index, wanted[0] == "atLeast" ? .atLeast(place) : .atMost(place))
    case (.number(let entry), "atLeast"), (.number(let entry), "atMost"):
      let number = fields.whole(operand, key: wanted[0], in: entry.range)
      return .number(question: index, wanted[0] == "atLeast" ? .atLeast(number) : .atMost(number))
    case (.multiple(let list), "includes"):
      return options(operand, list.options, fields).map { .includes(question: index, $0) }
    case (.note, _): fields.report(.conditionOnNote(bank.questions[index].id), at: value.position)
    case (_, let key):
      fields.report(
        .wrongKindInCondition(question: bank.questions[index].id, wanted: Self.kinds(for: key)),
        at: operand.position)
    }
    return nil
  }

  private static func kinds(for key: String) -> Set<BankFault.WantedKind> {
    switch key {
    case "is": [.single]
    case "includes": [.multiple]
    default: [.single, .number]
    }
  }

  private func points(_ fields: Fields) -> Condition? {
    let values = fields.neededList("points")
    let questions = values.compactMap { value -> Int? in
      guard let index = question(value, fields) else { return nil }
      if case .note = bank.questions[index].kind {
        fields.report(.conditionOnNote(bank.questions[index].id), at: value.position)
        return nil
      }
      return index
    }
    guard let bound = bound(fields, in: -10_000...10_000), questions.count == values.count else {
      return nil
    }
    return .points(questions: questions, bound)
  }

  private func bound(_ fields: Fields, in range: ClosedRange<Int>) -> Condition.Bound? {
    switch (fields.has("atLeast"), fields.has("atMost")) {
    case (true, false): return .atLeast(fields.whole("atLeast", in: range))
    case (false, true): return .atMost(fields.whole("atMost", in: range))
    default:
      fields.report(.unknownCondition)
      return nil
    }
  }

  private func level(_ fields: Fields) -> Condition? {
    if !isFinding { fields.report(.dimensionOutsideFinding) }
    guard let value = fields.value("dimension"),
      let dimension = bank.place(
        of: fields.string(value, key: "dimension"), in: bank.dimensions.map(\.id), .dimension,
        at: value, fields)
    else { return nil }
    guard fields.has("atLeast") != fields.has("atMost"),
      let operand = fields.optional("atLeast") ?? fields.optional("atMost")
    else {
      fields.report(.unknownCondition)
      return nil
    }
    let levels = bank.dimensions[dimension].levels.map(\.id)
    return bank.place(
      of: fields.string(operand, key: "level"), in: levels, .level, at: operand, fields
    ).map { .level(dimension: dimension, level: $0, orBetter: fields.has("atLeast")) }
  }

  private func question(_ value: JSONValue, _ fields: Fields) -> Int? {
    let id = fields.string(value, key: "answer")
    guard
      let index = bank.place(
        of: id, in: bank.questions.map(\.id), .question, at: value, fields)
    else { return nil }
    if let before, index >= before { fields.report(.looksForward(id), at: value.position) }
    return index
  }

  private func options(_ value: JSONValue, _ options: [Option], _ fields: Fields) -> OptionMask? {
    guard let values = value.array, !values.isEmpty else {
      fields.report(.wrongType(key: nil, expected: .array), at: value.position)
      return nil
    }
    let places = values.compactMap { place($0, options, fields) }
    return places.count == values.count ? OptionMask(Set(places)) : nil
  }

  private func place(_ value: JSONValue, _ options: [Option], _ fields: Fields) -> Int? {
    bank.place(
      of: fields.string(value, key: "option"), in: options.map(\.id), .option, at: value, fields)
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
