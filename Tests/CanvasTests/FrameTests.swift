import Canvas
import Testing

@Suite struct FrameTests {
  func frame(
    _ columns: Int, _ rows: Int = 1, _ text: String = "", at column: Int = 0
  ) -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    frame.write(text, at: Point(column: column, row: 0))
    return frame
  }

  @Test func `Text stands where it was written`() {
    var frame = frame(12, 3)
    #expect(frame.write("党政办公室", at: Point(column: 1, row: 1)) == 10)
    frame.write("ok", at: Point(column: 10, row: 2))
    #expect(
      frame.description == """

         党政办公室
                  ok
        """)
  }

  @Test(
    "A text too long for its place is clipped by cells",
    arguments: [
      ("abc", 2, "ab", 2), ("党政", 4, "党政", 4), ("党政", 3, "党", 3), ("a党", 2, "a", 2),
      ("党", 1, "", 1), ("党", 0, "", 0),
    ])
  func clipped(text: String, columns: Int, shown: String, used: Int) {
    var frame = frame(columns)
    #expect(frame.write(text, at: Point(column: 0, row: 0)) == used)
    #expect(frame.description == shown)

    frame = self.frame(10, 1, "..........")
    #expect(frame.write(text, at: Point(column: 2, row: 0), maximum: columns) == used)
    let blanks = String(repeating: " ", count: used - CellWidths.narrow.width(of: shown))
    #expect(frame.description == ".." + shown + blanks + String(repeating: ".", count: 8 - used))
  }

  @Test(
    "Writing over half of a wide character blanks the other half",
    arguments: [(0, "x 政"), (1, " x政"), (2, "党x"), (3, "党 x")])
  func halves(column: Int, shown: String) {
    var frame = frame(4, 1, "党政")
    frame.write("x", at: Point(column: column, row: 0))
    #expect(frame.description == shown)
  }

  @Test func `A wide character between two others blanks both`() {
    var frame = frame(4, 1, "党政")
    frame.write("办", at: Point(column: 1, row: 0))
    #expect(frame.description == " 办")
    #expect(frame.runs(row: 0).map(\.characters) == [[" ", "办", " "]])
  }

  @Test(
    "What lies to the left of the frame is left out",
    arguments: [(-1, " 政a"), (-2, "政a"), (-3, " a"), (-5, ""), (-100, "")])
  func left(column: Int, shown: String) {
    #expect(frame(6, 1, "党政a", at: column).description == shown)
  }

  @Test(
    "Any size and any place can be written to",
    arguments: [(0, 0), (-1, -5), (1, 1), (0, 3), (3, 0), (2, 1)])
  func anywhere(columns: Int, rows: Int) {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    for column in [Int.min, -1, 0, 1, .max] {
      for row in [Int.min, -1, 0, 1, .max] {
        let place = Point(column: column, row: row)
        frame.write("党a", at: place)
        frame.write("党a", at: place, maximum: -1)
        frame.write("党a", at: place, maximum: .max)
        frame.fill(row: row, columns: min(column, 5)..<5)
        frame.restyle(row: row, Style(bold: true))
        _ = frame.style(at: place)
      }
      #expect(frame.runs(row: column).isEmpty || column == 0)
    }
    #expect(frame.size == Size(columns: max(0, columns), rows: max(0, rows)))
  }

  @Test func `No control sequence gets into a frame`() {
    let frame = frame(20, 1, "a\u{1B}[2J\nb\u{202E}c")
    #expect(frame.description == "a\u{FFFD}[2J b\u{FFFD}c")
  }

  @Test func `A mark without a base is left out, one with a base stays in its cell`() {
    #expect(
      frame(3, 1, "\u{301}ae\u{301}b").runs(row: 0)[0].characters == ["a", "e\u{301}", "b"])
  }

  @Test func `Ambiguous characters take two cells where the locale has them wide`() {
    var frame = Frame(size: Size(columns: 5, rows: 1), widths: CellWidths(ambiguousIsWide: true))
    #expect(frame.write("——…", at: Point(column: 0, row: 0)) == 5)
    #expect(frame.description == "——")
  }

  @Test func `Runs are stretches of one style`() {
    var frame = frame(6)
    let bold = Style(bold: true)
    frame.write("党a", at: Point(column: 1, row: 0), style: bold)
    #expect(
      frame.runs(row: 0) == [
        Frame.Run(column: 0, style: .plain, characters: [" "]),
        Frame.Run(column: 1, style: bold, characters: ["党", "a"]),
        Frame.Run(column: 4, style: .plain, characters: [" ", " "]),
      ])
    #expect(
      frame.runs(row: 0, columns: 1..<3) == [
        Frame.Run(column: 1, style: bold, characters: ["党"])
      ])
    #expect(frame.style(at: Point(column: 2, row: 0)) == bold)
    #expect(frame.style(at: Point(column: 6, row: 0)) == nil)
  }

  @Test func `A row is filled and shown in another style`() {
    let reversed = Style(reversed: true)
    var frame = frame(5, 1, "党政a")
    frame.fill(row: 0, columns: 1..<3, with: "-")
    #expect(frame.description == " -- a")
    frame.fill(row: 0, with: "党", style: reversed)
    frame.restyle(row: 0, columns: 3..<9, .plain)
    #expect(
      frame.runs(row: 0) == [
        Frame.Run(column: 0, style: reversed, characters: [" ", " ", " "]),
        Frame.Run(column: 3, style: .plain, characters: [" ", " "]),
      ])
  }

  @Test func `Rows are the same where their characters and styles are`() {
    var (one, other) = (frame(6, 2, "e\u{301}a"), frame(6, 2, "e\u{301}a"))
    other.write("u\u{308}", at: Point(column: 0, row: 1))
    other.write("e\u{301}a", at: Point(column: 0, row: 0))
    #expect(one.difference(row: 0, from: other) == nil)
    #expect(one.difference(row: 1, from: other) == 0..<1)
    #expect(one != other)
    one.write("u\u{308}", at: Point(column: 0, row: 1))
    #expect(one == other && one.hashValue == other.hashValue)
    one.restyle(row: 1, Style(bold: true))
    #expect(one.difference(row: 1, from: other) == 0..<6)
    #expect(frame(5).difference(row: 0, from: frame(6)) == 0..<5)
  }

  @Test(
    "What differs is told by columns, without half a character of either frame",
    arguments: [
      ("abcdef", "abcdef", nil), ("abcdef", "abXdef", 2..<3), ("abcdef", "aXcdXf", 1..<5),
      ("abcdef", "abcdeX", 5..<6), ("党政办", "党x 办", 2..<4), ("党政办", "党政 x", 4..<6),
      ("a党政b", "党政ab", 0..<5), ("党", "xy", 0..<2), ("x政", "党y", 0..<3), ("", "ab", 0..<2),
    ] as [(String, String, Range<Int>?)])
  func difference(before: String, after: String, columns: Range<Int>?) {
    let (old, new) = (frame(6, 1, before), frame(6, 1, after))
    #expect(new.difference(row: 0, from: old) == columns)
    // Drawn over the old frame, what differs makes the new one.
    var drawn = old
    for run in columns.map({ new.runs(row: 0, columns: $0) }) ?? [] {
      drawn.write(run.text, at: Point(column: run.column, row: 0), style: run.style)
    }
    #expect(drawn == new)
  }

  @Test func `each style is what comes back out of a cell`() {
    let flags = [false, true]
    for color in [nil] + Color.allCases.map(Optional.some) {
      for bold in flags {
        for dim in flags {
          for reversed in flags {
            for underlined in flags {
              let style = Style(
                color: color, bold: bold, dim: dim, reversed: reversed, underlined: underlined)
              var frame = Frame(size: Size(columns: 2, rows: 1))
              frame.write("中", at: .origin, style: style)
              #expect(frame.style(at: .origin) == style)
              #expect(frame.runs(row: 0).map(\.style) == [style])
            }
          }
        }
      }
    }
  }
}
