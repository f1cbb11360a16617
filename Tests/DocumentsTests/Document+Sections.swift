import Documents

extension Document {
  var headings: [String] {
    blocks.compactMap { if case .heading(let text, _) = $0 { text } else { nil } }
  }

  /// The blocks under a heading, up to the next one.
  func section(_ heading: String) -> [Block] {
    let from = blocks.drop { !$0.isHeading(heading) }.dropFirst()
    return Array(from.prefix { !$0.isHeading })
  }

  /// The markers and texts of the items under a heading.
  func items(_ heading: String) -> [(marker: String, text: String)] {
    section(heading).compactMap {
      if case .item(let marker, let text, _) = $0 { (marker, text) } else { nil }
    }
  }
}

extension Block {
  /// Whether the text stands in it, alone or among others.
  func mentions(_ text: String) -> Bool {
    switch self {
    case .heading(let words, _), .paragraph(let words): words.contains(text)
    case .item(_, let words, let details), .subitem(_, let words, let details):
      ([words] + details).contains { $0.contains(text) }
    case .score(let label, _, let words): label.contains(text) || words.contains(text)
    case .table(let table): table.rows.joined().contains { $0.contains(text) }
    case .figure(let figure): figure.alternative.contains { $0.contains(text) }
    case .blanks(let labels): labels.contains { $0.contains(text) }
    }
  }

  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  fileprivate func isHeading(_ text: String) -> Bool {
    if case .heading(text, _) = self { true } else { false }
  }
}
