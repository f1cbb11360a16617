import JSONText
import SelfCheckCore

/// Reads the file of actions.
struct ActionsReader {
  let file: String
  let log: FaultLog

  /// Nil where there is no telling which actions there are.
  func read(_ value: JSONValue) -> [Action]? {
    guard let root = Fields(value, file: file, log: log, known: ["$schema", "actions"]) else {
      return nil
    }
    var ids = IDRegister()
    return root.list("actions")?.allOrNil { value in
      Fields(
        value, file: file, log: log,
        known: ["id", "topic", "measure", "doneWhen", "days", "service"]
      ).map { readAction($0, &ids) }.flatMap { $0.id.isEmpty ? nil : $0 }
    }
  }

  private func readAction(_ fields: Fields, _ ids: inout IDRegister) -> Action {
    let id = fields.id()
    ids.enter(id, from: fields)
    return Action(
      id: id, topic: fields.optionalLocalized("topic"), measure: fields.localized("measure"),
      doneWhen: fields.localized("doneWhen"),
      days: fields.whole("days", in: 1...365), service: fields.word("service") ?? .implementation)
  }
}
