import Canvas
import Documents

/// Scores below one another: labels, bars and words in columns, or in two rows where room is short.
struct ScoreTable {
  private let labelWidth: Int
  /// Of the scores that have a bar, in two rows.
  private let scoredWordsWidth: Int
  /// 0 where label, bar and words don't fit in one row.
  private let barWidth: Int
  private var items: ArraySlice<Int?>
  private let typesetter: Typesetter
  private var number = 0

  init(_ blocks: [Block], items: [Int?], _ typesetter: Typesetter) {
    let labels = blocks.compactMap(\.scoreLabel).map(typesetter.width)
    labelWidth = labels.max() ?? 0
    let words = blocks.compactMap(\.scoreWords)
    let width = { (words: [String]) in words.map(typesetter.width).max() ?? 0 }
    scoredWordsWidth = width(words.filter(\.hasBar).map(\.text))
    let wordsWidth = width(words.map(\.text))
    let room = typesetter.columns - 3 - labelWidth - 2 - 2 - wordsWidth
    barWidth =
      typesetter.isLinear || room < Self.shortestBar ? 0 : min(Self.longestBar, room)
    self.items = items[...]
    self.typesetter = typesetter
  }

  private static let shortestBar = 10
  private static let longestBar = 40

  mutating func next(label: String, tenths: Int?, words: String) -> [Row] {
    let item = items.popFirst() ?? nil
    if item != nil { number += 1 }
    let digit = Span(item == nil ? "   " : "\(number)  ", Theme.key)
    if barWidth > 0 {
      let label = Span(typesetter.padded(label, to: labelWidth) + "  ")
      return [
        Row(
          [label] + bar(tenths, width: barWidth) + [Span("  " + words)], mark: [digit], item: item)
      ]
    }
    return typesetter.hanging([digit], label, item: item) + below(tenths, words, item: item)
  }

  /// Where the levels begin, below the bars; none where there are none, or no room.
  func rows(of scale: ScoreScale?) -> [Row] {
    guard scoredWordsWidth > 0,
      let text = scale?.text(cells: barWidth, width: typesetter.width)
    else { return [] }
    return [Row([Span(text, Theme.dim)], indent: 3 + labelWidth + 2)]
  }

  /// Bar and words below the label, in one row where they fit; without a score there is no bar.
  private func below(_ tenths: Int?, _ words: String, item: Int?) -> [Row] {
    if tenths == nil || typesetter.isLinear {
      return typesetter.paragraph(words, indent: 3, item: item)
    }
    let room = max(1, typesetter.columns - 3)
    let besides = room - 2 - scoredWordsWidth
    if besides >= Self.shortestBar {
      let bar = bar(tenths, width: min(Self.longestBar, besides))
      return [Row(bar + [Span("  " + words)], indent: 3, item: item)]
    }
    return [Row(bar(tenths, width: min(Self.longestBar, room)), indent: 3, item: item)]
      + typesetter.paragraph(words, indent: 3, item: item)
  }

  /// - Parameter room: on a screen too small to show anything there may be none.
  private func bar(_ tenths: Int?, width room: Int) -> [Span] {
    let bar = ScoreBar(tenths: tenths, cells: max(0, room))
    return [Span(bar.reached, Theme.bar), Span(bar.rest, Theme.dim)]
  }
}

extension Block {
  fileprivate var scoreLabel: String? {
    if case .score(let label, _, _) = self { label } else { nil }
  }

  fileprivate var scoreWords: (text: String, hasBar: Bool)? {
    if case .score(_, let tenths, let words) = self { (words, tenths != nil) } else { nil }
  }
}
