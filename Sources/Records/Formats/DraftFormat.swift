import JSONText
import SelfCheckCore

/// The round under way as a file, rewritten whole after each answer.
public enum DraftFormat {
  static let format = "selfcheck.draft"
  static let schema = 1

  /// - Parameter round: the id that the round will have once it is finished.
  public static func bytes(
    _ draft: Draft, of questionnaire: Questionnaire, round: String? = nil
  ) -> [UInt8] {
    let seconds = draft.seconds.reduce(into: [:]) {
      $0[questionnaire.questions[$1.key].id] = $1.value
    }
    return JSONWriter(layout: .indented).bytes([
      "format": .string(format), "schema": .int(schema), "form": .string(draft.form.rawValue),
      "round": round.map(JSONDocument.string) ?? .null,
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
    let recorded = try AnswersFormat.answers(fields.fields("answers"))
    let (answers, faults) = questionnaire.resolve(recorded)
    let seconds = try AnswersFormat.seconds(fields.fields("seconds"))
    let place = try fields.optionalString("place")
    return StoredDraft(
      draft: Draft(
        form: form, started: try fields.moment("started"), answers: answers,
        seconds: seconds.reduce(into: [:]) { sum, entry in
          if let index = questionnaire.question(id: entry.key) { sum[index] = entry.value }
        },
        place: place.flatMap(questionnaire.question)),
      round: try fields.optionalString("round").flatMap { Fields.isID($0) ? $0 : nil },
      questionnaire: stamp, answers: recorded,
      dropped: faults.keys.sorted())
  }
}

/// A draft as it was found, and what of it the loaded bank can't take.
public struct StoredDraft: Sendable {
  public let draft: Draft
  /// The id that its round will have, or has: where there is a round with this id and these answers,
  /// the draft was finished.
  public let round: String?
  /// The bank that it was begun with.
  public let questionnaire: QuestionnaireStamp
  /// All of its answers as they stand in the file, by question id.
  public let answers: [String: RecordedAnswer]
  /// The ids of the questions whose answers no longer apply.
  public let dropped: [String]
}
