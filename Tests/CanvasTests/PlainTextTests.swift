import Testing

@testable import Canvas

@Suite struct PlainTextTests {
  private static let plain = (0...0xFFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    .filter(\.standsAlone)

  @Test func `a plain scalar is a character of its own beside any kind of other`() {
    // One of each hundred, for what joins, such as marks and regional letters, is in runs.
    let others = stride(from: 0, to: Self.plain.count, by: 97).map { Self.plain[$0] }
    for scalar in Self.plain {
      for other in [others[Int(scalar.value) % others.count], "a", "7", "中", "”"] {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: [other, scalar, other])
        #expect(String(text).count == 3)
      }
    }
  }

  @Test func `a plain scalar is printable`() {
    for scalar in Self.plain { #expect(scalar.isPrintable) }
  }

  @Test(arguments: [false, true])
  func `the width of a plain text is that of its characters`(ambiguousIsWide: Bool) {
    let widths = CellWidths(ambiguousIsWide: ambiguousIsWide)
    for scalar in Self.plain {
      let text = "a\(scalar)中"
      var sum = 0
      for character in text { sum += widths.width(of: character) }
      #expect(widths.width(of: text) == sum)
    }
  }

  @Test(arguments: [
    "e\u{301}", "👨‍👩‍👧", "🇨🇳", "ก็", "中\u{FE00}", "\r\n", "\t", "\u{200B}", "1\u{FE0F}\u{20E3}",
  ])
  func `what joins or is not shown as it is isn't plain`(text: String) {
    #expect(!("中" + text).isPlain)
  }
}
