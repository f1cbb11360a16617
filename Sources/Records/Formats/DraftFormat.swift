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
      "seconds": AnswersFormat.document(numbers: seconds),
      "revisions": AnswersFormat.document(numbers: revisions(of: draft, in: questionnaire)),
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
    let reworded = questionnaire.reworded(
      since: try fields.optionalFields("revisions").map(AnswersFormat.numbers),
      among: recorded.keys)
    let (answers, faults) = questionnaire.resolve(recorded.filter { !reworded.contains($0.key) })
    let seconds = try AnswersFormat.numbers(fields.fields("seconds"))
    let place = try fields.optionalString("place")
    return StoredDraft(
      draft: Draft(
        form: form, started: try fields.moment("started"), answers: answers,
        seconds: seconds.reduce(into: [:]) { sum, entry in
          if let index = questionnaire.question(id: entry.key) { sum[index] = entry.value }
        },
        place: place.flatMap(questionnaire.question)),
      round: try fields.optionalString("round").flatMap { Identifier.isSound($0) ? $0 : nil },
      questionnaire: stamp, answers: recorded,
      dropped: reworded.union(faults.keys).sorted())
  }

  /// The id that the draft's round has or will have, and all of its answers; nil where that can't be
  /// read.
  public static func outcome(
    of bytes: [UInt8]
  ) -> (round: String, answers: [String: RecordedAnswer])? {
    guard let fields = try? RecordFields(file: bytes, format: format, schema: schema),
      let round = try? fields.optionalString("round"),
      let answers = try? AnswersFormat.answers(fields.fields("answers"))
    else { return nil }
    return (round, answers)
  }

  /// Of the answered questions, those that aren't in their first one.
  private static func revisions(
    of draft: Draft, in questionnaire: Questionnaire
  ) -> [String: Int] {
    questionnaire.questions.enumerated().reduce(into: [:]) { revisions, entry in
      let (index, question) = entry
      if question.revision > 1, draft.answers.isAnswered(index) {
        revisions[question.id] = question.revision
      }
    }
  }
}

extension Questionnaire {
  /// The questions that were asked in another meaning.
  ///
  /// - Parameters:
  ///   - revisions: in which they were asked, the first one where left out; nil where that was not
  ///     written down.
  fileprivate func reworded(
    since revisions: [String: Int]?, among ids: some Sequence<String>
  ) -> Set<String> {
    guard let revisions else { return [] }
    return Set(
      ids.filter { id in
        question(id: id).map { questions[$0].revision != revisions[id] ?? 1 } ?? false
      })
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
  /// The ids of the questions whose answers no longer apply: the question is gone or asks something
  /// else, or the answer is.
  public let dropped: [String]
}
