import JSONText
import SelfCheckCore

/// Answers by question id as they stand in rounds, drafts and answers files.
enum AnswersFormat {
  /// Nil where the value is of no kind that an answer can have.
  static func answer(_ value: JSONValue) -> RecordedAnswer? {
    switch value.content {
    case .null: .notApplicable
    case .string(let text): .text(text)
    case .number(let number): number.int.map(RecordedAnswer.number)
    case .array(let values):
      values.allSatisfy { $0.string != nil } ? .options(values.compactMap(\.string)) : nil
    case .bool, .object: nil
    }
  }

  static func answers(_ fields: RecordFields) throws(RecordFault) -> [String: RecordedAnswer] {
    var answers: [String: RecordedAnswer] = [:]
    answers.reserveCapacity(fields.members.count)
    for member in fields.members {
      guard let answer = answer(member.value) else {
        throw .wrongType(key: member.key, member.value.position)
      }
      answers[member.key] = answer
    }
    return answers
  }

  static func document(_ answers: [String: RecordedAnswer]) -> JSONDocument {
    .object(answers.mapValues(document))
  }

  private static func document(_ answer: RecordedAnswer) -> JSONDocument {
    switch answer {
    case .text(let text): .string(text)
    case .options(let ids): .array(ids.map(JSONDocument.string))
    case .number(let number): .int(number)
    case .notApplicable: .null
    }
  }

  /// Seconds, or revisions, by question id.
  static func numbers(_ fields: RecordFields) throws(RecordFault) -> [String: Int] {
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(fields.members.count)
    for member in fields.members {
      numbers[member.key] = try fields.whole(member, in: 0...1_000_000_000)
    }
    return numbers
  }

  static func document(numbers: [String: Int]) -> JSONDocument {
    .object(numbers.mapValues(JSONDocument.int))
  }
}

extension QuestionnaireStamp {
  init(_ fields: RecordFields) throws(RecordFault) {
    let digits = try fields.string("digest")
    guard let digest = UInt64(digits, radix: 16), Self.digits(of: digest) == digits else {
      throw .wrongType(key: "digest", try fields.value("digest").position)
    }
    self.init(
      id: try fields.string("id"), version: try fields.string("version"), digest: digest)
  }

  var document: JSONDocument {
    [
      "id": .string(id), "version": .string(version), "digest": .string(Self.digits(of: digest)),
    ]
  }

  /// All 16 of them, in lower case.
  private static func digits(of digest: UInt64) -> String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
