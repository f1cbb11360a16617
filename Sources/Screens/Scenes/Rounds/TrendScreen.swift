import Canvas
import Documents
import SelfCheckCore

/// The scores of all rounds as a chart; in a window too small for one, in words and numbers.
struct TrendScreen: Scene {
  let trend: Trend
  /// Of the last two rounds, where there are.
  let latest: Comparison?
  private(set) var series = Series.overall
  /// How many later rounds there are than the one that is told of.
  private(set) var passed = 0
  private(set) var scroll = DocumentScroll()

  init(_ trend: Trend, latest: Comparison?) {
    (self.trend, self.latest) = (trend, latest)
  }

  enum Series: Hashable, Sendable {
    case overall
    /// The index of the dimension.
    case dimension(Int)
  }

  enum Command: Hashable, Sendable {
    case show(Series)
    case next, back, earlier, later, first, last
    case scroll(Shift)
  }

  func bindings(in session: Session) -> [Binding<Command>] {
    let dimensions = session.questionnaire.dimensions.indices
    let digits = dimensions.prefix(9).map {
      Binding.Stroke(.digit($0 + 1), Command.show(.dimension($0)))
    }
    return [
      Binding([.enter, .tab], .next, ResultScreenWording.next, rank: .essential),
      Binding(
        [.init(.digit(0), .show(.overall))] + digits, ComparisonScreenWording.series,
        rank: .important),
      Binding(
        [.init(.left, .earlier), .init(.right, .later)], ComparisonScreenWording.inTime,
        shown: ComparisonScreenWording.leftAndRight, rank: .important),
      Binding(
        [.init(.home, .first), .init(.end, .last)], ComparisonScreenWording.toEnds),
      Binding([.escape, .backspace], .back, CommonWording.back, rank: .important),
      Binding(
        [.init(.up, .scroll(.previous)), .init(.down, .scroll(.next))], CommonWording.scroll,
        shown: CommonWording.upAndDown),
      Binding(
        [
          .init(.pageUp, .scroll(.pageBack)), .init(.pageDown, .scroll(.pageForward)),
          .init(.character(" "), .scroll(.pageForward)),
        ], CommonWording.page),
    ]
  }

  func command(forWheel rows: Int) -> Command? { .scroll(Shift(wheel: rows)) }

  mutating func perform(
    _ command: Command, in session: inout Session, _ viewport: Viewport
  ) -> Step {
    let most = max(0, trend.points.count - 1)
    switch command {
    case .show(let series): self.series = series
    case .next: series = next(in: session)
    case .earlier: passed = min(most, passed + 1)
    case .later: passed = max(0, min(most, passed) - 1)
    case .first: passed = most
    case .last: passed = 0
    case .scroll(let shift): turn(shift, in: session, viewport)
    case .back: return .back
    }
    return .stay
  }

  /// A page of the chart is as many rounds as it shows; of the text, what is in sight of it.
  private mutating func turn(_ shift: Shift, in session: Session, _ viewport: Viewport) {
    let typesetter = Typesetter(viewport: viewport)
    let chart = ChartRows(self, in: session, typesetter)
    let most = max(0, trend.points.count - 1)
    switch shift {
    case .pageBack where chart.rows != nil: passed = min(most, passed + chart.room)
    case .pageForward where chart.rows != nil: passed = max(0, min(most, passed) - chart.room)
    default: scroll.move(shift, through: rows(in: session, typesetter), in: viewport)
    }
  }

  private func next(in session: Session) -> Series {
    let following = if case .dimension(let index) = series { index + 1 } else { 0 }
    return session.questionnaire.dimensions.indices.contains(following)
      ? .dimension(following) : .overall
  }
}

extension TrendScreen {
  func page(in session: Session, _ typesetter: Typesetter) -> Page {
    Page(
      header: Header(title: session.say(title(in: session))),
      body: .document(rows(in: session, typesetter), from: scroll.top),
      scroll: .from(scroll.top))
  }

  private func title(in session: Session) -> LocalizedText {
    switch series {
    case .overall: ComparisonScreenWording.trend(of: ComparisonScreenWording.overall)
    case .dimension(let index):
      ComparisonScreenWording.trend(of: session.questionnaire.dimensions[index].name)
    }
  }

  private func rows(in session: Session, _ typesetter: Typesetter) -> [Row] {
    ChartRows(self, in: session, typesetter).rows
      ?? DocumentRows(typesetter: typesetter).rows(
        of: TrendDocument(
          trend, latest: latest, questionnaire: session.questionnaire, language: session.language
        ).document)
  }
}
