import SelfCheckCore

extension OwnCopyDocument {
  /// This round's scores, and those of the round before where they were scored alike.
  var radar: [Block] {
    let change = content.comparison.flatMap { $0.isRecomputed ? nil : $0 }
    let axes = questionnaire.dimensions.compactMap { dimension -> RadarFigure.Axis? in
      guard let recorded = result.recorded(dimension) else { return nil }
      let older = change?.dimensions.first { $0.id == dimension.id }?.score.older
      return RadarFigure.Axis(
        name: dimension.name[language],
        words: words(recorded.score, recorded.level, in: dimension.levels),
        newer: recorded.score?.tenths, older: older?.exact.tenths,
        olderWords: older.map { words($0.exact, $0.level, in: dimension.levels) })
    }
    return [RadarFigure(axes: axes, language: language).figure].compactMap { $0.map(Block.figure) }
  }

  /// The latest rounds' scores, where there are two or more.
  var course: [Block] {
    let points = content.trend.points.suffix(TrendFigure.most)
    guard points.count > 1 else { return [] }
    let overall = TrendFigure.Panel(
      name: ResultWording.overall[language], levels: questionnaire.levels,
      scores: points.map { $0.overall?.tenths },
      words: points.map { words($0.overall, $0.overallLevel, in: questionnaire.levels) })
    let parts = questionnaire.dimensions.map { dimension in
      let marks = points.map { point in point.dimensions.first { $0.id == dimension.id } }
      return TrendFigure.Panel(
        name: dimension.name[language], levels: dimension.levels,
        scores: marks.map { $0?.score?.tenths },
        words: marks.map { words($0?.score, $0?.level, in: dimension.levels) })
    }
    let rounds = zip(points, [points.first].compactMap(\.self) + points).map { point, before in
      TrendFigure.Round(
        sequence: point.sequence, date: point.finished.day, isFull: point.form == .full,
        isOnOneFooting: point.isOnOneFooting(with: before))
    }
    let figure = TrendFigure(panels: [overall] + parts, rounds: rounds, language: language).figure
    return result.section(FigureWording.trendHeading, [.figure(figure)])
  }

  private func words(_ score: Fraction?, _ level: String?, in levels: [Level]) -> String {
    guard let score else { return ResultWording.notScored[language] }
    let id = level ?? ""
    let name = levels.first { $0.id == id }?.text ?? LocalizedText(zh: id, en: id)
    return TrendWording.score(name, tenths: score.tenths)[language]
  }
}
