import JSONText
import SelfCheckCore

/// A plan as a file, rewritten whole at each change. The rule for changing the format is that of
/// rounds.
public enum PlanFormat {
  static let format = "selfcheck.plan"
  static let schema = 1
  static let revisions = 1...1_000_000_000

  public static func bytes(_ plan: Plan) -> [UInt8] {
    JSONWriter(layout: .indented).bytes([
      "format": .string(format), "schema": .int(schema), "round": .string(plan.round),
      "questionnaire": plan.questionnaire.document, "revision": .int(plan.revision),
      "made": .string(plan.made.description), "items": .array(plan.items.map(document)),
    ]) + [UInt8(ascii: "\n")]
  }

  public static func read(_ bytes: [UInt8]) throws(RecordFault) -> Plan {
    try read(RecordFields.parse(bytes))
  }

  static func read(_ record: JSONValue) throws(RecordFault) -> Plan {
    let fields = try RecordFields(record, format: format, schema: schema)
    return Plan(
      round: try fields.string("round"),
      questionnaire: try QuestionnaireStamp(fields.fields("questionnaire")),
      revision: try fields.whole("revision", in: revisions), made: try fields.date("made"),
      items: try fields.list("items", item))
  }
}

extension PlanFormat {
  private static func document(_ item: PlanItem) -> JSONDocument {
    [
      "id": .string(item.id), "reason": item.reason.map(document) ?? .null,
      "topic": document(item.topic), "problem": document(item.problem),
      "questions": .array(item.questions.map(JSONDocument.string)),
      "measure": document(item.measure), "doneWhen": document(item.doneWhen),
      "due": .string(item.due.description), "helper": .string(item.helper),
      "status": .string(item.status.rawValue),
      "notes": .array(
        item.notes.map { ["date": .string($0.date.description), "text": .string($0.text)] }),
      "checkIn": item.checkIn.map(document) ?? .null,
      "carriedFrom": item.carriedFrom.map(JSONDocument.string) ?? .null,
    ]
  }

  private static func document(_ reason: PlanItem.Reason) -> JSONDocument {
    [
      "dimension": .string(reason.dimension), "finding": .string(reason.finding),
      "action": .string(reason.action), "severity": .string(reason.severity.rawValue),
      "pointsToWin": .int(reason.pointsToWin),
    ]
  }

  private static func document(_ checkIn: PlanItem.CheckIn) -> JSONDocument {
    [
      "date": .string(checkIn.date.description), "status": .string(checkIn.status.rawValue),
      "evidence": .string(checkIn.evidence),
    ]
  }

  private static func document(_ text: LocalizedText) -> JSONDocument {
    ["zh": .string(text.zh), "en": .string(text.en)]
  }
}

extension PlanFormat {
  private static func item(_ fields: RecordFields) throws(RecordFault) -> PlanItem {
    PlanItem(
      id: try fields.string("id"), reason: try fields.optionalFields("reason").map(reason),
      topic: try fields.text("topic"), problem: try fields.text("problem"),
      questions: try fields.strings("questions"),
      measure: try fields.text("measure"), doneWhen: try fields.text("doneWhen"),
      due: try fields.date("due"), helper: try fields.string("helper"),
      status: try fields.word("status"), notes: try fields.list("notes", note),
      checkIn: try fields.optionalFields("checkIn").map(checkIn),
      carriedFrom: try fields.optionalString("carriedFrom"))
  }

  private static func reason(_ fields: RecordFields) throws(RecordFault) -> PlanItem.Reason {
    PlanItem.Reason(
      dimension: try fields.string("dimension"), finding: try fields.string("finding"),
      action: try fields.string("action"), severity: try fields.word("severity"),
      pointsToWin: try fields.whole("pointsToWin", in: 0...1_000_000_000))
  }

  private static func note(_ fields: RecordFields) throws(RecordFault) -> PlanItem.Note {
    PlanItem.Note(date: try fields.date("date"), text: try fields.string("text"))
  }

  private static func checkIn(_ fields: RecordFields) throws(RecordFault) -> PlanItem.CheckIn {
    PlanItem.CheckIn(
      date: try fields.date("date"), status: try fields.word("status"),
      evidence: try fields.string("evidence"))
  }
}
