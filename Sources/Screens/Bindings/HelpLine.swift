import Canvas
import SelfCheckCore

/// The one line of help: as many legends as fit, those that matter most first, in table order.
struct HelpLine {
  var legends: [Legend]
  var language: Language
  var widths: CellWidths

  private static let gap = "  "

  func spans(width: Int) -> [Span] {
    var shown: Set<Int> = []
    var used = 0
    for index in ranked {
      let needed = widths.width(of: text(legends[index])) + (shown.isEmpty ? 0 : Self.gap.count)
      guard used + needed <= width else { continue }
      used += needed
      shown.insert(index)
    }
    return shown.sorted().enumerated().flatMap { position, index in
      spans(for: legends[index], first: position == 0)
    }
  }

  /// The places of the legends for the line, the highest rank first.
  private var ranked: [Int] {
    legends.indices.filter { legends[$0].rank > .listed && legends[$0].disabled == nil }
      .sorted { (legends[$1].rank.rawValue, $0) < (legends[$0].rank.rawValue, $1) }
  }

  private func text(_ legend: Legend) -> String {
    "\(legend.shortKeys(in: language)) \(legend.label[language])"
  }

  private func spans(for legend: Legend, first: Bool) -> [Span] {
    [
      Span((first ? "" : Self.gap) + legend.shortKeys(in: language), Theme.key),
      Span(" " + legend.label[language], Theme.dim),
    ]
  }
}
