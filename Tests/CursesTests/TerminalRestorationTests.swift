import Glibc
import TestSupport
import Testing

/// However it ends, the shell finds the terminal as it was.
@Suite struct TerminalRestorationTests {
  func open() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(environment: CursesTerminalTests.environment)
    try terminal.wait(forOutput: "党政办公室")
    #expect(terminal.modes != terminal.modesBefore)
    return terminal
  }

  func expectRestored(_ terminal: PseudoTerminal) {
    #expect(terminal.modes == terminal.modesBefore)
    #expect(terminal.output.contains("\u{1B}[?2004l"))
    #expect(terminal.output.contains("\u{1B}[?1049l"))
  }

  @Test func `After quitting`() throws {
    let terminal = try open()
    terminal.send("q")
    #expect(try terminal.exitCode() == 0)
    expectRestored(terminal)
  }

  @Test(
    "After a signal that asks it to end",
    arguments: [
      (SIGTERM, "hangUp(Canvas.Event.Signal.terminate)", 75 as Int32),
      (SIGHUP, "hangUp(Canvas.Event.Signal.hangUp)", 75),
      (SIGINT, "hangUp(Canvas.Event.Signal.interrupt)", 130),
    ])
  func signal(number: Int32, line: String, code: Int32) throws {
    let terminal = try open()
    terminal.send(signal: number)
    #expect(try terminal.exitCode() == code)
    #expect(terminal.lines.last == line)
    expectRestored(terminal)
  }

  @Test func `After Ctrl-C, which is a key, also once the program was stopped`() throws {
    let terminal = try open()
    terminal.send("\u{03}")
    try terminal.wait(forLine: controlC)
    terminal.send("\u{1A}")
    try terminal.wait(forLine: "resize(Canvas.Size(columns: 80, rows: 24))")
    terminal.send("\u{03}q")
    #expect(try terminal.exitCode() == 0)
    #expect(terminal.lines.count { $0 == controlC } == 2)
    expectRestored(terminal)
  }

  let controlC = #"key(Canvas.Key.control("c"))"#

  @Test(
    "After a crash, which the system still learns of",
    arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT])
  func crash(number: Int32) throws {
    let terminal = try open()
    terminal.send(signal: number)
    #expect(try terminal.exitCode() == -number)
    expectRestored(terminal)
  }

  @Test func `Ctrl-Backslash ends it also where it was started with that signal ignored`() throws {
    let former = Glibc.signal(SIGQUIT, SIG_IGN)
    defer { Glibc.signal(SIGQUIT, former) }
    let terminal = try open()
    terminal.send("\u{1C}")
    #expect(try terminal.exitCode() == -SIGQUIT)
    expectRestored(terminal)
  }

  @Test(
    "A signal that was sent ends it also where crashes are told",
    arguments: [SIGSEGV, SIGQUIT])
  func sentSignal(number: Int32) throws {
    let terminal = try PseudoTerminal(environment: Self.tellingCrashes)
    try terminal.wait(forLine: "open Size(columns: 80, rows: 24)")
    terminal.send(signal: number)
    #expect(try terminal.exitCode() == -number)
    expectRestored(terminal)
  }

  private static let tellingCrashes = ["TERM=xterm", "SWIFT_BACKTRACE=enable=tty"]

  @Test func `Before the story of a crash is told`() throws {
    let terminal = try PseudoTerminal(environment: Self.tellingCrashes)
    terminal.send("!")
    try terminal.wait(forOutput: "crashed")
    expectRestored(terminal)
  }

  @Test func `While it is stopped, and it paints again when it goes on`() throws {
    let terminal = try open()
    // Nobody could continue a session's only process, so it goes on at once.
    terminal.send("\u{1A}")
    try terminal.wait(forLine: "resize(Canvas.Size(columns: 80, rows: 24))")
    #expect(terminal.output.contains("\u{1B}[?1049l"))
    #expect(terminal.modes != terminal.modesBefore)
  }

  @Test func `Going on after SIGSTOP, it paints again`() throws {
    let terminal = try open()
    terminal.send(signal: SIGSTOP)
    try terminal.waitUntilStopped()
    terminal.resize(columns: 40, rows: 12)
    terminal.send(signal: SIGCONT)
    try terminal.wait(forLine: "resize(Canvas.Size(columns: 40, rows: 12))")
  }

  @Test func `A terminal that is taken away ends the program`() throws {
    let terminal = try open()
    terminal.hangUp()
    #expect(try terminal.exitCode() == 75)
    #expect(terminal.lines.last == "hangUp(Canvas.Event.Signal.hangUp)")
  }
}
