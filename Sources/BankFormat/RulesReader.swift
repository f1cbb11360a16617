import JSONText
import SelfCheckCore

/// Reads a dimension's findings, limits and pairs; the ids of findings and limits together are unique
/// over the whole bank.
struct RulesReader {
  let parent: Fields
  let bank: BankIndex

  func findings(_ ids: inout IDRegister) -> [Finding] {
    entries("findings", ["id", "severity", "when", "text", "actions", "betterMayTrigger"])
      .compactMap { fields in
        let id = fields.id()
        ids.enter(id, from: fields)
        let severity: Finding.Severity? = fields.word("severity")
        let text = fields.localized("text")
        let actions = actions(fields)
        let betterMayTrigger = fields.optional("betterMayTrigger").map {
          fields.text($0, key: "betterMayTrigger")
        }
        return condition(fields, of: .finding).map {
          Finding(
            id: id, severity: severity ?? .watch, when: $0, text: text, actions: actions,
            betterMayTrigger: betterMayTrigger)
        }
      }
  }

  func limits(_ ids: inout IDRegister) -> [Limit] {
    entries("limits", ["id", "when", "to", "text"]).compactMap { fields in
      let id = fields.id()
      ids.enter(id, from: fields)
      let to = fields.decimal("to") ?? Thousandths(0)
      let text = fields.localized("text")
      return condition(fields, of: .limit).map { Limit(id: id, when: $0, to: to, text: text) }
    }
  }

  func pairs() -> [Pair] {
    (parent.optionalList("pairs") ?? []).compactMap { value in
      guard let both = value.array, both.count == 2 else {
        parent.report(RuleFault.pairOfOne, at: value.position)
        return nil
      }
      let places = both.compactMap { member in
        bank.place(
          of: parent.string(member, key: "pairs"), in: bank.questions, .question,
          at: member, parent)
      }
      guard places.count == 2 else { return nil }
      if places[0] == places[1] {
        parent.report(RuleFault.pairOfOne, at: value.position)
        return nil
      }
      return Pair(first: places[0], second: places[1])
    }
  }

  private func entries(_ key: String, _ known: [String]) -> [Fields] {
    (parent.optionalList(key) ?? []).compactMap {
      Fields($0, file: parent.file, log: parent.log, known: known)
    }
  }

  private func condition(_ fields: Fields, of owner: ConditionReader.Owner) -> Condition? {
    guard let value = fields.value("when") else { return nil }
    return ConditionReader(bank: bank, file: fields.file, log: fields.log, owner: owner)
      .readRule(value)
  }

  private func actions(_ fields: Fields) -> [Int] {
    (fields.names("actions") ?? []).compactMap { value in
      bank.place(
        of: fields.string(value, key: "actions"), in: bank.actions, .action, at: value,
        fields)
    }
  }
}
