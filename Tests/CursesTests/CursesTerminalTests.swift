import Glibc
import Testing

@Suite struct CursesTerminalTests {
  static let environment = ["TERM=xterm-256color", "LANG=C.UTF-8"]

  func open(columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      environment: Self.environment, columns: columns, rows: rows)
    try terminal.wait(forLine: "open Size(columns: \(columns), rows: \(rows))")
    return terminal
  }

  @Test func `A Han character arrives although its bytes come one by one`() throws {
    let terminal = try open()
    for byte in "中".utf8 {
      terminal.send([byte])
      try terminal.waitUntilRead()
    }
    try terminal.wait(forLine: #"key(Canvas.Key.character("中"))"#)
  }
}
