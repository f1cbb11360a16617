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

  /// - Parameters:
  ///   - width: of a line in points; nil sets it all on one line.
  ///   - indent: of the first line, in points.
  /// - Throws: `missingGlyphs` where no font has a character.
  init(
    _ text: String, _ typeface: Typeface, width: Double?, indent: Double = 0,
    language: Language, on surface: PDFSurface
  ) throws(PDFError) {
    self.typeface = typeface
    isEmpty = text.isEmpty
    self.surface = surface
    self.indent = indent
    let pango = surface.libraries.pango
    layout = pango.createLayout(surface.context)
    let languageTag = pango.language(language == .zh ? "zh-cn" : "en-gb")
    pango.setLanguage(pango.layoutContext(layout), languageTag)
    pango.contextChanged(layout)
    Self.apply(typeface, to: layout, pango)
    pango.setWidth(layout, width.map { Int32($0 * Self.unit) } ?? -1)
    pango.setIndent(layout, Int32(indent * Self.unit))
    let wordThenCharacter: Int32 = 2
    pango.setWrap(layout, wordThenCharacter)
    let printable = text.printable
    pango.setText(layout, printable, -1)
    if pango.unknownGlyphs(layout) > 0 { throw missing(in: printable) }
  }

  deinit { pango.unreference(layout) }

  private static func apply(
    _ typeface: Typeface, to layout: UnsafeMutableRawPointer, _ pango: PangoLibrary
  ) {
    let font = pango.fontFromText(typeface.families)
    pango.setFontSize(font, typeface.size * unit)
    pango.setFont(layout, font)
    pango.freeFont(font)
    let attributes = pango.newAttributes()
    pango.addAttribute(attributes, pango.letterSpacing(Int32(typeface.spacing * unit)))
    pango.setAttributes(layout, attributes)
    pango.freeAttributes(attributes)
  }

  /// Which characters no font has, the first ten.
  private func missing(in text: String) -> PDFError {
    var found = ""
    for character in text where !found.contains(character) && found.count < 10 {
      pango.setText(layout, String(character), -1)
      if pango.unknownGlyphs(layout) > 0 { found.append(character) }
    }
    return .missingGlyphs(found.isEmpty ? text : found)
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
