import Canvas
import Documents

/// A document as rows of a screen.
struct DocumentRows {
  var typesetter: Typesetter
  /// For each score in turn, the item that it opens; such scores are numbered from 1.
  var scoreItems: [Int?] = []

  func rows(of document: Document) -> [Row] {
    var rows: [Row] = []
    var scores = ScoreTable(document.blocks, items: scoreItems, typesetter)
    for (number, block) in document.blocks.enumerated() {
      let previous = number == 0 ? nil : document.blocks[number - 1]
      if !rows.isEmpty && block.isApart(from: previous) { rows.append(.blank) }
      rows += self.rows(
        for: block, markerWidth: markerWidth(around: number, in: document.blocks), &scores)
    }
    return rows
  }

  private func rows(
    for block: Block, markerWidth: Int, _ scores: inout ScoreTable
  ) -> [Row] {
    switch block {
    case .heading(let text, _): return typesetter.paragraph(text, Theme.heading)
    case .paragraph(let text): return typesetter.paragraph(text)
    case .item(let marker, let text, let details):
      let mark = typesetter.padded(marker, to: markerWidth) + "  "
      let indent = typesetter.width(of: mark)
      return typesetter.hanging([Span(mark, Theme.key)], text)
        + details.flatMap { typesetter.paragraph($0, Theme.dim, indent: indent) }
    case .score(let label, let tenths, let words):
      return scores.next(label: label, tenths: tenths, words: words)
    }
  }

  /// The widest marker of the list that the block belongs to, so that its texts begin in one column.
  private func markerWidth(around place: Int, in blocks: [Block]) -> Int {
    let before = blocks[..<place].reversed().prefix { $0.marker != nil }
    let after = blocks[place...].prefix { $0.marker != nil }
    return (Array(before) + Array(after)).compactMap(\.marker).map(typesetter.width).max() ?? 0
  }
}

extension Block {
  fileprivate var marker: String? {
    if case .item(let marker, _, _) = self { marker } else { nil }
  }

  /// Whether a blank row sets it off from the block before it.
  fileprivate func isApart(from previous: Block?) -> Bool {
    switch (previous, self) {
    case (.item(_, _, let details), .item): !details.isEmpty
    case (.score, .score), (.heading, _): false
    default: true
    }
  }
}
