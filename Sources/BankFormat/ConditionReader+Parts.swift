import JSONText
import SelfCheckCore

/// The parts of a condition that ask for something: an answer, points or a level.
extension ConditionReader {
  func answer(_ fields: Fields) -> Condition? {
    guard let value = fields.value("answer") else { return nil }
    let index = question(value, key: "answer", fields)
    let wanted = ["is", "atLeast", "atMost", "includes"].filter(fields.has)
    guard wanted.count == 1, let operand = fields.optional(wanted[0]) else {
      reportIncomplete(fields)
      return nil
    }
    guard let index, !bank.unclearQuestions.contains(index) else { return nil }
    let key = wanted[0]
    switch (bank.questions[index].kind, key) {
    case (.single(let choice), "is"):
      return options(key, choice.options, fields).map { .isOne(question: index, of: $0) }
    case (.single(let choice), "atLeast"), (.single(let choice), "atMost"):
      guard let place = place(operand, key: key, choice.options, fields) else { return nil }
      return .place(question: index, key == "atLeast" ? .atLeast(place) : .atMost(place))
    case (.number(let entry), "atLeast"), (.number(let entry), "atMost"):
      guard let number = fields.soundWhole(key, in: entry.range) else { return nil }
      return .number(question: index, key == "atLeast" ? .atLeast(number) : .atMost(number))
    case (.multiple(let list), "includes"):
      return options(key, list.options, fields).map { .includes(question: index, $0) }
    case (.note, _):
      fields.report(RuleFault.conditionOnNote(bank.questions[index].id), at: value.position)
    default:
      fields.report(
        RuleFault.wrongKind(question: bank.questions[index].id, wanted: Self.kinds(for: key)),
        at: operand.position)
    }
    return nil
  }

  private static func kinds(for key: String) -> [String] {
    switch key {
    case "is": ["single"]
    case "includes": ["multiple"]
    default: ["number", "single"]
    }
  }

  func points(_ fields: Fields) -> Condition? {
    let values = fields.names("points")
    let questions = values?.compactMap { pointsQuestion($0, fields) }
    guard let bound = bound(fields, in: -10_000...10_000), let questions,
      questions.count == values?.count
    else { return nil }
    return .points(questions: questions, bound)
  }

  private func pointsQuestion(_ value: JSONValue, _ fields: Fields) -> Int? {
    guard let index = question(value, key: "points", fields),
      !bank.unclearQuestions.contains(index)
    else { return nil }
    if case .note = bank.questions[index].kind {
      fields.report(RuleFault.conditionOnNote(bank.questions[index].id), at: value.position)
      return nil
    }
    return index
  }

  private func bound(_ fields: Fields, in range: ClosedRange<Int>) -> Condition.Bound? {
    switch (fields.has("atLeast"), fields.has("atMost")) {
    case (true, false): return fields.soundWhole("atLeast", in: range).map { .atLeast($0) }
    case (false, true): return fields.soundWhole("atMost", in: range).map { .atMost($0) }
    default:
      reportIncomplete(fields)
      return nil
    }
  }

  func level(_ fields: Fields) -> Condition? {
    if case .finding = owner {} else { fields.report(RuleFault.levelOutsideFinding) }
    let dimension = fields.value("dimension").flatMap {
      bank.place(
        of: fields.string($0, key: "dimension"), in: bank.dimensions, .dimension,
        at: $0, fields)
    }
    let wanted = ["atLeast", "atMost"].filter(fields.has)
    guard wanted.count == 1, let operand = fields.optional(wanted[0]) else {
      reportIncomplete(fields)
      return nil
    }
    guard let dimension, !bank.dimensions[dimension].levels.isEmpty else { return nil }
    let levels = bank.dimensions[dimension].levels
    return bank.place(
      of: fields.string(operand, key: wanted[0]), in: levels, .level, at: operand, fields
    ).map { .level(dimension: dimension, level: $0, orBetter: wanted[0] == "atLeast") }
  }

  /// A part that lacks what it asks for; where a key is mistyped, that has been told already.
  private func reportIncomplete(_ fields: Fields) {
    if !fields.hasUnknownKeys { fields.report(RuleFault.unknownCondition) }
  }

  /// The question of this id, where it is one that the owner may name.
  private func question(_ value: JSONValue, key: String, _ fields: Fields) -> Int? {
    let id = fields.string(value, key: key)
    guard
      let index = bank.place(
        of: id, in: bank.questions, .question, at: value, fields)
    else { return nil }
    switch owner {
    case .question(let place) where index >= place:
      fields.report(ReferenceFault.looksForward(id), at: value.position)
    case .finding where !bank.questionsForRules.contains(index),
      .limit where !bank.questionsForRules.contains(index):
      fields.report(ReferenceFault.askedLast(id), at: value.position)
    default: break
    }
    return index
  }

  private func options(_ key: String, _ options: [Option], _ fields: Fields) -> OptionMask? {
    guard let values = fields.names(key) else { return nil }
    let places = values.compactMap { place($0, key: key, options, fields) }
    return places.count == values.count ? OptionMask(Set(places)) : nil
  }

  private func place(
    _ value: JSONValue, key: String, _ options: [Option], _ fields: Fields
  ) -> Int? {
    bank.place(
      of: fields.string(value, key: key), in: options, .option, at: value, fields)
  }
}
