import Documents
import SelfCheckCore

// Lists: the texts hang behind the widest of the markers.
extension PDFTypesetter {
  mutating func append(_ items: [BlockGroup.Item]) throws(PDFError) {
    try append(items, from: look == .official ? paragraphIndent : 0)
  }

  /// - Parameter start: where the markers begin.
  private mutating func append(
    _ items: [BlockGroup.Item], from start: Double
  ) throws(PDFError) {
    let typeface = Typeface.body(look)
    var markers: [TextSetting] = []
    for item in items { markers.append(try set(item.marker, typeface, width: nil)) }
    let widest = markers.map { $0.width(ofLine: 0) }.filter { $0 <= Self.widestMarker }.max() ?? 0
    let indent = start + widest + typeface.size / 2
    for (item, marker) in zip(items, markers) {
      do throws(PDFError) {
        try append(item, marker, from: start, to: indent)
        if item.children.isEmpty { continue }
        bondToNext()
        try append(item.children, from: indent)
      } catch {
        throw error.within(item.text)
      }
    }
  }

  /// A marker wider than this is set as the beginning of its text.
  private static let widestMarker = width / 4

  private mutating func append(
    _ item: BlockGroup.Item, _ marker: TextSetting, from start: Double, to indent: Double
  ) throws(PDFError) {
    let hangs = marker.width(ofLine: 0) <= Self.widestMarker
    let text = hangs ? item.text : item.marker + " " + item.text
    let (typeface, room) = (Typeface.body(look), Self.width - indent)
    append(
      lines: try set(text, typeface, width: room), x: indent,
      bond: item.details.isEmpty ? .none : .always
    ) { x, y in if hangs { marker.draw(line: 0, x: x + start, y: y) } }
    for (place, detail) in item.details.enumerated() {
      append(
        lines: try set(detail, typeface, width: room), x: indent,
        bond: place == item.details.count - 1 ? .none : .ifRoom)
    }
  }
}
