import Canvas
import Documents
import SelfCheckCore

/// A trend as rows of a screen: the levels at the left, the rounds side by side, their numbers below.
struct ChartRows {
  private let points: [Trend.Point]
  /// The place of the round that is told of.
  private let told: Int
  private let columns: ChartColumns
  private let series: TrendScreen.Series
  /// Of the last two rounds.
  private let latest: Comparison?
  private let levels: [Level]
  private let session: Session
  private let typesetter: Typesetter
  /// Of the levels' names and where they begin, in cells.
  private let labelWidth: Int
  /// Of what stands to the right of them, in cells.
  private let width: Int

  private static let tallest = 16
  /// Less is no room for a chart.
  private static let narrowest = 12

  init(_ screen: TrendScreen, in session: Session, _ typesetter: Typesetter) {
    (self.session, self.typesetter) = (session, typesetter)
    (series, latest, points) = (screen.series, screen.latest, screen.trend.points)
    let levels = session.levels(of: screen.series)
    labelWidth =
      1 + (levels.map { typesetter.width(of: Self.label($0, in: session.language)) }.max() ?? 0)
    width = max(0, typesetter.columns - labelWidth)
    told = points.count - 1 - min(screen.passed, max(0, points.count - 1))
    columns = ChartColumns(of: points.count, around: told, in: width)
    self.levels = levels
  }

  /// How many rounds are shown at once.
  var room: Int { columns.shown.count }

  /// Where a level begins, and its name.
  private static func label(_ level: Level, in language: Language) -> String {
    let from = level.from.count / 1000
    return (from < 10 ? " " : "") + "\(from) \(level.text[language])"
  }

  /// Nil where there is no room for a chart. What changed since the round before goes first.
  var rows: [Row]? {
    guard !typesetter.isLinear, width >= Self.narrowest else { return nil }
    let below = [numbers] + legend + words
    return rows(above: below + change) ?? rows(above: below)
  }

  private func rows(above below: [Row]) -> [Row]? {
    TrendChart(
      columns.shown.map { mark(of: points[$0]).score }, levels: levels,
      height: min(Self.tallest, typesetter.rows - below.count)
    ).map { $0.rows.map(row) + below }
  }

  private func row(_ row: TrendChart.Row) -> Row {
    let label = row.edge.map { Self.label(levels[$0], in: session.language) } ?? ""
    var spans = [Span(typesetter.padded(label, to: labelWidth), Theme.dim)]
    var end = 0
    func fill(to cell: Int) {
      let filling = String(repeating: row.edge == nil ? " " : ".", count: cell - end)
      spans.append(Span(filling, Theme.dim))
    }
    for mark in row.marks {
      let round = columns.shown.lowerBound + mark
      fill(to: columns.cell(of: round))
      spans.append(Span(points[round].form == .full ? "*" : "o", Theme.bar))
      end = columns.cell(of: round) + 1
    }
    fill(to: width)
    return Row(spans)
  }

  /// The score, and the id of the level that it was given.
  private func mark(of point: Trend.Point) -> (score: Fraction?, level: String?) {
    switch series {
    case .overall: (point.overall, point.overallLevel)
    case .dimension(let index):
      point.dimensions.first { $0.id == session.questionnaire.dimensions[index].id }
        .map { ($0.score, $0.level) } ?? (nil, nil)
    }
  }
}

// What stands below the chart.
extension ChartRows {
  /// The round that is told of has its number, and then those where the bank changed, at least a
  /// mark; the others as far as they fit.
  private var numbers: Row {
    var numbers = ChartNumbers(width: labelWidth + width)
    func set(_ texts: [String], below round: Int) {
      numbers.set(texts, endingAt: labelWidth + columns.cell(of: round))
    }
    let changed = columns.shown.dropFirst().filter(isOfChangedBank)
    if points.indices.contains(told) {
      let mark = changed.contains(told) ? ">!" : ">"
      set(["\(mark)\(points[told].sequence)", mark], below: told)
    }
    for round in changed where round != told {
      set(["!\(points[round].sequence)", "!"], below: round)
    }
    for round in columns.shown.reversed() { set(["\(points[round].sequence)"], below: round) }
    return Row([Span(numbers.line)])
  }

  private func isOfChangedBank(_ round: Int) -> Bool {
    points[round].questionnaire.digest != points[round - 1].questionnaire.digest
  }

  private var legend: [Row] {
    let isChanged = columns.shown.dropFirst().contains(where: isOfChangedBank)
    let words =
      [ComparisonScreenWording.marks]
      + (isChanged ? [ComparisonScreenWording.changedBank] : []) + part
    return typesetter.paragraph(words.map(session.say).joined(separator: "  "), Theme.dim)
  }

  /// Which rounds are shown, where that isn't all of them.
  private var part: [LocalizedText] {
    guard room < points.count, let last = columns.shown.last else { return [] }
    return [
      ComparisonScreenWording.part(
        from: points[columns.shown.lowerBound].sequence, to: points[last].sequence,
        of: points.count)
    ]
  }

  /// The round that is told of, in words: its level is the one that it was given then.
  private var words: [Row] {
    guard points.indices.contains(told) else { return [] }
    let (score, given) = mark(of: points[told])
    let level =
      levels.first { $0.id == given }?.text ?? LocalizedText(zh: given ?? "", en: given ?? "")
    let isOfToday = score.map { levels[Level.index(of: $0, in: levels)].id } == given
    let words = ComparisonScreenWording.latest(
      points[told], score == nil ? nil : level, score?.tenths, isOfToday: isOfToday)
    return typesetter.paragraph(session.say(words))
  }

  /// What the newest round says beside the one before it.
  private var change: [Row] {
    guard let latest, latest.newer.id == points[told].id else { return [] }
    let document = ComparisonDocument(
      latest, names: RoundNames(numbersOf: latest), questionnaire: session.questionnaire,
      language: session.language)
    let part: String? =
      switch series {
      case .overall: nil
      case .dimension(let index): session.questionnaire.dimensions[index].id
      }
    return document.change(ofPart: part).map { typesetter.paragraph($0) } ?? []
  }
}

extension Session {
  fileprivate func levels(of series: TrendScreen.Series) -> [Level] {
    switch series {
    case .overall: questionnaire.levels
    case .dimension(let index): questionnaire.dimensions[index].levels
    }
  }
}
