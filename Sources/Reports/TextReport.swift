import Canvas
import Documents

/// A document as plain text, wrapped by cells.
public struct TextReport: Sendable {
  private let document: Document
  private let width: Int
  private let breaker: LineBreaker
  private let scores: ScoreLines
  /// For each block that is an item, the cells of the widest marker in its list.
  private let markerWidths: [Int]

  /// - Parameter width: of a line, in cells.
  public init(_ document: Document, width: Int = 80, widths: CellWidths = .narrow) {
    let document = document.linear
    self.document = document
    self.width = width
    breaker = LineBreaker(widths: widths)
    scores = ScoreLines(of: document.blocks, width: width, breaker: breaker)
    markerWidths = document.blocks.markerWidths(by: widths)
  }

  /// Without a line feed at the end.
  public var text: String {
    var lines = document.title.isEmpty ? [] : heading(document.title, underline: "=")
    var last: Block?
    for (index, block) in document.blocks.enumerated() {
      if needsSpace(before: block, after: last) { lines.append("") }
      lines += self.lines(of: block, at: index)
      last = block
    }
    return lines.joined(separator: "\n")
  }

  private func needsSpace(before block: Block, after last: Block?) -> Bool {
    switch (last, block) {
    case (nil, _): !document.title.isEmpty
    case (.heading, _), (.item, .item), (.item, .subitem), (.subitem, .subitem), (.subitem, .item),
      (.score, .score):
      false
    default: true
    }
  }

  private func lines(of block: Block, at index: Int) -> [String] {
    switch block {
    case .heading(let text, let level): heading(text, underline: level == 1 ? "=" : "-")
    case .paragraph(let text): wrap(text)
    case .item(let marker, let text, let details):
      item(marker.printable, [text] + details, indent: markerWidths[index] + 1)
    case .subitem(let marker, let text, let details):
      subitem(marker.printable, [text] + details, below: markerWidths[index] + 1)
    case .score(let label, let tenths, let words):
      scores.lines(label: label.printable, tenths: tenths, words: words.printable)
    // A linear document has none.
    case .table, .figure, .blanks: []
    }
  }

  private func heading(_ text: String, underline: String) -> [String] {
    let lines = wrap(text)
    let longest = lines.map(breaker.widths.width(of:)).max() ?? 0
    return lines + [String(repeating: underline, count: longest)]
  }

  private func wrap(_ text: String) -> [String] {
    breaker.lines(of: text.printable, width: width)
  }

  private func item(_ marker: String, _ paragraphs: [String], indent: Int) -> [String] {
    let gap = String(repeating: " ", count: indent - breaker.widths.width(of: marker))
    return hanging(behind: marker + gap, paragraphs)
  }

  /// - Parameter indent: of the text of the item that it belongs to.
  private func subitem(_ marker: String, _ paragraphs: [String], below indent: Int) -> [String] {
    hanging(behind: String(repeating: " ", count: indent) + marker + " ", paragraphs)
  }

  private func hanging(behind start: String, _ paragraphs: [String]) -> [String] {
    let indent = breaker.widths.width(of: start)
    let lines = paragraphs.flatMap {
      breaker.lines(of: $0.printable, width: max(1, width - indent))
    }
    let blank = String(repeating: " ", count: indent)
    return lines.enumerated().map { ($0 == 0 ? start : blank) + $1 }
  }
}

extension [Block] {
  /// For each block the widest marker, in cells, of the run of items that it belongs to, not counting
  /// those of subitems; 0 outside.
  fileprivate func markerWidths(by widths: CellWidths) -> [Int] {
    var found: [Int] = []
    while found.count < count {
      let run = self[found.count...].prefix(while: \.isInList)
      let widest = run.compactMap(\.marker).map { widths.width(of: $0.printable) }.max() ?? 0
      found += [Int](repeating: widest, count: Swift.max(1, run.count))
    }
    return found
  }
}

extension Block {
  fileprivate var isInList: Bool {
    switch self {
    case .item, .subitem: true
    default: false
    }
  }

  /// Of an item.
  fileprivate var marker: String? {
    if case .item(let marker, _, _) = self { marker } else { nil }
  }
}
