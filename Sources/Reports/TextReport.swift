import Canvas
import Documents

/// A document as plain text, wrapped by cells.
public struct TextReport: Sendable {
  private let document: Document
  private let width: Int
  private let breaker: LineBreaker

  /// - Parameter width: of a line, in cells.
  public init(_ document: Document, width: Int = 80, widths: CellWidths = .narrow) {
    self.document = document
    self.width = width
    breaker = LineBreaker(widths: widths)
  }

  /// Without a line feed at the end.
  public var text: String {
    var lines = document.title.isEmpty ? [] : wrap(document.title)
    var last: Block?
    for block in document.blocks {
      if needsSpace(before: block, after: last) { lines.append("") }
      lines += self.lines(of: block)
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

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let text, let level): wrap((level == 1 ? "" : "## ") + text)
    case .paragraph(let text): wrap(text)
    case .item(let marker, let text): item(marker.printable, text)
    case .score(let label, let tenths, let words): score(label.printable, tenths, words.printable)
    }
  }

  private func wrap(_ text: String) -> [String] {
    breaker.lines(of: text.printable, width: width)
  }

  private func item(_ marker: String, _ text: String) -> [String] {
    let indent = breaker.widths.width(of: marker) + 1
    let lines = breaker.lines(of: text.printable, width: max(1, width - indent))
    let blank = String(repeating: " ", count: indent)
    return lines.enumerated().map { $0 == 0 ? "\(marker) \($1)" : blank + $1 }
  }

  private func score(_ label: String, _ tenths: Int?, _ words: String) -> [String] {
    let bar = ScoreBar.text(tenths: tenths, cells: 20)
    let gap = max(1, labelWidth - breaker.widths.width(of: label) + 2)
    return ["\(label)\(String(repeating: " ", count: gap))[\(bar)] \(words)"]
  }

  /// Of the widest label, so that the bars stand below each other.
  private var labelWidth: Int {
    document.blocks.reduce(0) { widest, block in
      guard case .score(let label, _, _) = block else { return widest }
      return max(widest, breaker.widths.width(of: label.printable))
    }
  }
}
