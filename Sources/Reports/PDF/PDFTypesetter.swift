import Documents
import SelfCheckCore

/// Makes strips of a document's blocks.
struct PDFTypesetter {
  let surface: PDFSurface
  let look: Look
  private(set) var strips: [Strip] = []

  static let width = PageGeometry.bodyWidth

  init(_ surface: PDFSurface, _ look: Look) {
    self.surface = surface
    self.look = look
  }

  var language: Language { look.language }

  mutating func append(title: String) throws(PDFError) {
    let text = try set(title, .title(language), width: Self.width)
    for line in 0..<text.lineCount {
      let indent = (Self.width - text.width(ofLine: line)) / 2
      strips.append(
        Strip(height: text.typeface.pitch, isGlued: true) { x, y in
          text.draw(line: line, x: x + indent, y: y)
        })
    }
    strips.append(Strip(height: text.typeface.pitch / 2, isGlued: true))
  }

  mutating func append(_ group: BlockGroup) throws(PDFError) {
    switch group {
    case .single(.heading(let text, let level)): try append(heading: text, level: level)
    case .single(.paragraph(let text)):
      append(lines: try set(text, .body(look), width: Self.width, indent: paragraphIndent))
    case .list(let items): for item in items { try append(item, in: items) }
    case .scores(let scores): try append(scores)
    case .single(.table(let table)): try append(table)
    case .single(.figure(let figure)): try append(figure)
    case .single(.blanks(let labels)): try append(blanks: labels)
    // They stand in groups.
    case .single(.item), .single(.score): break
    }
  }

  func set(
    _ text: String, _ typeface: Typeface, width: Double?, indent: Double = 0
  ) throws(PDFError) -> TextSetting {
    try TextSetting(
      text, typeface, width: width, indent: indent, language: language, on: surface)
  }

  mutating func append(_ strip: Strip) { strips.append(strip) }

  /// Two characters, as Chinese paragraphs begin.
  private var paragraphIndent: Double {
    let typeface = Typeface.body(look)
    return language == .zh ? 2 * (typeface.size + typeface.spacing) : 0
  }

  /// Neither the first line nor the last stands alone on a page.
  ///
  /// - Parameter isGlued: whether what follows has to stand on the page of the last line.
  mutating func append(
    lines text: TextSetting, x indent: Double = 0, gap: Double = 0, isGlued: Bool = false,
    _ drawMore: ((_ x: Double, _ y: Double) -> Void)? = nil
  ) {
    let count = text.lineCount
    for line in 0..<count {
      let (isFirst, isLast) = (line == 0, line == count - 1)
      let isGlued = isLast ? isGlued : isFirst || line == count - 2
      strips.append(
        Strip(height: text.typeface.pitch, gap: isFirst ? gap : 0, isGlued: isGlued) { x, y in
          if isFirst { drawMore?(x, y) }
          text.draw(line: line, x: x + indent, y: y)
        })
    }
  }
}

// Texts.
extension PDFTypesetter {
  private mutating func append(heading text: String, level: Int) throws(PDFError) {
    let indent = language == .zh ? paragraphIndent : 0
    let setting = try set(
      text, .heading(level, look), width: Self.width, indent: indent)
    let place = strips.count
    append(lines: setting, gap: language == .zh ? 0 : 8, isGlued: true)
    strips[place].bookmark = Strip.Bookmark(text: text, level: level)
    for line in place..<strips.count { strips[line].isGlued = true }
  }

  /// Items of a list hang behind the widest of their markers.
  private mutating func append(
    _ item: BlockGroup.Item, in items: [BlockGroup.Item]
  ) throws(PDFError) {
    let typeface = Typeface.body(look)
    let marker = try set(item.marker, typeface, width: nil)
    var widest = 0.0
    for item in items {
      widest = max(widest, try set(item.marker, typeface, width: nil).width(ofLine: 0))
    }
    let start = look == .official ? paragraphIndent : 0
    let indent = start + widest + typeface.size / 2
    let room = max(Self.width / 4, Self.width - indent)
    append(
      lines: try set(item.text, typeface, width: room), x: indent,
      isGlued: !item.details.isEmpty
    ) { x, y in marker.draw(line: 0, x: x + start, y: y) }
    for detail in item.details {
      append(lines: try set(detail, typeface, width: room), x: indent)
    }
  }
}

// What is filled in by hand.
extension PDFTypesetter {
  private mutating func append(blanks labels: [String]) throws(PDFError) {
    let typeface = Typeface.body(look)
    var settings: [TextSetting] = []
    for label in labels { settings.append(try set(label, typeface, width: nil)) }
    let share = Self.width / Double(max(1, labels.count))
    let surface = surface
    strips.append(
      Strip(height: typeface.pitch * 1.25, gap: labels.first?.isEmpty == true ? 0 : typeface.pitch)
      {
        x, y in
        for (place, label) in settings.enumerated() {
          let (left, foot) = (x + share * Double(place), y + typeface.pitch * 1.25)
          label.draw(line: 0, x: left, y: foot - typeface.pitch)
          let end = left + label.width(ofLine: 0)
          surface.line(
            [.init(end + 6, foot - 4), .init(left + share - 12, foot - 4)], width: 0.6)
        }
      })
  }
}
