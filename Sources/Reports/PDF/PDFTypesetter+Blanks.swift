import Documents
import SelfCheckCore

// What is filled in by hand.
extension PDFTypesetter {
  /// Room below a line of text for the rule, and for a hand that writes above it.
  private static let stretch = 1.25
  private static let shortestRule = 60.0
  private static let space = 6.0

  /// A signature doesn't stand on a page of its own.
  mutating func append(blanks labels: [String]) throws(PDFError) {
    let typeface = Typeface.body(look)
    var settings: [TextSetting] = []
    for label in labels { settings.append(try set(label, typeface, width: nil)) }
    bondToNext()
    gapBelow = max(gapBelow, labels.first?.isEmpty == true ? 0 : typeface.pitch)
    let share = Self.width / Double(max(1, labels.count))
    let widest = settings.map { $0.width(ofLine: 0) }.max() ?? 0
    if widest + Self.shortestRule + 3 * Self.space <= share {
      append(settings, share: share)
    } else {
      for label in labels { try append(wideBlank: label) }
    }
  }

  private mutating func append(_ labels: [TextSetting], share: Double) {
    let (typeface, surface) = (Typeface.body(look), surface)
    let height = typeface.pitch * Self.stretch
    append(
      Strip(height: height) { x, y in
        for (place, label) in labels.enumerated() {
          let (left, foot) = (x + share * Double(place), y + height)
          label.draw(line: 0, x: left, y: foot - typeface.pitch)
          let end = left + label.width(ofLine: 0)
          let rule = Figure.Point(label.isEmpty ? left : end + Self.space, foot - 4)
          surface.line([rule, .init(left + share - 2 * Self.space, foot - 4)], width: 0.6)
        }
      })
  }

  /// A label that leaves no room beside it has its rule below.
  private mutating func append(wideBlank label: String) throws(PDFError) {
    let typeface = Typeface.body(look)
    append(lines: try set(label, typeface, width: Self.width), bond: .always)
    append([try set("", typeface, width: nil)], share: Self.width)
  }
}
