import JSONText
import SelfCheckCore

/// A dimension's file, read but for the conditions in it: those wait until all questions are known.
struct DimensionPages {
  let fields: Fields
  let id: String
  let levels: [Level]
  let behaviours: [Behaviour]
  let questions: QuestionPages

  init?(
    _ value: JSONValue, file: String, log: FaultLog, scales: [Scale]?, levels: [Level]
  ) {
    let known = [
      "$schema", "id", "name", "shortcoming", "weight", "measurementError", "levels", "behaviours",
      "questions", "findings", "limits", "pairs",
    ]
    guard let fields = Fields(value, file: file, log: log, known: known) else { return nil }
    self.fields = fields
    id = fields.id()
    self.levels = fields.has("levels") ? LevelsReader(parent: fields).read() : levels
    let behaviours = Self.behaviours(fields)
    self.behaviours = behaviours ?? []
    let reader = QuestionReader(
      isScored: true, scales: scales, behaviours: behaviours, file: file, log: log)
    questions = reader.readAll(fields.filledList("questions"))
  }

  private static func behaviours(_ fields: Fields) -> [Behaviour]? {
    var ids = IDRegister()
    return fields.optionalList("behaviours")?.allOrNil { value in
      guard
        let entry = Fields(value, file: fields.file, log: fields.log, known: ["id", "text"])
      else { return nil }
      let behaviour = Behaviour(id: entry.id(), text: entry.localized("text"))
      ids.enter(behaviour.id, from: entry)
      return behaviour.id.isEmpty ? nil : behaviour
    }
  }

  /// The dimension with its rules, now that everything they name is known.
  func dimension(_ bank: BankIndex, _ ids: inout IDRegister) -> Dimension {
    let rules = RulesReader(parent: fields, bank: bank)
    return Dimension(
      id: id, name: fields.localized("name"), shortcoming: fields.localized("shortcoming"),
      weight: fields.whole("weight", in: 1...100, missing: 1),
      measurementError: measurementError(), levels: levels, behaviours: behaviours,
      findings: rules.findings(&ids), limits: rules.limits(&ids), pairs: rules.pairs())
  }

  private func measurementError() -> MeasurementError? {
    fields.optional("measurementError").flatMap {
      Fields($0, file: fields.file, log: fields.log, known: ["points", "source"])
    }.map {
      MeasurementError(
        points: $0.decimal("points") ?? Thousandths(0), source: $0.text("source"))
    }
  }
}
