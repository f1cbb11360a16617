import Canvas
import Documents

/// A document as plain text, wrapped by cells.
public struct TextReport: Sendable {
  private let document: Document
  private let width: Int
  private let breaker: LineBreaker
  private let scores: ScoreLines

  /// - Parameter width: of a line, in cells.
  public init(_ document: Document, width: Int = 80, widths: CellWidths = .narrow) {
    self.document = document
    self.width = width
    breaker = LineBreaker(widths: widths)
    scores = ScoreLines(of: document.blocks, width: width, breaker: breaker)
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
    case (.heading, _), (.item, .item), (.score, .score): false
    case (_, .item), (_, .heading), (_, .paragraph), (_, .score): true
    }
  }

  private func lines(of block: Block, at index: Int) -> [String] {
    switch block {
    case .heading(let text, let level): heading(text, underline: level == 1 ? "=" : "-")
    case .paragraph(let text): wrap(text)
    case .item(let marker, let text, let details):
      item(marker.printable, [text] + details, indent: markerWidth(around: index) + 1)
    case .score(let label, let tenths, let words):
      scores.lines(label: label.printable, tenths: tenths, words: words.printable)
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
    let lines = paragraphs.flatMap {
      breaker.lines(of: $0.printable, width: max(1, width - indent))
    }
    let gap = String(repeating: " ", count: indent - breaker.widths.width(of: marker))
    let blank = String(repeating: " ", count: indent)
    return lines.enumerated().map { $0 == 0 ? marker + gap + $1 : blank + $1 }
  }

  /// The cells of the widest marker in the run of items around this one.
  private func markerWidth(around index: Int) -> Int {
    let before = document.blocks[..<index].reversed().prefix { $0.marker != nil }
    let after = document.blocks[index...].prefix { $0.marker != nil }
    return (before + after).compactMap(\.marker).map { breaker.widths.width(of: $0.printable) }
      .max() ?? 0
  }
}

extension Block {
  fileprivate var marker: String? {
    if case .item(let marker, _, _) = self { marker } else { nil }
  }
}
