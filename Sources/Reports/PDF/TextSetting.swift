import Canvas
import SelfCheckCore

/// A text broken into lines of a width, ready to be drawn line by line. It is text and never markup.
final class TextSetting {
  let typeface: Typeface
  let isEmpty: Bool
  private let surface: PDFSurface
  private let layout: UnsafeMutableRawPointer
  /// In points.
  private let indent: Double
  private var pango: PangoLibrary { surface.libraries.pango }

  private static let unit = 1024.0

  /// Where a line that is too long is broken.
  enum Wrap: Int32 {
    /// Only where words, or Chinese characters, may be parted.
    case word = 0
    /// Inside a word too, if a line can't hold it.
    case wordThenCharacter = 2
  }

  /// - Parameters:
  ///   - width: of a line in points; nil sets it all on one line.
  ///   - indent: of the first line, in points.
  /// - Throws: `noHanFont` or `missingGlyphs` where no font has a character.
  init(
    _ text: String, _ typeface: Typeface, width: Double?, indent: Double = 0,
    wrap: Wrap = .wordThenCharacter, language: Language, on surface: PDFSurface
  ) throws(PDFError) {
    self.typeface = typeface
    isEmpty = text.isEmpty
    self.surface = surface
    self.indent = indent
    let pango = surface.libraries.pango
    layout = pango.createLayout(surface.context)
    Self.apply(language, to: layout, pango)
    Self.apply(typeface, to: layout, pango)
    pango.setWidth(layout, width.map { Int32($0 * Self.unit) } ?? -1)
    pango.setIndent(layout, Int32(indent * Self.unit))
    pango.setWrap(layout, wrap.rawValue)
    let settable = text.settable
    pango.setText(layout, settable, -1)
    if pango.unknownGlyphs(layout) > 0 { throw missing(in: settable) }
  }

  deinit { pango.unreference(layout) }

  private static func apply(
    _ language: Language, to layout: UnsafeMutableRawPointer, _ pango: PangoLibrary
  ) {
    let context = pango.layoutContext(layout)
    pango.setLanguage(context, pango.language(language == .zh ? "zh-cn" : "en-gb"))
    // A printer's dots are finer than a point: letters stand where the font has them.
    pango.setRoundPositions?(context, 0)
    pango.contextChanged(layout)
  }

  private static func apply(
    _ typeface: Typeface, to layout: UnsafeMutableRawPointer, _ pango: PangoLibrary
  ) {
    let font = pango.fontFromText(typeface.families)
    pango.setFontSize(font, typeface.size * unit)
    pango.setFont(layout, font)
    pango.freeFont(font)
    let attributes = pango.newAttributes()
    pango.addAttribute(attributes, pango.letterSpacing(Int32(typeface.spacing * unit)))
    // A hyphen in a broken address or number would be read as a part of it.
    if let insertHyphens = pango.insertHyphens { pango.addAttribute(attributes, insertHyphens(0)) }
    pango.setAttributes(layout, attributes)
    pango.freeAttributes(attributes)
  }

  /// What no font has of the text; without any Chinese font, that one is missing.
  private func missing(in text: String) -> PDFError {
    var told: Set<Character> = []
    let missing = text.filter { told.insert($0).inserted && isMissing(String($0)) }
    let first = missing.first ?? "\u{FFFD}"
    if first.unicodeScalars.contains(where: \.properties.isIdeographic), isMissing("办") {
      return .noHanFont
    }
    return .missingGlyphs(MissingGlyphs(missing.isEmpty ? [first] : Array(missing), in: text))
  }

  private func isMissing(_ text: String) -> Bool {
    pango.setText(layout, text, -1)
    return pango.unknownGlyphs(layout) > 0
  }
}

extension String {
  /// What can be set as one paragraph. Characters of private use stay: old systems write rare names
  /// with them, and a name is not to be printed wrong without a word.
  fileprivate var settable: String {
    String(
      flatMap { character in
        character.unicodeScalars.contains { $0.properties.generalCategory == .privateUse }
          ? String(character) : String(character).printable
      })
  }
}

extension TextSetting {
  var lineCount: Int { Int(pango.lineCount(layout)) }

  /// Of all lines, in points.
  var height: Double { Double(lineCount) * typeface.pitch }

  /// Of a line, in points.
  func width(ofLine line: Int) -> Double {
    var logical = PangoLibrary.Rectangle()
    withUnsafeMutableBytes(of: &logical) {
      pango.lineExtents(pango.line(layout, Int32(line)), nil, $0.baseAddress)
    }
    return Double(logical.width) / Self.unit
  }

  /// Of the widest line, in points.
  var width: Double { (0..<lineCount).map(width(ofLine:)).max() ?? 0 }

  /// - Parameters:
  ///   - line: from 0; nothing is drawn of one that isn't there.
  ///   - x: where the line begins.
  ///   - y: the top of the room that the line has, which is as high as its pitch.
  func draw(line: Int, x: Double, y: Double) {
    guard line < lineCount else { return }
    let baseline = y + (typeface.pitch - typeface.size) / 2 + typeface.size * 0.86
    surface.libraries.cairo.setColor(surface.context, 0, 0, 0)
    surface.libraries.cairo.moveTo(surface.context, x + (line == 0 ? indent : 0), baseline)
    pango.showLine(surface.context, pango.line(layout, Int32(line)))
  }

  /// Each line in the middle of the width that begins at x.
  func drawCentred(x: Double, width: Double, y: Double) {
    for line in 0..<lineCount {
      draw(
        line: line, x: x + (width - self.width(ofLine: line)) / 2,
        y: y + Double(line) * typeface.pitch)
    }
  }
}
