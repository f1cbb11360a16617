import Glibc
import TestSupport
import Testing

/// What a program sees and leaves behind in a real terminal.
@Suite struct CursesTerminalTests {
  static let environment = [
    "TERM=xterm-256color", "LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no",
  ]

  func open(columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      environment: Self.environment, columns: columns, rows: rows)
    try terminal.wait(forLine: "open Size(columns: \(columns), rows: \(rows))")
    return terminal
  }

  /// What the program said of what was sent, up to and without a last key.
  func events(after bytes: [UInt8]) throws -> [String] {
    let terminal = try open()
    terminal.send(bytes)
    try terminal.waitUntilRead()
    terminal.send("z")
    try terminal.wait(forLine: #"key(Canvas.Key.character("z"))"#)
    return terminal.lines.dropFirst().dropLast()
  }

  @Test func `A Han character arrives although its bytes come one by one`() throws {
    let terminal = try open()
    for byte in "中".utf8 {
      terminal.send([byte])
      try terminal.waitUntilRead()
    }
    try terminal.wait(forLine: #"key(Canvas.Key.character("中"))"#)
  }

  @Test func `An invalid byte is skipped and nothing after it`() throws {
    #expect(
      try events(after: [0xFF] + Array("中a".utf8)) == [
        #"key(Canvas.Key.character("中"))"#, #"key(Canvas.Key.character("a"))"#,
      ])
  }

  @Test func `Arrows arrive in both forms`() throws {
    #expect(
      try events(after: Array("\u{1B}[A\u{1B}OB".utf8)) == [
        "key(Canvas.Key.up)", "key(Canvas.Key.down)",
      ])
  }

  @Test func `A chord with Alt is nothing`() throws {
    #expect(try events(after: Array("\u{1B}q".utf8)) == [])
  }

  @Test func `ESC alone arrives without another key`() throws {
    let terminal = try open()
    terminal.send("\u{1B}")
    try terminal.wait(forLine: "key(Canvas.Key.escape)")
  }

  @Test func `How long a sequence may take after its ESC is for $ESCDELAY to say`() throws {
    let terminal = try PseudoTerminal(environment: Self.environment + ["ESCDELAY=1000"])
    try terminal.wait(forLine: "open Size(columns: 80, rows: 24)")
    terminal.send("\u{1B}")
    usleep(150_000)
    terminal.send("[A")
    try terminal.wait(forLine: "key(Canvas.Key.up)")
    #expect(!terminal.lines.contains("key(Canvas.Key.escape)"))
  }

  @Test func `A paste arrives whole`() throws {
    #expect(
      try events(after: Array("\u{1B}[200~一、\r二、\u{1B}[201~".utf8)) == [#"paste("一、\n二、")"#])
  }

  @Test func `The terminal is asked for pastes and the mouse, and no longer at the end`() throws {
    let terminal = try open()
    try terminal.wait(forOutput: "\u{1B}[?2004h\u{1B}[?1000h\u{1B}[?1006h")
    terminal.send("q")
    #expect(try terminal.exitCode() == 0)
    #expect(terminal.output.contains("\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l"))
  }

  @Test(
    "The program is told of a resize and paints again",
    arguments: [(100, 30), (20, 6), (1, 1)])
  func resize(columns: Int, rows: Int) throws {
    let terminal = try open()
    terminal.resize(columns: columns, rows: rows)
    try terminal.wait(
      forLine: "resize(Canvas.Size(columns: \(columns), rows: \(rows)))")
    terminal.send("q")
    #expect(try terminal.exitCode() == 0)
  }

  @Test func `A size of nothing is skipped`() throws {
    let terminal = try open()
    terminal.resize(columns: 0, rows: 0)
    try terminal.wait(forLine: "resize(Canvas.Size(columns: 80, rows: 24))")
  }

  @Test func `A terminal of one cell opens`() throws {
    let terminal = try open(columns: 1, rows: 1)
    terminal.send("q")
    #expect(try terminal.exitCode() == 0)
  }

  @Test func `Han characters are drawn, and emoji by their base`() throws {
    let terminal = try open()
    try terminal.wait(forOutput: "👨|")
    #expect(terminal.output.contains("党政办公室"))
    #expect(!terminal.output.contains("\u{200D}"))
  }

  @Test func `Without a locale, Han characters are drawn all the same`() throws {
    let terminal = try PseudoTerminal(environment: ["TERM=xterm", "LC_ALL=C"])
    try terminal.wait(forOutput: "党政办公室")
  }

  @Test(
    "Colours are used unless NO_COLOR says no",
    arguments: [("", true), ("NO_COLOR=1", false), ("NO_COLOR=", true)])
  func colors(variable: String, areUsed: Bool) throws {
    let terminal = try PseudoTerminal(environment: Self.environment + [variable])
    try terminal.wait(forOutput: "党政办公室")
    #expect(terminal.output.contains("\u{1B}[31m") == areUsed)
  }
}
