import TestSupport
import Testing

/// A terminal whose character set is GB18030.
@Suite(.enabled(if: GBLocale.maker.mayRun, GBLocale.maker.isMissing))
struct GBLocaleTests {
  private func open() throws -> PseudoTerminal {
    let environment = ["TERM": "xterm-256color"].merging(GBLocale.environment) { _, new in new }
    return try PseudoTerminal(environment: environment.map { "\($0)=\($1)" })
  }

  @Test func `Han characters are written in its own bytes, not in those of UTF-8`() throws {
    let terminal = try open()
    try terminal.wait(forBytes: [0xB5, 0xB3, 0xD5, 0xFE])  // 党政
    #expect(!terminal.output.contains("党政"))
  }

  @Test(arguments: [[0xD6, 0xD0], [0x82, 0x35, 0x8F, 0x33]] as [[UInt8]])
  func `Characters of two and of four bytes arrive although they come one by one`(
    bytes: [UInt8]
  ) throws {
    let terminal = try open()
    for byte in bytes {
      terminal.send([byte])
      try terminal.waitUntilRead()
    }
    let character = bytes.count == 2 ? "中" : "\u{9FA6}"
    try terminal.wait(forLine: #"key(Canvas.Key.character("\#(character)"))"#)
  }

  @Test func `A byte that begins no character is skipped and nothing after it`() throws {
    let terminal = try open()
    terminal.send([0xFF, 0xD6, 0xD0, 0x61])
    try terminal.wait(forLine: #"key(Canvas.Key.character("a"))"#)
    #expect(terminal.lines.contains(#"key(Canvas.Key.character("中"))"#))
  }
}
