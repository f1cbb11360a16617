import JSONText
import SelfCheckCore

/// What a form of a questionnaire asks, as `questions print --format json` gives it.
public struct QuestionnaireJSON: Sendable {
  private let questionnaire: Questionnaire
  private let form: Form
  private let language: Language

  public init(_ questionnaire: Questionnaire, form: Form, language: Language) {
    self.questionnaire = questionnaire
    self.form = form
    self.language = language
  }

  public var document: JSONDocument {
    let listed = questionnaire.questions(in: form)
    return [
      "questionnaire": [
        "id": .string(questionnaire.id), "version": .string(questionnaire.version),
      ],
      "form": .string(form.rawValue),
      "questions": .array(listed.map { question(questionnaire.questions[$0]) }),
    ]
  }

  private func question(_ question: Question) -> JSONDocument {
    var members: [String: JSONDocument] = [
      "id": .string(question.id), "text": .string(question.text[language]),
      "notApplicable": .bool(question.notApplicable),
    ]
    switch question.kind {
    case .single(let choice):
      members["kind"] = "single"
      members["options"] = options(choice.options)
    case .multiple(let list):
      members["kind"] = "multiple"
      members["options"] = options(list.options + [list.none])
    case .number(let entry):
      members["kind"] = "number"
      members["range"] = [.int(entry.range.lowerBound), .int(entry.range.upperBound)]
      members["unit"] = .string(entry.unit[language])
    case .note: members["kind"] = "note"
    }
    return .object(members)
  }

  private func options(_ options: [Option]) -> JSONDocument {
    .array(options.map { ["id": .string($0.id), "text": .string($0.text[language])] })
  }
}
