import Canvas
import Testing

@Suite("A key of an input method")
struct KeyHalfWidthTests {
  @Test(
    "is the ASCII key that it was typed with",
    arguments: [
      ("０", "0"), ("９", "9"), ("ｑ", "q"), ("Ｌ", "L"), ("？", "?"), ("－", "-"), ("！", "!"),
      ("～", "~"), ("\u{3000}", " "),
    ] as [(Character, Character)])
  func fullWidth(typed: Character, key: Character) {
    #expect(Key.character(typed).halfWidth == .character(key))
  }

  @Test(
    "is itself where it is no full-width one",
    arguments: [
      .character("q"), .character("中"), .character("。"), .character("ｱ"),
      .character("１\u{301}"), .enter, .control("c"),
    ] as [Key])
  func others(key: Key) {
    #expect(key.halfWidth == key)
  }

  @Test("and texts with it")
  func text() {
    #expect("１２，一".halfWidth == "12,一")
  }
}
