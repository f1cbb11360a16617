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
      "proposed": .bool(content.isProposal),
      "measures": .array(content.measures.map(document)),
      "circumstances": .array(content.circumstances.map(text)),
    ]
  }

  private func document(_ measure: HandIn.Measure) -> JSONDocument {
    [
      "area": measure.area.map(text) ?? .null, "topic": text(measure.topic),
      "measure": text(measure.measure), "doneWhen": text(measure.doneWhen),
      "due": .string(measure.due.description),
      "status": measure.status.map { .string($0.rawValue) } ?? .null,
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
      "proposed": .bool(content.isProposal),
      "plan": content.plan.map { document($0, isProposal: content.isProposal) } ?? .null,
    ]
  }

  private func document(_ plan: Plan, isProposal: Bool) -> JSONDocument {
    [
      "revision": .int(plan.revision), "made": .string(plan.made.description),
      "items": .array(plan.items.map { document($0, isProposal: isProposal) }),
    ]
  }

  /// - Parameter isProposal: whether it is only proposed, and so has no status.
  private func document(_ item: PlanItem, isProposal: Bool) -> JSONDocument {
    [
      "id": .string(item.id), "finding": item.reason.map { .string($0.finding) } ?? .null,
      "topic": text(item.topic), "problem": text(item.problem),
      "questions": .array(item.questions.map(JSONDocument.string)),
      "measure": text(item.measure), "doneWhen": text(item.doneWhen),
      "due": .string(item.due.description), "helper": name(item.helper),
      "status": isProposal ? .null : .string(item.status.rawValue),
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
