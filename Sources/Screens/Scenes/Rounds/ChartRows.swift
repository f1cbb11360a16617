import Canvas
import Documents
import SelfCheckCore

/// A trend as rows of a screen: the levels at the left, a column for each round, its number below.
struct ChartRows {
  private let points: ArraySlice<Trend.Point>
  /// The place of the round that is told of.
  private let told: Int
  /// Of each round, the score and the id of the level that it was given.
  private let marks: [(score: Fraction?, level: String?)]
  private let levels: [Level]
  private let session: Session
  private let typesetter: Typesetter
  /// Of the levels' names and where they begin, in cells.
  private let labelWidth: Int
  /// Of a round's column, in cells.
  private let pitch: Int
  /// How many rounds are shown at once.
  let room: Int

  /// Rows below the chart: the numbers, what the marks mean, the latest round shown.
  private static let below = 3
  private static let tallest = 16
  private static let fewest = 3

  init(_ screen: TrendScreen, in session: Session, _ typesetter: Typesetter) {
    (self.session, self.typesetter) = (session, typesetter)
    let trend = screen.trend.points
    levels =
      switch screen.series {
      case .overall: session.questionnaire.levels
      case .dimension(let index): session.questionnaire.dimensions[index].levels
      }
    labelWidth =
      1 + (levels.map { typesetter.width(of: Self.label($0, in: session.language)) }.max() ?? 0)
    pitch = (trend.map { String($0.sequence).count }.max() ?? 1) + 2
    room = max(1, (typesetter.columns - labelWidth - 1) / pitch)
    told = trend.count - 1 - min(screen.passed, max(0, trend.count - 1))
    let end = min(trend.count, told + room)
    points = trend[max(0, end - room)..<end]
    marks = points.map { point in
      switch screen.series {
      case .overall: (point.overall, point.overallLevel)
      case .dimension(let index):
        point.dimensions.first { $0.id == session.questionnaire.dimensions[index].id }
          .map { ($0.score, $0.level) } ?? (nil, nil)
      }
    }
  }

  /// Where a level begins, and its name.
  private static func label(_ level: Level, in language: Language) -> String {
    let from = level.from.count / 1000
    return (from < 10 ? " " : "") + "\(from) \(level.text[language])"
  }

  /// Nil where there is no room for a chart.
  var rows: [Row]? {
    guard room >= min(Self.fewest, max(1, points.count)),
      let chart = TrendChart(
        marks.map(\.score), levels: levels, height: min(Self.tallest, typesetter.rows - Self.below))
    else { return nil }
    return chart.rows.map(row) + [numbers] + legend + latest
  }

  private func row(_ row: TrendChart.Row) -> Row {
    let label = row.edge.map { Self.label(levels[$0], in: session.language) } ?? ""
    let filling: Character = row.edge == nil ? " " : "."
    var spans = [Span(typesetter.padded(label, to: labelWidth), Theme.dim)]
    for (place, point) in points.enumerated() {
      let gap = String(repeating: filling, count: pitch - 1)
      spans.append(Span(gap, Theme.dim))
      spans.append(
        row.marks.contains(place)
          ? Span(symbol(of: point), Theme.bar) : Span(String(filling), Theme.dim))
    }
    return Row(spans)
  }

  private func symbol(of point: Trend.Point) -> String { point.form == .full ? "*" : "o" }

  /// The rounds' numbers below their columns, marked where the bank changed.
  private var numbers: Row {
    var text = String(repeating: " ", count: labelWidth)
    var last: UInt64?
    for point in points {
      let isChanged = last.map { $0 != point.questionnaire.digest } ?? false
      let number = (isChanged ? "!" : "") + String(point.sequence)
      let blanks = String(repeating: " ", count: max(0, pitch - number.count))
      text += (isTold(point) ? String(blanks.dropLast()) + ">" : blanks) + number
      last = point.questionnaire.digest
    }
    return Row([Span(text)])
  }

  private var hasChangedBank: Bool {
    Set(points.map(\.questionnaire.digest)).count > 1
  }

  private var legend: [Row] {
    let words =
      [ComparisonScreenWording.marks]
      + (hasChangedBank ? [ComparisonScreenWording.changedBank] : [])
    return typesetter.paragraph(
      words.map(session.say).joined(separator: "  "), Theme.dim)
  }

  private func isTold(_ point: Trend.Point) -> Bool {
    points.indices.contains(told) && point.id == points[told].id
  }

  /// The round that is told of, in words: its level is the one that it was given then.
  private var latest: [Row] {
    guard points.indices.contains(told) else { return [] }
    let (point, (score, given)) = (points[told], marks[told - points.startIndex])
    let level =
      levels.first { $0.id == given }?.text ?? LocalizedText(zh: given ?? "", en: given ?? "")
    let isOfToday = score.map { levels[Level.index(of: $0, in: levels)].id } == given
    let words = ComparisonScreenWording.latest(
      point, score == nil ? nil : level, score?.tenths, isOfToday: isOfToday)
    return typesetter.paragraph(session.say(words))
  }
}
