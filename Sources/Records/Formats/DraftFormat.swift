import JSONText
import SelfCheckCore

/// The round under way as a file, rewritten whole after each answer.
public enum DraftFormat {
  static let format = "selfcheck.draft"
  static let schema = 1

  public static func bytes(_ draft: Draft, of questionnaire: Questionnaire) -> [UInt8] {
    let seconds = draft.seconds.reduce(into: [:]) {
      $0[questionnaire.questions[$1.key].id] = $1.value
    }
    return JSONWriter(layout: .indented).bytes([
      "format": .string(format), "schema": .int(schema), "form": .string(draft.form.rawValue),
      "questionnaire": questionnaire.stamp.document,
      "started": .string(draft.started.description),
      "answers": AnswersFormat.document(questionnaire.record(draft.answers)),
      "seconds": AnswersFormat.document(seconds: seconds),
      "place": draft.place.map { .string(questionnaire.questions[$0].id) } ?? .null,
    ]) + [UInt8(ascii: "\n")]
  }

  public static func read(
    _ bytes: [UInt8], for questionnaire: Questionnaire
  ) throws(RecordFault) -> StoredDraft {
    let fields = try RecordFields(file: bytes, format: format, schema: schema)
    let form: Form = try fields.word("form")
    let stamp = try QuestionnaireStamp(fields.fields("questionnaire"))
    let (answers, faults) = questionnaire.resolve(
      try AnswersFormat.answers(fields.fields("answers")))
    let seconds = try AnswersFormat.seconds(fields.fields("seconds"))
    let place = try fields.optionalString("place")
    return StoredDraft(
      draft: Draft(
        form: form, started: try fields.moment("started"), answers: answers,
        seconds: seconds.reduce(into: [:]) { sum, entry in
          if let index = questionnaire.question(id: entry.key) { sum[index] = entry.value }
        },
        place: place.flatMap(questionnaire.question)),
      questionnaire: stamp, dropped: faults.keys.sorted())
  }
}

/// A draft as it was found, and what of it the loaded bank can't take.
public struct StoredDraft: Sendable {
  public let draft: Draft
  /// The bank that it was begun with.
  public let questionnaire: QuestionnaireStamp
  /// The ids of the questions whose answers no longer apply.
  public let dropped: [String]
}
