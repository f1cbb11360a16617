import Canvas
import Documents
import SelfCheckCore

/// A document as one HTML file that needs nothing else: its style and its figures are in it.
public struct HTMLReport: Sendable {
  private let document: Document

  public init(_ document: Document) { self.document = document }

  /// With a line feed at the end.
  public var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(document.title.html)</title>
    <style>
    \(HTMLStyle.text)
    </style>
    </head>
    <body\(look)>
    <main>
    <h1>\(document.title.html)</h1>
    \(document.blocks.listed.map(element).joined(separator: "\n"))
    </main>\(footer)
    </body>
    </html>

    """
  }

  private var language: String {
    switch document.language {
    case .zh: "zh-CN"
    case .en: "en"
    }
  }

  /// What isn't set as official papers are is set small on paper.
  private var look: String { Look(of: document) == .official ? " class=\"official\"" : "" }

  private var footer: String {
    document.footer.map { "\n<footer><p>\($0.html)</p></footer>" } ?? ""
  }

  private func element(_ group: BlockGroup) -> String {
    switch group {
    case .list(let items): list(items)
    case .scores(let scores):
      "<div class=\"scores\">\n\(scores.map(score).joined(separator: "\n"))\n</div>"
    case .single(.heading(let text, let level)): heading(text, level: level)
    case .single(.paragraph(let text)): "<p>\(text.html)</p>"
    case .single(.table(let table)): self.table(table)
    case .single(.figure(let figure)): HTMLFigure(figure).text
    case .single(.blanks(let labels)):
      "<p class=\"blanks\">\(labels.map(blank).joined(separator: " "))</p>"
    // They stand in groups.
    case .single(.item), .single(.subitem), .single(.score): ""
    }
  }

  /// The title is the first level.
  private func heading(_ text: String, level: Int) -> String {
    "<h\(level + 1)>\(text.html)</h\(level + 1)>"
  }

  /// The texts begin in one column, behind the widest marker.
  private func list(_ items: [BlockGroup.Item]) -> String {
    let cells = items.map { CellWidths.narrow.width(of: $0.marker.printable) }
    let style = cells.min() == cells.max() ? "" : " style=\"--marker:\(cells.max() ?? 0)\""
    return "<ul\(style)>\n\(items.map(item).joined(separator: "\n"))\n</ul>"
  }

  /// The marker is part of the text, for it may be more than a number.
  private func item(_ item: BlockGroup.Item) -> String {
    let details = item.details.map { "<span class=\"detail\">\($0.html)</span>" }
    let own = "<p>" + ([item.text.html] + details).joined(separator: "\n") + "</p>"
    let children =
      item.children.isEmpty
      ? "" : "\n" + list(item.children)
    return "<li><span class=\"marker\">\(item.marker.html)</span> <div class=\"text\">"
      + own + children + "</div></li>"
  }

  private func score(_ score: BlockGroup.Score) -> String {
    let bar =
      score.tenths.map {
        "<span class=\"bar\"><span style=\"width:\(decimal(tenths: $0))%\"></span></span>"
      } ?? "<span class=\"bar\"></span>"
    return "<p><span class=\"label\">\(score.label.html)</span> \(bar) "
      + "<span class=\"words\">\(score.words.html)</span></p>"
  }

  private func table(_ table: Table) -> String {
    let whole = max(1, table.columns.reduce(0) { $0 + $1.share })
    let columns = table.columns.map {
      "<col style=\"width:\(decimal(tenths: $0.share * 1000 / whole))%\">"
    }
    let head = table.columns.map { "<th scope=\"col\">\($0.title.html)</th>" }.joined()
    let rows = table.rows.map { row in "<tr>\(row.map { "<td>\($0.html)</td>" }.joined())</tr>" }
    return """
      <table>
      <colgroup>\(columns.joined())</colgroup>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private func blank(_ label: String) -> String {
    "<span class=\"blank\"><span>\(label.html)</span><span class=\"rule\"></span></span>"
  }
}
