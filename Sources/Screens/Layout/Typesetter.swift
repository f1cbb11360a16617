import Canvas

/// Makes rows of a width out of text.
struct Typesetter: Hashable, Sendable {
  /// The cells of a row, margins taken off.
  let columns: Int
  /// The rows of a page that are in sight without scrolling.
  let rows: Int
  let widths: CellWidths
  /// Whether the rows are read one after another and never drawn over: what only a screen can show
  /// is left out.
  let isLinear: Bool

  /// Beyond this many cells a line of text is hard to follow.
  private static let measure = 88

  init(viewport: Viewport) {
    let width = viewport.size.columns
    // The last column stays free for the marks of more above and below.
    columns = max(1, min(width - Self.margin(of: width) - 1, Self.measure))
    rows = Layout.bodyHeight(in: viewport)
    widths = viewport.widths
    isLinear = false
  }

  /// For rows that are read one after another.
  init(linear columns: Int, widths: CellWidths) {
    // No page is too long, and no line too short to be told in full.
    (self.columns, rows, self.widths, isLinear) = (max(40, columns), .max, widths, true)
  }

  static func margin(of width: Int) -> Int { width >= 60 ? 2 : width >= 30 ? 1 : 0 }

  /// Whether room is so short that ornament goes.
  var isNarrow: Bool { columns < 30 }

  func width(of text: String) -> Int { widths.width(of: text) }

  func lines(of text: String, width: Int) -> [String] {
    LineBreaker(widths: widths).lines(of: text.printable, width: max(1, width))
  }

  func paragraph(
    _ text: String, _ style: Style = .plain, indent: Int = 0, item: Int? = nil
  ) -> [Row] {
    lines(of: text, width: columns - indent)
      .map { Row([Span($0, style)], indent: indent, item: item) }
  }

  /// A text that hangs behind its mark: the further lines begin where the first one does.
  ///
  /// - Parameter limit: the most lines; where there are more, the last one shown ends in "..".
  func hanging(
    _ mark: [Span], _ text: String, _ style: Style = .plain, atMost limit: Int = .max,
    item: Int? = nil
  ) -> [Row] {
    let indent = mark.reduce(0) { $0 + width(of: $1.text) }
    let lines = shortened(lines(of: text, width: columns - indent), to: limit, columns - indent)
    return lines.enumerated().map { number, line in
      number == 0
        ? Row([Span(line, style)], mark: mark, item: item)
        : Row([Span(line, style)], indent: indent, item: item)
    }
  }

  private func shortened(_ lines: [String], to limit: Int, _ columns: Int) -> [String] {
    guard lines.count > limit else { return lines }
    let mark = ".."
    let last = self.lines(of: lines[limit - 1], width: columns - mark.count)[0]
    return lines.prefix(limit - 1) + [last + mark]
  }

  /// The text filled up with blanks to a width.
  func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - self.width(of: text)))
  }

  func clipped(_ text: String, to width: Int) -> String { widths.clipped(text, to: width) }
}

extension CellWidths {
  /// The text within `columns`, ending in ".." where it was cut.
  func clipped(_ text: String, to columns: Int) -> String {
    let text = text.printable
    if width(of: text) <= columns { return text }
    var clipped = ""
    var used = 2
    for character in text {
      used += width(of: character)
      guard used <= columns else { break }
      clipped.append(character)
    }
    return clipped + String(repeating: ".", count: min(2, max(0, columns)))
  }
}
