import JSONText
import SelfCheckCore

/// A scorecard as `score --json` and `show --json` give it; others rely on its keys.
public struct ScoreJSON: Sendable {
  private let result: RecordedResult
  private let quality: [QualityHint]
  private let round: Round?

  public init(_ result: RecordedResult, quality: [QualityHint]) {
    (self.result, self.quality, round) = (result, quality, nil)
  }

  public init(_ round: Round, quality: [QualityHint]) {
    (result, self.quality, self.round) = (round.result, quality, round)
  }

  /// - Parameters:
  ///   - explained: also where each point came from, exact ("n/d") and as shown, and how far the
  ///     next level is.
  ///   - assessment: what explains the findings then; nil where the bank is another one by now.
  public func document(explained: Bool = false, by assessment: Assessment? = nil) -> JSONDocument {
    var members: [String: JSONDocument] = [
      "questionnaire": [
        "id": .string(result.questionnaire.id), "version": .string(result.questionnaire.version),
      ],
      "form": .string(result.form.rawValue),
      "dimensions": .array(result.dimensions.map { dimension($0, explained: explained) }),
      "overall": overall(explained: explained),
      "findings": each { dimension in
        dimension.findings.map {
          [
            "id": .string($0.id), "dimension": .string(dimension.id),
            "severity": .string($0.severity.rawValue),
          ]
        }
      },
      "undecided": each { dimension in
        dimension.undecided.map {
          ["id": .string($0.id), "needs": .array($0.needs.map(JSONDocument.string))]
        }
      },
      "limits": each { dimension in
        dimension.limits.map { ["id": .string($0.id), "dimension": .string(dimension.id)] }
      },
      "quality": .array(quality.map(hint)),
    ]
    members["round"] = round.map(stamp)
    if explained { members["explanations"] = assessment.map(ExplanationsJSON.document) ?? .null }
    return .object(members)
  }

  private func each(_ entries: (RecordedDimension) -> [JSONDocument]) -> JSONDocument {
    .array(result.dimensions.flatMap(entries))
  }

  private func overall(explained: Bool) -> JSONDocument {
    var members = ["score": score(result.overall), "level": level(result.overallLevel)]
    if explained { members["band"] = band(LevelStanding(overall: result)) }
    return .object(members)
  }

  private func dimension(_ dimension: RecordedDimension, explained: Bool) -> JSONDocument {
    var members: [String: JSONDocument] = [
      "id": .string(dimension.id), "score": score(dimension.score),
      "level": level(dimension.level), "answered": .int(dimension.answered),
      "asked": .int(dimension.asked), "notApplicable": .int(dimension.notApplicable),
      "points": .int(dimension.points), "maximum": .int(dimension.maximum),
    ]
    if explained {
      let explanation = Explanation(of: dimension)
      members["contributions"] = .array(explanation.contributions.map(contribution))
      members["limit"] = explanation.limit.map(limit) ?? .null
      members["band"] = band(LevelStanding(of: dimension))
    }
    return .object(members)
  }

  /// From where the level reached is to where the next one begins; null where there is no score.
  private func band(_ standing: LevelStanding?) -> JSONDocument {
    guard let standing else { return .null }
    return [
      "from": .thousandths(standing.level.from.count),
      "next": standing.next.map(next) ?? .null,
    ]
  }

  private func next(_ next: LevelStanding.Next) -> JSONDocument {
    [
      "level": .string(next.level.id), "from": .thousandths(next.level.from.count),
      "exact": .string(next.exact.description), "shown": .tenths(next.shown),
      "limits": .array(next.limits.map { .string($0.id) }),
    ]
  }

  private func contribution(_ contribution: Explanation.Contribution) -> JSONDocument {
    [
      "question": .string(contribution.answer.question),
      "points": .int(contribution.answer.points), "maximum": .int(contribution.answer.maximum),
      "weight": .int(contribution.answer.weight),
      "exact": .string(contribution.exact.description), "shown": .tenths(contribution.shown),
    ]
  }

  private func limit(_ effect: Explanation.LimitEffect) -> JSONDocument {
    [
      "id": .string(effect.limit.id), "to": .thousandths(effect.limit.to.count),
      "exact": .string(effect.exact.description), "shown": .tenths(effect.shown),
    ]
  }

  private func stamp(_ round: Round) -> JSONDocument {
    [
      "id": .string(round.id), "sequence": .int(round.sequence),
      "started": .string(round.started.description),
      "finished": .string(round.finished.description),
    ]
  }

  private func score(_ score: Fraction?) -> JSONDocument {
    score.map { .tenths($0.tenths) } ?? .null
  }

  private func level(_ id: String?) -> JSONDocument { id.map(JSONDocument.string) ?? .null }

  private func hint(_ hint: QualityHint) -> JSONDocument {
    var members: [String: JSONDocument] = ["id": .string(hint.id)]
    switch hint {
    case .pairDisagrees(let first, let second):
      members["questions"] = [.string(first), .string(second)]
    case .longRun(let option, let length):
      members["option"] = .string(option)
      members["length"] = .int(length)
    case .tooFast(let questions): members["questions"] = .int(questions)
    case .allBest: break
    case .manyNotApplicable(let count, let asked):
      members["count"] = .int(count)
      members["asked"] = .int(asked)
    }
    return .object(members)
  }
}
