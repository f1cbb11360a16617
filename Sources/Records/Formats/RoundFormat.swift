import JSONText
import SelfCheckCore

/// A round as a file. Written once and never changed.
///
/// Rule for changing the format, and that of plans, drafts and settings: a new key that old files can
/// do without may be added as it is; for anything else `schema` is raised, and reading goes on to take
/// every older schema. A file of each released schema is kept beside the tests, which read it, and
/// none of those is ever changed. A file of a newer schema is named, and never written over or moved.
public enum RoundFormat {
  static let format = "selfcheck.round"
  static let schema = 1
  static let sequences = 1...1_000_000_000

  public static func bytes(_ round: Round) -> [UInt8] {
    JSONWriter(layout: .indented).bytes([
      "format": .string(format), "schema": .int(schema), "id": .string(round.id),
      "sequence": .int(round.sequence), "form": .string(round.form.rawValue),
      "questionnaire": round.questionnaire.document,
      "started": .string(round.started.description),
      "finished": .string(round.finished.description),
      "answers": AnswersFormat.document(round.answers),
      "seconds": AnswersFormat.document(numbers: round.seconds),
      "scorecard": ResultFormat.document(round.result),
    ]) + [UInt8(ascii: "\n")]
  }

  /// The sequence number of a round whose file may be otherwise damaged, or of a newer schema; nil
  /// where it can't be told.
  static func sequence(_ bytes: [UInt8]) -> Int? {
    let value = JSONReader().read(bytes).value?.object?["sequence"]
    return value?.number?.int.flatMap { sequences.contains($0) ? $0 : nil }
  }

  public static func read(_ bytes: [UInt8]) throws(RecordFault) -> Round {
    try read(RecordFields.parse(bytes))
  }

  static func read(_ record: JSONValue) throws(RecordFault) -> Round {
    let fields = try RecordFields(record, format: format, schema: schema)
    let form: Form = try fields.word("form")
    let stamp = try QuestionnaireStamp(fields.fields("questionnaire"))
    return Round(
      id: try fields.string("id"), sequence: try fields.whole("sequence", in: sequences),
      form: form, questionnaire: stamp, started: try fields.moment("started"),
      finished: try fields.moment("finished"),
      answers: try AnswersFormat.answers(fields.fields("answers")),
      seconds: try AnswersFormat.numbers(fields.fields("seconds")),
      result: try ResultFormat.read(fields.fields("scorecard"), form: form, stamp: stamp))
  }
}
