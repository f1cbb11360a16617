import Documents
import SelfCheckCore

/// Makes strips of a document's blocks.
struct PDFTypesetter {
  let surface: PDFSurface
  let look: Look
  private(set) var strips: [Strip] = []
  /// Left free above the next strip, at least; in points.
  var gapBelow = 0.0
  /// How many strips still have to stand on the page of the heading above them.
  private var linesBelowHeading = 0

  static let width = PageGeometry.bodyWidth

  init(_ surface: PDFSurface, _ look: Look) {
    self.surface = surface
    self.look = look
  }

  var language: Language { look.language }

  mutating func append(_ group: BlockGroup) throws(PDFError) {
    switch group {
    case .single(.heading(let text, let level)): try append(heading: text, level: level)
    case .single(.paragraph(let text)): try append(paragraph: text)
    case .list(let items): try append(items)
    case .scores(let scores): try append(scores)
    case .single(.table(let table)): try append(table)
    case .single(.figure(let figure)): try append(figure)
    case .single(.blanks(let labels)): try append(blanks: labels)
    // They stand in groups.
    case .single(.item), .single(.subitem), .single(.score): break
    }
  }

  func set(
    _ text: String, _ typeface: Typeface, width: Double?, indent: Double = 0
  ) throws(PDFError) -> TextSetting {
    try TextSetting(
      text, typeface, width: width, indent: indent, language: language, on: surface)
  }

  /// Two characters, as Chinese paragraphs begin.
  var paragraphIndent: Double {
    let typeface = Typeface.body(look)
    return language == .zh ? 2 * (typeface.size + typeface.spacing) : 0
  }
}

// Strips.
extension PDFTypesetter {
  mutating func append(_ strip: Strip) {
    var strip = strip
    strip.gap = max(strip.gap, gapBelow)
    if linesBelowHeading > 1 { strip.bond = .always }
    gapBelow = 0
    linesBelowHeading = max(0, linesBelowHeading - 1)
    strips.append(strip)
  }

  /// Neither the first line nor the last stands alone on a page.
  ///
  /// - Parameter bond: between the last line and what follows.
  mutating func append(
    lines text: TextSetting, x indent: Double = 0, gap: Double = 0, bond: Strip.Bond = .none,
    _ drawMore: ((_ x: Double, _ y: Double) -> Void)? = nil
  ) {
    let count = text.lineCount
    for line in 0..<count {
      let (isFirst, isLast) = (line == 0, line == count - 1)
      append(
        Strip(
          height: text.typeface.pitch, gap: isFirst ? gap : 0,
          bond: isLast ? bond : isFirst || line == count - 2 ? .always : .none
        ) { x, y in
          if isFirst { drawMore?(x, y) }
          text.draw(line: line, x: x + indent, y: y)
        })
    }
  }

  /// The lines of texts side by side: on one page where one can hold them, and else torn between
  /// lines of which none stands alone.
  mutating func append(row count: Int, _ line: (Int) -> Strip) {
    for place in 0..<count {
      var strip = line(place)
      let isLast = place == count - 1
      strip.bond = isLast ? .none : place == 0 || place == count - 2 ? .always : .ifRoom
      append(strip)
    }
  }

  /// What is above stands on the page of what comes next, where a page can hold both.
  mutating func bondToNext() {
    guard let last = strips.indices.last else { return }
    strips[last].bond = max(strips[last].bond, .ifRoom)
  }
}

// Title, headings and paragraphs.
extension PDFTypesetter {
  mutating func append(title: String) throws(PDFError) {
    let text = try set(title, .title(language), width: Self.width)
    for line in 0..<text.lineCount {
      let indent = (Self.width - text.width(ofLine: line)) / 2
      append(
        Strip(height: text.typeface.pitch, bond: .always) { x, y in
          text.draw(line: line, x: x + indent, y: y)
        })
    }
    gapBelow = text.typeface.pitch / 2
  }

  private mutating func append(heading text: String, level: Int) throws(PDFError) {
    let setting = try set(
      text, .heading(level, look), width: Self.width, indent: paragraphIndent)
    let place = strips.count
    append(lines: setting, gap: look == .official ? 0 : 8, bond: .always)
    for line in place..<strips.count { strips[line].bond = .always }
    strips[place].bookmark = Strip.Bookmark(text: text, level: level)
    linesBelowHeading = 2
  }

  /// Where no indent tells a paragraph from the one above, a gap does.
  private mutating func append(paragraph text: String) throws(PDFError) {
    let setting = try set(text, .body(look), width: Self.width, indent: paragraphIndent)
    let isBelowHeading = linesBelowHeading == 2
    append(lines: setting, gap: language == .zh || isBelowHeading ? 0 : 4)
  }

  /// What comes next is more than a line, so that the heading above needs no more below it.
  mutating func satisfyHeading() { linesBelowHeading = 0 }
}
