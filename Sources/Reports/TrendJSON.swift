import JSONText
import SelfCheckCore

/// The scores of all rounds as `compare --trend --json` gives them; others rely on its keys.
public struct TrendJSON: Sendable {
  private let trend: Trend

  public init(_ trend: Trend) { self.trend = trend }

  public var document: JSONDocument { ["rounds": .array(trend.points.map(point))] }

  private func point(_ point: Trend.Point) -> JSONDocument {
    [
      "id": .string(point.id), "sequence": .int(point.sequence),
      "finished": .string(point.finished.description),
      "overall": .object(mark(point.overall, point.overallLevel)),
      "dimensions": .array(
        point.dimensions.map {
          .object(mark($0.score, $0.level).merging(["id": .string($0.id)]) { $1 })
        }),
    ]
  }

  private func mark(_ score: Fraction?, _ level: String?) -> [String: JSONDocument] {
    [
      "score": score.map { .tenths($0.tenths) } ?? .null,
      "level": level.map(JSONDocument.string) ?? .null,
    ]
  }
}
