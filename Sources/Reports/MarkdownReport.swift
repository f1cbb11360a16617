import Canvas
import Documents

/// A document as CommonMark with the tables of GitHub Flavored Markdown.
public struct MarkdownReport: Sendable {
  private let document: Document

  public init(_ document: Document) { self.document = document }

  /// With a line feed at the end.
  public var text: String {
    let said = document.blocks.filter { !$0.isDrawingAlone }
    let blocks = ["# \(document.title.inlineMarkdown)"] + said.listed.map(text)
    let footer = document.footer.map { ["---", $0.markdown] } ?? []
    return (blocks + footer).joined(separator: "\n\n") + "\n"
  }

  private func text(_ group: BlockGroup) -> String {
    switch group {
    case .list(let items): items.map(item).joined(separator: "\n")
    case .scores(let scores): scores.map(score).joined(separator: "\n")
    case .single(.heading(let text, let level)):
      String(repeating: "#", count: level + 1) + " " + text.inlineMarkdown
    case .single(.paragraph(let text)): text.markdown
    case .single(.table(let table)): self.table(table)
    case .single(.figure(let figure)): self.figure(figure)
    case .single(.blanks(let labels)):
      labels.map { "\($0.markdown) \\_\\_\\_\\_\\_\\_\\_\\_" }.joined(separator: " ")
    // They stand in groups.
    case .single(.item), .single(.subitem), .single(.score): ""
    }
  }

  private func figure(_ figure: Figure) -> String {
    ([figure.caption.markdown, ""] + figure.alternative.map { "- \($0.markdown)" })
      .joined(separator: "\n")
  }

  /// A marker that isn't a number stands in the text: Markdown has none but its own.
  private func item(_ item: BlockGroup.Item) -> String {
    let lines = [item.text.markdown] + item.details.map(\.markdown)
    let number = item.marker.hasSuffix(".") ? Int(item.marker.dropLast()) : nil
    let mark = number.map { "\($0). " } ?? "- "
    let own = number != nil || item.marker == "-" ? "" : item.marker.markdown + " "
    let indent = String(repeating: " ", count: mark.utf8.count)
    let children = item.children.flatMap { self.item($0).split(separator: "\n") }
    return mark + own + lines.joined(separator: "\\\n" + indent)
      + children.map { "\n" + indent + $0 }.joined()
  }

  private func score(_ score: BlockGroup.Score) -> String {
    let bar = ScoreBar(tenths: score.tenths, cells: 20).text
    return "- \(score.label.markdown) `[\(bar)]` \(score.words.markdown)"
  }

  private func table(_ table: Table) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    return
      ([
        row(table.columns.map(\.title.markdown)), row(table.columns.map { _ in "---" }),
      ] + table.rows.map { row($0.map(\.markdown)) }).joined(separator: "\n")
  }
}

extension Block {
  /// Whether there is nothing to say in its place.
  fileprivate var isDrawingAlone: Bool {
    if case .figure(let figure) = self { figure.alternative.isEmpty } else { false }
  }
}

extension String {
  /// On one line, with a backslash before whatever Markdown would take for markup.
  fileprivate var markdown: String { markdown(atStartOfLine: true) }

  /// The same behind other text of its line, where a number or a dash begins no list.
  fileprivate var inlineMarkdown: String { markdown(atStartOfLine: false) }

  private func markdown(atStartOfLine startsLine: Bool) -> String {
    var escaped = ""
    var isAtStart = startsLine
    for scalar in printable.unicodeScalars {
      let opensBlock = isAtStart && "+-=#>".unicodeScalars.contains(scalar)
      let endsNumber =
        startsLine && ".)".unicodeScalars.contains(scalar) && !escaped.isEmpty
        && escaped.utf8.allSatisfy { 48...57 ~= $0 }
      if opensBlock || endsNumber || "\\`*_{}[]<>|~&!#".unicodeScalars.contains(scalar) {
        escaped.append("\\")
      }
      escaped.unicodeScalars.append(scalar)
      isAtStart = false
    }
    return escaped
  }
}
