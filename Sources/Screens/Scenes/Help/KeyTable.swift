import SelfCheckCore

/// Keys beside what they do; where room is short, what they do stands below them.
struct KeyTable {
  let language: Language
  let typesetter: Typesetter
  private let entries: [(keys: String, legend: Legend)]
  private let column: Int

  /// The fewest cells that are worth a second column.
  private static let narrowestLabel = 12

  init(_ legends: [Legend], in language: Language, _ typesetter: Typesetter) {
    self.language = language
    self.typesetter = typesetter
    entries = legends.map { ($0.allKeys(in: language), $0) }
    column = (entries.map { typesetter.width(of: $0.keys) }.max() ?? 0) + 2
  }

  var rows: [Row] {
    let isWide = column + Self.narrowestLabel <= typesetter.columns
    return entries.flatMap { keys, legend in
      let label = HelpWording.label(legend)[language]
      let style = legend.disabled == nil ? Theme.plain : Theme.dim
      return isWide
        ? typesetter.hanging([Span(typesetter.padded(keys, to: column), Theme.key)], label, style)
        : typesetter.paragraph(keys, Theme.key) + typesetter.paragraph(label, style, indent: 2)
    }
  }
}
