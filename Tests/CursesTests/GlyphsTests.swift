import Canvas
import Testing

@testable import Curses

@Suite struct GlyphsTests {
  /// A system that knows ASCII, Han, a mark, an emoji's parts and, by its locale, a dash.
  func glyphs(dash: Int, widths: CellWidths) -> Glyphs {
    Glyphs(widths: widths) { scalar in
      switch scalar {
      case " "..."~": 1
      case "中", "👨", "👩", "ｗ": 2
      case "—": dash
      case "\u{301}", "\u{200D}", "\u{FE0F}": 0
      case "❤", "\u{1F1E8}", "\u{1F1F3}": 1
      default: nil
      }
    }
  }

  func shown(_ character: Character, dash: Int = 1, widths: CellWidths = .narrow) -> String {
    let run = Frame.Run(column: 0, style: .plain, characters: ["<", character, ">"])
    var text = String.UnicodeScalarView()
    text.append(contentsOf: glyphs(dash: dash, widths: widths).scalars(of: run))
    return String(text)
  }

  @Test(
    "A character that the system measures like the frame is sent as it is",
    arguments: ["a", "中", "e\u{301}", "—", "🇨🇳"] as [Character])
  func same(_ character: Character) {
    #expect(shown(character) == "<\(character)>")
  }

  @Test(
    "Another is sent so that it takes its cells",
    arguments: [
      ("👨‍👩", "<👨>"), ("❤\u{FE0F}", "<❤ >"), ("\u{1F600}", "<? >"), ("é", "<?>"),
      ("e\u{301}\u{301}\u{301}\u{301}\u{301}", "<e>"),
    ] as [(Character, String)])
  func other(character: Character, text: String) {
    #expect(shown(character) == text)
  }

  @Test func `Where frame and system differ on ambiguous characters, the frame's cells count`() {
    let wide = CellWidths(ambiguousIsWide: true)
    #expect(shown("—", dash: 1, widths: wide) == "<— >")
    #expect(shown("—", dash: 2, widths: wide) == "<—>")
    #expect(shown("—", dash: 2, widths: .narrow) == "<?>")
  }
}
