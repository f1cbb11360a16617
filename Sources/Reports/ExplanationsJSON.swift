import JSONText
import SelfCheckCore

/// Every finding with the truth of each part of its condition and the nearest change that turns it.
enum ExplanationsJSON {
  static func document(_ assessment: Assessment) -> JSONDocument {
    .array(
      assessment.questionnaire.dimensions.indices.flatMap { index in
        assessment.findingExplanations(ofDimension: index).map {
          finding($0, of: assessment.questionnaire)
        }
      })
  }

  private static func finding(
    _ explanation: FindingExplanation, of bank: Questionnaire
  ) -> JSONDocument {
    let dimension = bank.dimensions[explanation.dimension]
    return [
      "id": .string(dimension.findings[explanation.place].id),
      "dimension": .string(dimension.id),
      "behaviours": .array(explanation.behaviours.map { .string($0.id) }),
      "condition": part(explanation.condition, of: bank),
      "nearest": nearest(explanation.nearest, of: bank),
    ]
  }

  /// The part in the bank's words for it, what it asks about, and its truth.
  private static func part(_ part: PartTruth, of bank: Questionnaire) -> JSONDocument {
    let parts = part.parts.map { self.part($0, of: bank) }
    var members: [String: JSONDocument] = ["truth": .string(name(of: part.truth))]
    switch part.condition {
    case .all: members["all"] = .array(parts)
    case .any: members["any"] = .array(parts)
    case .atLeast(let count, _):
      members["atLeast"] = .int(count)
      members["of"] = .array(parts)
    case .not: members["not"] = parts.first
    case .level(let dimension, _, _): members["dimension"] = .string(bank.dimensions[dimension].id)
    case .isOne, .place, .number, .includes, .points:
      members["questions"] = .array(
        part.condition.questions.map { .string(bank.questions[$0].id) })
    }
    return .object(members)
  }

  private static func name(of truth: Truth) -> String {
    switch truth {
    case .holds: "holds"
    case .fails: "fails"
    case .undecided: "undecided"
    }
  }

  /// By question id, as in a file of answers; null where no change is known.
  private static func nearest(_ change: NearestChange?, of bank: Questionnaire) -> JSONDocument {
    guard case .answers(let changes) = change else { return .null }
    var answers = AnswerSet(count: bank.questions.count)
    for change in changes { answers[change.question] = change.new }
    return .object(bank.record(answers).mapValues(answer))
  }

  private static func answer(_ answer: RecordedAnswer) -> JSONDocument {
    switch answer {
    case .text(let text): .string(text)
    case .options(let ids): .array(ids.map(JSONDocument.string))
    case .number(let number): .int(number)
    case .notApplicable: .null
    }
  }
}
