import TestSupport
import Testing

/// Where there is no screen to take over, the program learns why and nothing is written.
@Suite struct TerminalRefusalTests {
  @Test(
    "A terminal that can't be used is named",
    arguments: [
      ("", "unknownTerminal(name: nil)"), ("TERM=", "unknownTerminal(name: nil)"),
      ("TERM=no-such", #"unknownTerminal(name: Optional("no-such"))"#),
      ("TERM=dumb", #"cannotAddressCursor(name: "dumb")"#),
    ])
  func terminal(variable: String, error: String) throws {
    let terminal = try PseudoTerminal(environment: [variable])
    #expect(try terminal.exitCode() == 69)
    #expect(terminal.lines == [error])
    #expect(terminal.output == "")
    #expect(terminal.modes == terminal.modesBefore)
  }

  @Test func `Input from a file is refused`() throws {
    let terminal = try PseudoTerminal(
      environment: CursesTerminalTests.environment, input: "/dev/null")
    #expect(try terminal.exitCode() == 69)
    #expect(terminal.lines == ["notATerminal(Curses.TerminalError.Stream.input)"])
    #expect(terminal.output == "")
  }
}
