import Canvas
import Documents

/// A document as rows of a screen.
struct DocumentRows {
  var typesetter: Typesetter
  /// For each score in turn, the item that it opens; such scores are numbered from 1.
  var scoreItems: [Int?] = []
  /// What stands below the first scores.
  var scale: ScoreScale?

  func rows(of document: Document) -> [Row] {
    let document = document.linear
    var scores = ScoreTable(document.blocks, items: scoreItems, typesetter)
    var rows: [Row] = []
    var previous: Block?
    var scale = scale
    for group in document.blocks.groups {
      if previous?.isScore == true && !group[0].isScore {
        rows += scores.rows(of: scale)
        scale = nil
      }
      if !rows.isEmpty && group[0].isApart(from: previous) { rows.append(.blank) }
      rows += group[0].isInList ? list(group) : self.rows(for: group[0], &scores)
      previous = group.last
    }
    return rows
  }

  private func rows(for block: Block, _ scores: inout ScoreTable) -> [Row] {
    switch block {
    case .heading(let text, _): typesetter.paragraph(text, Theme.heading)
    case .paragraph(let text): typesetter.paragraph(text)
    case .score(let label, let tenths, let words):
      scores.next(label: label, tenths: tenths, words: words)
    case .item, .subitem: list([block])
    // A linear document has none.
    case .table, .figure, .blanks: []
    }
  }

  /// Items whose texts begin in one column, set apart where any of them is longer than a row.
  private func list(_ items: [Block]) -> [Row] {
    let width = items.compactMap(\.marker).map(typesetter.width).max() ?? 0
    let entries = items.map { rows(forItem: $0, markerWidth: width) }
    let isLoose = entries.contains { $0.count > 1 }
    return Array(entries.joined(separator: isLoose ? [.blank] : []))
  }

  private func rows(forItem item: Block, markerWidth: Int) -> [Row] {
    let (mark, text, details): (String, String, [String])
    switch item {
    case .item(let marker, let words, let others):
      (mark, text, details) = (typesetter.padded(marker, to: markerWidth) + "  ", words, others)
    case .subitem(let marker, let words, let others):
      let space = String(repeating: " ", count: markerWidth + 2)
      (mark, text, details) = (space + marker + "  ", words, others)
    default: return []
    }
    return typesetter.hanging([Span(mark, Theme.key)], text)
      + details.flatMap {
        typesetter.paragraph($0, Theme.dim, indent: typesetter.width(of: mark))
      }
  }
}

extension [Block] {
  /// The blocks one by one, but the items of a list together.
  fileprivate var groups: [[Block]] {
    reduce(into: []) { groups, block in
      if block.isInList, groups.last?.last?.isInList == true {
        groups[groups.count - 1].append(block)
      } else {
        groups.append([block])
      }
    }
  }
}

extension Block {
  fileprivate var isInList: Bool {
    switch self {
    case .item, .subitem: true
    default: false
    }
  }

  fileprivate var isScore: Bool {
    if case .score = self { true } else { false }
  }

  /// Of an item.
  fileprivate var marker: String? {
    if case .item(let marker, _, _) = self { marker } else { nil }
  }

  /// Whether a blank row sets it off from the block before it.
  fileprivate func isApart(from previous: Block?) -> Bool {
    switch (previous, self) {
    case (.score, .score), (.heading, .paragraph), (.heading, .item): false
    default: true
    }
  }
}
