import Canvas
import Records
import SelfCheckCore
import TestSupport
import Testing

@testable import selfcheck

@Suite struct AppSessionTests {
  /// Gives what it was told to, waits without an event among it, and then hangs up.
  private final class ScriptedTerminal: Terminal {
    let size = Size(columns: 80, rows: 24)
    private var script: [Event?]
    private(set) var drawn = 0

    init(_ script: [Event?]) { self.script = script }

    func draw(_ frame: Frame) { drawn += 1 }

    func nextEvent(timeout: Int?) -> Event? {
      script.isEmpty ? .hangUp(.hangUp) : script.removeFirst()
    }
  }

  private func run(_ script: [Event?]) throws -> (signal: Event.Signal?, drawn: Int) {
    let scratch = try ScratchFolder()
    let questionnaire = try #require(BankReader.read(.builtIn).questionnaire)
    let desk = try Desk(Context(data: scratch.path), questionnaire)
    let terminal = ScriptedTerminal(script)
    let session = AppSession(
      terminal: terminal, widths: .narrow, desk: desk, language: .zh, opening: .home)
    return (session.loop(), terminal.drawn)
  }

  @Test func `a wait that brings nothing does not end the app`() throws {
    let ended = try run([nil, .key(.down), nil, nil, .key(.up)])
    #expect(ended.signal == .hangUp)
    #expect(ended.drawn == 3)
  }

  @Test func `quitting ends it without a signal`() throws {
    let ended = try run([nil, .key(.character("q"))])
    #expect(ended.signal == nil)
    #expect(ended.drawn == 1)
  }
}
