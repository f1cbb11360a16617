import JSONText
import SelfCheckCore

/// The list of rounds as `rounds --json` gives it; others rely on its keys.
public struct RoundsJSON: Sendable {
  private let rounds: [RoundSummary]
  private let unreadable: [UnreadableFile]
  private let language: Language

  public init(_ rounds: [RoundSummary], unreadable: [UnreadableFile], language: Language) {
    (self.rounds, self.unreadable, self.language) = (rounds, unreadable, language)
  }

  public var document: JSONDocument {
    [
      "rounds": .array(rounds.map(round)),
      "unreadable": .array(
        unreadable.map { ["file": .string($0.file), "reason": .string($0.reason[language])] }),
    ]
  }

  private func round(_ round: RoundSummary) -> JSONDocument {
    [
      "id": .string(round.id), "sequence": .int(round.sequence),
      "form": .string(round.form.rawValue), "finished": .string(round.finished.description),
      "overall": [
        "score": round.overall.map { .tenths($0.tenths) } ?? .null,
        "level": round.overallLevel.map(JSONDocument.string) ?? .null,
      ],
    ]
  }
}
