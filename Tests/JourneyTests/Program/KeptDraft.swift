import JSONText
import Records
import SelfCheckCore
import Testing

extension Home {
  /// The file of the round under way.
  var draft: String { "\(state)/draft-\(OurBank.questionnaire.id).json" }

  /// Leaves a round in the short form unfinished in this home, and returns what its file holds.
  ///
  /// - Parameters:
  ///   - round: the id that it will have.
  ///   - change: what to make of the file's text.
  @discardableResult
  func leaveDraft(
    answers: String, round: String? = nil, changing change: (String) -> String = { $0 }
  ) throws -> String {
    let reading = AnswersFile.read(
      Array(#"{"form": "short", "answers": \#(answers)}"#.utf8), for: OurBank.questionnaire)
    let file = try #require(reading.file, "\(reading.problems)")
    let start = try #require(Moment("2026-11-09T09:00:00+08:00"))
    let bytes = DraftFormat.bytes(
      Draft(form: .short, started: start, answers: file.answers), of: OurBank.questionnaire,
      round: round)
    let text = change(String(decoding: bytes, as: UTF8.self))
    try put(text, at: draft)
    return text
  }

  /// A file as text, or nil where there is none.
  func text(of path: String) -> String? {
    bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
