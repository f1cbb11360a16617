import JSONText
import SelfCheckCore

/// A file of answers to be scored: `{"form": "full", "answers": {…}}`.
public struct AnswersFile: Sendable {
  /// Full where the file names none.
  public let form: Form
  public let answers: AnswerSet

  /// Reads a file; `problems` has everything that is wrong with it, in the order of the places.
  public static func read(
    _ bytes: [UInt8], for questionnaire: Questionnaire
  ) -> (file: AnswersFile?, problems: [AnswersProblem]) {
    var reader = AnswersFileReader(questionnaire: questionnaire)
    let file = reader.read(bytes)
    return (
      reader.problems.isEmpty ? file : nil,
      reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    )
  }
}

/// Something wrong in a file of answers.
public struct AnswersProblem: Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int
  public let what: LocalizedText
  /// Nil where `what` says it.
  public let mend: LocalizedText?
}

private struct AnswersFileReader {
  let questionnaire: Questionnaire
  var problems: [AnswersProblem] = []

  mutating func read(_ bytes: [UInt8]) -> AnswersFile? {
    let reading = JSONReader().read(bytes)
    for fault in reading.faults {
      report(AnswersWording.json(fault), at: fault.position)
    }
    guard let root = reading.value else { return nil }
    guard let object = root.object else {
      report(AnswersWording.notAnObject, at: root.position)
      return nil
    }
    for member in object.members where !["answers", "form"].contains(member.key) {
      report(AnswersWording.unknownKey(member.key), at: member.keyPosition)
    }
    guard let answers = object["answers"] else {
      report(AnswersWording.noAnswers, at: root.position)
      return nil
    }
    return AnswersFile(form: form(object["form"]), answers: read(answers))
  }

  private mutating func form(_ value: JSONValue?) -> Form {
    guard let value else { return .full }
    guard let form = value.string.flatMap(Form.init) else {
      report(AnswersWording.unknownForm, at: value.position)
      return .full
    }
    return form
  }

  private mutating func read(_ value: JSONValue) -> AnswerSet {
    guard let object = value.object else {
      report(AnswersWording.notAnObject, at: value.position)
      return AnswerSet(count: 0)
    }
    var recorded: [String: RecordedAnswer] = [:]
    for member in object.members {
      if let answer = AnswersFormat.answer(member.value) {
        recorded[member.key] = answer
      } else {
        report(AnswersWording.noAnswer(member.key), at: member.value.position)
      }
    }
    let (answers, faults) = questionnaire.resolve(recorded)
    for (id, fault) in faults {
      guard let member = object.member(id) else { continue }
      let isKey = if case .unknownQuestion = fault { true } else { false }
      report(fault.wording(of: id), at: isKey ? member.keyPosition : member.value.position)
    }
    return answers
  }

  private mutating func report(
    _ wording: AnswersWording.Words, at position: Position
  ) {
    problems.append(
      AnswersProblem(
        line: position.line, column: position.column, what: wording.what, mend: wording.mend))
  }
}
