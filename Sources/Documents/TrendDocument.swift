import SelfCheckCore

/// The scores of all rounds, in words and numbers.
public struct TrendDocument: Sendable {
  public let trend: Trend
  /// Of the last two rounds; nil where there is only one, or one of them is gone meanwhile.
  public let latest: Comparison?
  public let language: Language
  private let questionnaire: Questionnaire

  public init(
    _ trend: Trend, latest: Comparison?, questionnaire: Questionnaire, language: Language
  ) {
    (self.trend, self.latest) = (trend, latest)
    (self.questionnaire, self.language) = (questionnaire, language)
  }

  /// One entry a round, the oldest first, a line where what is measured changed, and what the newest
  /// round says beside the one before.
  public var document: Document {
    var blocks: [Block] = []
    var last: Trend.Point?
    for point in trend.points {
      if let last, last.questionnaire.digest != point.questionnaire.digest {
        blocks.append(.paragraph(TrendWording.changedBank[language]))
      }
      blocks.append(item(point))
      last = point
    }
    return Document(
      language: language, title: TrendWording.title[language],
      blocks: blocks + closing.map { .paragraph($0) })
  }

  private var closing: [String] {
    let hasBothForms = Set(trend.points.map(\.form)).count > 1
    return (hasBothForms ? [TrendWording.forms[language]] : []) + [newest]
  }

  private var newest: String {
    if trend.points.count < 2 { return TrendWording.onlyOne[language] }
    guard let latest else { return TrendWording.noComparison[language] }
    return ComparisonDocument(
      latest, names: RoundNames(numbersOf: latest), questionnaire: questionnaire,
      language: language
    ).summary
  }

  private func item(_ point: Trend.Point) -> Block {
    .item(
      marker: "-", text: TrendWording.heading(point, overall(point))[language],
      details: [
        point.dimensions.map(words).joined(separator: TrendWording.separator[language])
      ])
  }

  private func overall(_ point: Trend.Point) -> LocalizedText {
    words(point.overall, level: point.overallLevel, in: questionnaire.levels)
  }

  private func words(_ mark: Trend.Point.Mark) -> String {
    let part = questionnaire.dimensions.first { $0.id == mark.id }
    let words = words(mark.score, level: mark.level, in: part?.levels ?? [])
    return "\(part?.name[language] ?? mark.id) \(words[language])"
  }

  private func words(_ score: Fraction?, level: String?, in levels: [Level]) -> LocalizedText {
    guard let score else { return ResultWording.notScored }
    let id = level ?? ""
    let name = levels.first { $0.id == level }?.text ?? LocalizedText(zh: id, en: id)
    return TrendWording.score(name, tenths: score.tenths)
  }
}
