import Canvas
import Testing

@Suite struct TextFieldTests {
  /// A field where the position is where `|` stands.
  func field(_ picture: String, maximumLength: Int = .max, keepsLineBreaks: Bool = false)
    -> TextField
  {
    let parts = picture.split(separator: "|", omittingEmptySubsequences: false)
    var field = TextField(
      parts.joined(), maximumLength: maximumLength, keepsLineBreaks: keepsLineBreaks)
    field.moveToStart()
    field.move(by: parts[0].count)
    return field
  }

  func picture(_ field: TextField) -> String {
    let characters = Array(field.text)
    return String(characters[..<field.position]) + "|" + String(characters[field.position...])
  }

  func character(_ character: Character) -> Event { .key(.character(character)) }

  @Test(
    "A key edits whole characters or moves among them",
    arguments: [
      ("a|b", Event.key(.character("党")), "a党|b"),
      ("e|", .key(.character("\u{301}")), "e\u{301}|"),
      ("🇨|", .key(.character("🇳")), "🇨🇳|"),
      ("ab|", .key(.backspace), "a|"),
      ("e\u{301}|", .key(.backspace), "|"),
      ("👨‍👩‍👧党|", .key(.backspace), "👨‍👩‍👧|"),
      ("|ab", .key(.backspace), "|ab"),
      ("a|党b", .key(.delete), "a|b"),
      ("ab|", .key(.delete), "ab|"),
      ("ab|", .key(.left), "a|b"),
      ("|ab", .key(.left), "|ab"),
      ("a|e\u{301}b", .key(.right), "ae\u{301}|b"),
      ("ab|", .key(.right), "ab|"),
      ("ab|c", .key(.home), "|abc"),
      ("a|bc", .key(.end), "abc|"),
      ("a|bc", .key(.control("a")), "|abc"),
      ("a|bc", .key(.control("e")), "abc|"),
      ("a|bc", .key(.control("u")), "|"),
      ("a|d", .paste("b\nc"), "ab c|d"),
      ("|", .paste("a\u{1B}[2Jb\u{202E}"), "a\u{FFFD}[2Jb\u{FFFD}|"),
    ])
  func key(before: String, event: Event, after: String) {
    var field = field(before)
    let wasTaken = field.handle(event)
    #expect(wasTaken)
    #expect(picture(field) == after)
  }

  @Test(
    "Other events are left to others",
    arguments: [Event.key(.enter), .key(.escape), .key(.up), .key(.control("c")), .wheel(rows: 1)])
  func others(_ event: Event) {
    var field = field("a|b")
    let wasTaken = field.handle(event)
    #expect(!wasTaken)
    #expect(picture(field) == "a|b")
  }

  @Test(
    "A full field takes no more than there is room for",
    arguments: [("ab|c", 4, "xyz", "abx|c"), ("abc|", 3, "x", "abc|"), ("|", 2, "党政办", "党政|")])
  func full(before: String, maximum: Int, inserted: String, after: String) {
    var field = field(before, maximumLength: maximum)
    field.insert(inserted)
    #expect(picture(field) == after)
  }

  @Test func `Line breaks are kept where the field says so`() {
    #expect(TextField("一\r\n二", keepsLineBreaks: true).text == "一\n二")
    #expect(TextField("一\r\n二").text == "一 二")
  }

  @Test(
    "One line is scrolled so that the cursor is seen",
    arguments: [
      ("党政|", 10, "党政", 4), ("党政办|", 6, "政办", 4), ("党政办|", 7, "党政办", 6),
      ("党|政办", 6, "党政办", 2), ("abcdef|", 4, "def", 3), ("abc|def", 4, "abcd", 3),
      ("|党政", 3, "党", 0), ("党|", 1, "", 0), ("党|", 0, "", 0), ("|", 5, "", 0),
    ])
  func line(text: String, width: Int, shown: String, column: Int) {
    let layout = field(text).line(width: width)
    #expect(layout.lines == [shown])
    #expect(layout.cursor == Point(column: column, row: 0))
  }

  @Test(
    "Several lines are broken by the rules, the cursor among them",
    arguments: [
      ("|", [""], Point(column: 0, row: 0)),
      ("会议散会后。|", ["会议散会", "后。"], Point(column: 4, row: 1)),
      ("会议散会|后。", ["会议散会", "后。"], Point(column: 0, row: 1)),
      ("会议|散会后。", ["会议散会", "后。"], Point(column: 4, row: 0)),
      ("一\n|\n二", ["一", "", "二"], Point(column: 0, row: 1)),
      ("一\n|", ["一", ""], Point(column: 0, row: 1)),
      ("ab |", ["ab "], Point(column: 3, row: 0)),
      ("会议散会    |", ["会议散会    "], Point(column: 9, row: 0)),
    ])
  func wrapped(text: String, lines: [String], cursor: Point) {
    let layout = field(text, keepsLineBreaks: true).wrapped(width: 10)
    #expect(layout.lines == lines)
    #expect(layout.cursor == cursor)
  }

  @Test("The cursor is within any width", arguments: -1...12)
  func narrow(_ width: Int) {
    var field = field("会议a, 散会后。\n\n  x|", keepsLineBreaks: true)
    for _ in 0...field.text.count {
      let layout = field.wrapped(width: width)
      #expect((0..<max(1, width)).contains(layout.cursor.column))
      #expect(layout.lines.indices.contains(layout.cursor.row))
      #expect((0..<max(1, width)).contains(field.line(width: width).cursor.column))
      field.move(by: -1)
    }
  }

  @Test(
    "Up and down move among the lines",
    arguments: [
      ("党政办|公室干部", 1, "党政办公室干部|"), ("党政办|公室干部", -1, "党政办|公室干部"),
      ("党政办公室|干部", -1, "党|政办公室干部"), ("一二三\n四|五", -1, "一|二三\n四五"),
      ("一二三|\n四", 1, "一二三\n四|"), ("|一二三四五六", 1, "一二三四|五六"),
    ])
  func rows(before: String, rows: Int, after: String) {
    var field = field(before, keepsLineBreaks: true)
    _ = field.move(rows: rows, width: 9)
    #expect(picture(field) == after)
  }
}
