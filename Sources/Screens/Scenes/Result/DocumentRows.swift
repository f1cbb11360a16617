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
      // The title stands in the header already.
      if case .heading(document.title, _) = block, number == 0 { continue }
      let previous = number == 0 ? nil : document.blocks[number - 1]
      if !rows.isEmpty && block.isApart(from: previous) { rows.append(.blank) }
      rows += self.rows(for: block, &scores)
    }
    return rows
  }

  private func rows(for block: Block, _ scores: inout ScoreTable) -> [Row] {
    switch block {
    case .heading(let text, _): typesetter.paragraph(text, Theme.heading)
    case .paragraph(let text): typesetter.paragraph(text)
    case .item(let marker, let text):
      typesetter.hanging([Span(marker + " ", Theme.key)], text)
    case .score(let label, let tenths, let words):
      scores.next(label: label, tenths: tenths, words: words)
    }
  }
}

extension Block {
  /// Whether a blank row sets it off from the block before it.
  fileprivate func isApart(from previous: Block?) -> Bool {
    switch (previous, self) {
    case (.item, .item), (.score, .score), (.heading, _): false
    default: true
    }
  }
}
