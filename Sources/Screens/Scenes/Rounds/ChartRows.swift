import Canvas
import Documents
import SelfCheckCore

/// A trend as rows of a screen: the levels at the left, a column for each round, its number below.
struct ChartRows {
  private let points: ArraySlice<Trend.Point>
  private let scores: [Fraction?]
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
    let end = max(min(room, trend.count), trend.count - screen.passed)
    points = trend[max(0, end - room)..<end]
    scores = points.map { point in
      switch screen.series {
      case .overall: point.overall
      case .dimension(let index):
        point.dimensions.first { $0.id == session.questionnaire.dimensions[index].id }?.score
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
        scores, levels: levels, height: min(Self.tallest, typesetter.rows - Self.below))
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
      text += String(repeating: " ", count: max(0, pitch - number.count)) + number
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

  /// The latest round that is shown, in words.
  private var latest: [Row] {
    guard let point = points.last else { return [] }
    let score = scores.last.flatMap(\.self)
    let level = score.map { levels[Level.index(of: $0, in: levels)].text }
    let words = ComparisonScreenWording.latest(point, level, score?.tenths)
    return typesetter.paragraph(session.say(words))
  }
}
