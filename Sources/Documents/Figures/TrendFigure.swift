import SelfCheckCore

/// The scores of the latest rounds, a panel for each part, with the levels at its side.
struct TrendFigure {
  var panels: [Panel]
  var rounds: [Round]
  var language: Language

  struct Panel {
    var name: String
    /// Best first.
    var levels: [Level]
    /// 0…1000 tenths, one for each round; nil where it isn't scored.
    var scores: [Int?]
    /// What each round came to in words.
    var words: [String]
  }

  struct Round {
    var sequence: Int
    var date: CalendarDate
    var isFull: Bool
    /// Whether it and the round before were scored over the same questions by the same rules.
    var isOnOneFooting: Bool
  }

  /// More don't fit side by side.
  static let most = 12

  private static let (width, height) = (440.0, 124.0)
  private static let panelsInRow = 2
  private static let (left, top, plotWidth, plotHeight) = (70.0, 20.0, 136.0, 80.0)

  var figure: Figure {
    Figure(
      width: Self.width,
      rows: stride(from: 0, to: panels.count, by: Self.panelsInRow).map { row(from: $0) },
      caption: FigureWording.trend[language], legend: FigureWording.trendLegend(rounds)[language],
      alternative: alternative)
  }

  private func row(from first: Int) -> Figure.Row {
    let panels = panels[first..<min(first + Self.panelsInRow, panels.count)]
    return Figure.Row(
      height: Self.height,
      shapes: panels.enumerated().flatMap { place, panel in
        shapes(of: panel, x: Double(place) * Self.width / Double(Self.panelsInRow))
      })
  }

  private func shapes(of panel: Panel, x: Double) -> [Figure.Shape] {
    let title = LabelSpace.fitted(panel.name, to: Self.width / 2 - 8)
    return [.label(title, Figure.Point(x, 8), .start)]
      + levels(of: panel, x) + line(of: panel, x) + sequences(x)
  }

  private func height(_ tenths: Int) -> Double {
    Self.top + Self.plotHeight * (1 - Double(tenths) / 1000)
  }

  private func column(_ round: Int, _ x: Double) -> Double {
    let step = Self.plotWidth / Double(max(rounds.count, 4))
    return x + Self.left + step * (Double(round) + 0.5)
  }

  /// Names that would run into the one above are left out.
  private func levels(of panel: Panel, _ x: Double) -> [Figure.Shape] {
    var last = -Double.infinity
    return panel.levels.flatMap { level -> [Figure.Shape] in
      let edge = height(level.from.count / 100)
      let line = Figure.Shape.path(
        [Figure.Point(x + Self.left, edge), Figure.Point(x + Self.left + Self.plotWidth, edge)],
        isClosed: false, .grid)
      guard edge - last >= 11 else { return [line] }
      last = edge
      let name = LabelSpace.fitted(level.text[language], to: Self.left - 6)
      return [line, .label(name, Figure.Point(x + Self.left - 4, edge), .end)]
    }
  }

  /// Dashed between rounds that were not scored alike, with a ring for a short round.
  private func line(of panel: Panel, _ x: Double) -> [Figure.Shape] {
    let places = panel.scores.enumerated().map { round, score in
      score.map { Figure.Point(column(round, x), height($0)) }
    }
    let lines = places.indices.dropFirst().compactMap { round -> Figure.Shape? in
      guard let from = places[round - 1], let to = places[round] else { return nil }
      let ink: Figure.Ink = rounds[round].isOnOneFooting ? .newer : .older
      return .path([from, to], isClosed: false, ink)
    }
    return lines
      + places.enumerated().compactMap { round, place in
        place.map { .mark($0, isFilled: rounds[round].isFull) }
      }
  }

  /// The latest has its number; of the others, those that don't run into the next one.
  private func sequences(_ x: Double) -> [Figure.Shape] {
    var next = Double.infinity
    return rounds.indices.reversed().compactMap { round in
      let (number, middle) = ("\(rounds[round].sequence)", column(round, x))
      let reach = LabelSpace.width(of: number) / 2
      guard middle + reach < next else { return nil }
      next = middle - reach - 2
      let place = Figure.Point(middle, Self.top + Self.plotHeight + 12)
      return .label(number, place, .middle)
    }
  }

  private var alternative: [String] {
    rounds.enumerated().map { place, round in
      FigureWording.round(
        round, panels.map { ($0.name, $0.words[place]) })[language]
    }
  }
}
