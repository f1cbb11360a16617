import JSONText
import SelfCheckCore

/// Two rounds side by side as `compare --json` gives them; others rely on its keys.
public struct ComparisonJSON: Sendable {
  private let comparison: Comparison

  public init(_ comparison: Comparison) { self.comparison = comparison }

  /// - Parameter explained: also the effects that make up each change, measurement errors, limits,
  ///   what was answered differently before, what can't be compared, and hints on the answers.
  public func document(explained: Bool = false) -> JSONDocument {
    var members: [String: JSONDocument] = [
      "older": round(comparison.older), "newer": round(comparison.newer),
      "recomputed": .bool(comparison.isRecomputed),
      "overall": .object(change(comparison.overall)),
      "dimensions": .array(comparison.dimensions.map { dimension($0, explained: explained) }),
      "questions": .array(
        comparison.dimensions.flatMap(\.questions).map { question($0, explained: explained) }),
      "shared": .int(comparison.shared),
      "leftOut": .array(
        comparison.leftOut.map {
          ["id": .string($0.id), "reason": .string($0.reason.rawValue)]
        }),
      "findings": turnover(comparison.findings, explained) {
        [
          "id": .string($0.id), "dimension": .string($0.dimension),
          "severity": .string($0.severity.rawValue),
        ]
      },
      "plan": .array(comparison.plan.map(measure)),
    ]
    if explained {
      members["limits"] = turnover(comparison.limits, explained) {
        ["id": .string($0.id), "dimension": .string($0.dimension)]
      }
      members["background"] = .array(comparison.background.map { .string($0.question) })
      members["quality"] = [
        "older": hints(comparison.olderQuality), "newer": hints(comparison.newerQuality),
      ]
    }
    return .object(members)
  }

  private func round(_ round: Round) -> JSONDocument {
    [
      "id": .string(round.id), "sequence": .int(round.sequence),
      "form": .string(round.form.rawValue), "started": .string(round.started.description),
      "finished": .string(round.finished.description),
    ]
  }

  private func change(_ change: ScoreChange) -> [String: JSONDocument] {
    [
      "older": tenths(change.older?.exact.tenths), "newer": tenths(change.newer?.exact.tenths),
      "change": tenths(change.shown),
      "verdict": change.verdict.map { .string($0.rawValue) } ?? .null,
    ]
  }

  private func dimension(_ dimension: DimensionChange, explained: Bool) -> JSONDocument {
    var members = change(dimension.score)
    members["id"] = .string(dimension.id)
    if explained {
      members["detectable"] = tenths(dimension.score.detectable?.tenths)
      members["step"] =
        dimension.answerStep.map {
          .object([
            "smallest": .string($0.smallest.description),
            "largest": .string($0.largest.description),
          ])
        } ?? .null
      members["levels"] = [
        "older": string(dimension.score.older?.level),
        "newer": string(dimension.score.newer?.level),
      ]
      members["selection"] = effect(dimension.others?.selection)
      members["olderLimit"] = effect(dimension.others?.olderLimit)
      members["newerLimit"] = effect(dimension.others?.newerLimit)
    }
    return .object(members)
  }

  private func question(_ question: QuestionChange, explained: Bool) -> JSONDocument {
    var members: [String: JSONDocument] = [
      "id": .string(question.id), "older": int(question.older?.points),
      "newer": int(question.newer?.points), "change": int(question.change),
    ]
    if explained { members["effect"] = effect(question.effect) }
    return .object(members)
  }

  private func effect(_ effect: ChangeEffect?) -> JSONDocument {
    effect.map { ["exact": .string($0.exact.description), "shown": .tenths($0.shown)] } ?? .null
  }

  private func turnover<Element>(
    _ turnover: Turnover<Element>, _ explained: Bool, _ entry: (Element) -> JSONDocument
  ) -> JSONDocument {
    var members: [String: JSONDocument] = [
      "gone": .array(turnover.gone.map(entry)), "new": .array(turnover.new.map(entry)),
      "still": .array(turnover.still.map(entry)),
    ]
    if explained { members["untold"] = .array(turnover.untold.map(entry)) }
    return .object(members)
  }

  private func measure(_ outcome: MeasureOutcome) -> JSONDocument {
    [
      "id": .string(outcome.item.id), "action": string(outcome.item.reason?.action),
      "status": .string(outcome.status.rawValue), "answers": string(outcome.answers?.rawValue),
      "verdict": .string(outcome.verdict.rawValue),
    ]
  }

  private func hints(_ hints: [QualityHint]) -> JSONDocument {
    .array(hints.map { .string($0.id) })
  }

  private func tenths(_ value: Int?) -> JSONDocument { value.map { .tenths($0) } ?? .null }
  private func int(_ value: Int?) -> JSONDocument { value.map { .int($0) } ?? .null }
  private func string(_ value: String?) -> JSONDocument { value.map { .string($0) } ?? .null }
}
