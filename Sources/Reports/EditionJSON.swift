import Documents
import JSONText
import SelfCheckCore

/// An edition of a plan as `plan --format json` gives it; others rely on its keys. Texts are in one
/// language.
public struct EditionJSON: Sendable {
  private let edition: Edition
  private let questionnaire: Questionnaire
  private let language: Language

  public init(_ edition: Edition, of questionnaire: Questionnaire, in language: Language) {
    self.edition = edition
    self.questionnaire = questionnaire
    self.language = language
  }

  public var document: JSONDocument {
    switch edition {
    case .handIn(let content): document(content)
    case .own(let content): document(content)
    }
  }

  private func text(_ text: LocalizedText) -> JSONDocument { .string(text[language]) }

  private func document(_ content: HandIn) -> JSONDocument {
    [
      "edition": "handin", "name": name(content.name), "date": .string(content.date.description),
      "measures": .array(content.measures.map(document)),
      "circumstances": .array(content.circumstances.map(text)),
    ]
  }

  private func document(_ measure: HandIn.Measure) -> JSONDocument {
    [
      "area": measure.area.map(text) ?? .null, "topic": text(measure.topic),
      "measure": text(measure.measure), "doneWhen": text(measure.doneWhen),
      "due": .string(measure.due.description), "status": .string(measure.status.rawValue),
      "helper": name(measure.helper),
    ]
  }

  /// Null where nobody is named.
  private func name(_ name: String) -> JSONDocument { name.isEmpty ? .null : .string(name) }

  private func document(_ content: OwnCopy) -> JSONDocument {
    let result = ResultDocument(
      round: content.round, questionnaire: questionnaire, language: language)
    return [
      "edition": "own", "name": name(content.name),
      "result": ScoreJSON(content.round, quality: result.quality).document(),
      "comparison": content.comparison.map { ComparisonJSON($0).document() } ?? .null,
      "plan": content.plan.map(document) ?? .null,
    ]
  }

  private func document(_ plan: Plan) -> JSONDocument {
    [
      "revision": .int(plan.revision), "made": .string(plan.made.description),
      "items": .array(plan.items.map(document)),
    ]
  }

  private func document(_ item: PlanItem) -> JSONDocument {
    [
      "id": .string(item.id), "finding": item.reason.map { .string($0.finding) } ?? .null,
      "topic": text(item.topic), "problem": text(item.problem),
      "questions": .array(item.questions.map(JSONDocument.string)),
      "measure": text(item.measure), "doneWhen": text(item.doneWhen),
      "due": .string(item.due.description), "helper": name(item.helper),
      "status": .string(item.status.rawValue),
      "notes": .array(
        item.notes.map { ["date": .string($0.date.description), "text": .string($0.text)] }),
      "checkIn": item.checkIn.map {
        [
          "date": .string($0.date.description), "status": .string($0.status.rawValue),
          "evidence": .string($0.evidence),
        ]
      } ?? .null,
    ]
  }
}
