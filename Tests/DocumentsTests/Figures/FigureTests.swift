import SelfCheckCore
import Testing

@testable import Documents

@Suite("Figures")
struct FigureTests {
  private func figures(_ document: Document) -> [Figure] {
    document.blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }

  @Test("two parts make no radar, and two rounds make a trend of a panel each")
  func trend() throws {
    let figures = figures(try EditionSample.own())
    #expect(figures.count == 1)
    let trend = try #require(figures.first)
    #expect(
      trend.alternative == [
        "Round 7 (1970-01-01, full form): Overall Priority 38.3, Outlook Priority 26.7, Style Steady 50.0",
        "Round 8 (1970-01-01, full form): Overall Steady 56.7, Outlook Priority 13.3, Style Solid 100.0",
      ])
    #expect(trend.rows.map(\.height) == [124, 124])
  }

  @Test("a first round has no trend")
  func first() throws {
    let document = try EditionSample.own(comparison: false, rounds: [EditionSample.round])
    #expect(figures(document).isEmpty)
  }

  @Test("an axis without a score has no mark, and the outline is open there")
  func open() throws {
    let figure = try #require(radar(scores: [1000, nil, 500, 0], name: "Part").figure)
    let closed = figure.rows[0].shapes.filter {
      if case .path(_, true, .newer) = $0 { true } else { false }
    }
    let open = figure.rows[0].shapes.filter {
      if case .path(_, false, .newer) = $0 { true } else { false }
    }
    let marks = figure.rows[0].shapes.filter { if case .mark = $0 { true } else { false } }
    #expect((closed.count, open.count, marks.count) == (0, 2, 3))
  }

  @Test("a score stands as far out as it is high")
  func place() throws {
    let figure = try #require(radar(scores: [1000, 500, 0, 500], name: "Part").figure)
    let marks = figure.rows[0].shapes.compactMap { shape -> Figure.Point? in
      if case .mark(let point, _) = shape { point } else { nil }
    }
    let (x, y) = (figure.width / 2, figure.rows[0].height / 2)
    let places = [(x, y - 95), (x + 47.5, y), (x, y), (x - 47.5, y)]
    for (mark, place) in zip(marks, places) {
      #expect(abs(mark.x - place.0) < 0.001 && abs(mark.y - place.1) < 0.001)
    }
  }

  @Test(
    "no label leaves its figure or runs into another",
    arguments: ["方面", "Part", "一个名字特别长的方面，长到一行里放不下", "A part with a name too long for a line"],
    [3, 4, 5, 8, 12])
  func bounds(name: String, parts: Int) throws {
    let scores = (0..<parts).map { $0 * 1000 / parts }
    let levels = [85, 70, 50, 48, 0].map {
      Level(id: "l", from: Thousandths($0), text: LocalizedText(zh: name, en: name))
    }
    let trend = TrendFigure(
      panels: (0..<parts).map { _ in
        .init(name: name, levels: levels, scores: scores, words: scores.map { "\($0)" })
      },
      rounds: (0..<parts).map {
        .init(
          sequence: 90 + $0, date: EditionSample.day, isFull: $0 % 2 == 0,
          isOnOneFooting: $0 % 3 == 0)
      }, language: .zh)
    for figure in [try #require(radar(scores: scores, name: name).figure), trend.figure] {
      for row in figure.rows {
        let labels = row.shapes.compactMap(Rectangle.init)
        for (place, label) in labels.enumerated() {
          #expect(label.isWithin(row, width: figure.width), "\(label)")
          for other in labels[(place + 1)...] {
            #expect(!label.overlaps(other), "\(label) \(other)")
          }
        }
      }
    }
  }

  private func radar(scores: [Int?], name: String) -> RadarFigure {
    RadarFigure(
      axes: scores.map {
        .init(name: name, words: "Steady 72.5", newer: $0, older: nil, olderWords: nil)
      }, language: .en)
  }
}

/// The room that a label takes.
private struct Rectangle: CustomStringConvertible {
  var text: String
  var left, right, top, bottom: Double

  init?(_ shape: Figure.Shape) {
    guard case .label(let text, let place, let anchor) = shape else { return nil }
    let width = text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x1100 ? 5.5 : 10) }
    self.text = text
    left =
      switch anchor {
      case .start: place.x
      case .middle: place.x - width / 2
      case .end: place.x - width
      }
    right = left + width
    (top, bottom) = (place.y - 5, place.y + 5)
  }

  var description: String { "\(text) \(left)…\(right) × \(top)…\(bottom)" }

  func isWithin(_ row: Figure.Row, width: Double) -> Bool {
    left >= 0 && right <= width && top >= 0 && bottom <= row.height
  }

  func overlaps(_ other: Rectangle) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
