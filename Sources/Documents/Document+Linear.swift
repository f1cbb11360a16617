import SelfCheckCore

extension Document {
  /// The same without tables, figures and room to write, for where lines of text are all there is.
  public var linear: Document {
    var document = self
    document.blocks = blocks.flatMap { linear($0) }
    if let footer {
      document.blocks.append(.paragraph(footer))
      document.footer = nil
    }
    return document
  }

  private func linear(_ block: Block) -> [Block] {
    switch block {
    case .heading, .paragraph, .item, .subitem, .score: [block]
    case .table(let table): table.rows.enumerated().map { item($0 + 1, $1, table.columns) }
    case .figure(let figure):
      figure.alternative.isEmpty
        ? []
        : [.paragraph(figure.caption)] + figure.alternative.map { .item(marker: "-", text: $0) }
    case .blanks(let labels): [.paragraph(labels.map(room).joined(separator: "  "))]
    }
  }

  /// A row as an entry of a list: its first cell, and below it the others by the names of their
  /// columns. An empty cell says nothing.
  private func item(_ number: Int, _ row: [String], _ columns: [Table.Column]) -> Block {
    .item(
      marker: "\(number).", text: row.first ?? "",
      details: zip(columns, row).dropFirst().filter { !$1.isEmpty }.map {
        LabelWording.labelled($0.title, $1)[language]
      })
  }

  private func room(_ label: String) -> String {
    let line = String(repeating: "_", count: 16)
    return label.isEmpty ? line + line : label + (language == .zh ? "" : " ") + line
  }
}
