import BankFormat
import BuiltInBank
import Canvas
import Records
import SelfCheckCore
import TestSupport
import Testing

@testable import selfcheck

@Suite struct AppSessionTests {
  /// Gives what it was told to, read by read, and then hangs up. A read holds what was typed before
  /// anybody looked; one of nothing is a wait in vain.
  private final class ScriptedTerminal: Terminal {
    let size = Size(columns: 80, rows: 24)
    private var reads: ArraySlice<[Event]>
    private var waiting: ArraySlice<Event> = []
    private(set) var frames: [Frame] = []

    init(_ reads: [[Event]]) { self.reads = reads[...] }

    func draw(_ frame: Frame) { frames.append(frame) }

    func nextEvent(timeout: Int?) -> Event? {
      if let event = waiting.popFirst() { return event }
      if timeout == 0 { return nil }
      guard let read = reads.popFirst() else { return .hangUp(.hangUp) }
      waiting = read[...]
      return waiting.popFirst()
    }
  }

  private struct Sitting {
    var signal: Event.Signal?
    var frames: [Frame]
    /// The answers on the disk.
    var draft: StoredDraft?
  }

  private func run(_ reads: [[Event]]) throws -> Sitting {
    let scratch = try ScratchFolder()
    let questionnaire = try #require(BankReader.read(.builtIn).questionnaire)
    let desk = try Desk(Context(data: scratch.path))
    let terminal = ScriptedTerminal(reads)
    let session = AppSession(
      terminal: terminal, widths: .narrow, desk: desk, language: .zh, opening: .home)
    let signal = session.loop()
    let bytes = try DataLocations(folder: scratch.path).draft(of: questionnaire.id).read()
    return Sitting(
      signal: signal, frames: terminal.frames,
      draft: try bytes.map { try DraftFormat.read($0, for: questionnaire) })
  }

  private static func keys(_ text: String) -> [Event] { text.map { .key(.character($0)) } }

  /// From home to the first question of the short form.
  private static let begin: [[Event]] = [keys("1"), [.key(.enter)]]

  @Test func `a wait that brings nothing does not end the app`() throws {
    let sitting = try run([[], [.key(.down)], [], [], [.key(.up)]])
    #expect(sitting.signal == .hangUp)
    #expect(sitting.frames.count == 3)
  }

  @Test func `quitting ends it without a signal`() throws {
    let sitting = try run([[], Self.keys("q")])
    #expect(sitting.signal == nil)
    #expect(sitting.frames.count == 1)
  }

  @Test func `what was typed before a page was shown does not reach it`() throws {
    let sitting = try run(Self.begin + [Self.keys("2312q"), Self.keys("3")])
    let answers = try #require(sitting.draft?.draft.answers)
    #expect(answers[0] == .single(1))
    #expect(answers.answered == 2, "one by each read")
    // The q was dropped.
    #expect(sitting.signal == .hangUp)
  }

  @Test func `all that was typed at once for one page counts, up to the key that turns it`() throws
  {
    let sitting = try run(
      Self.begin + [[.key(.end), .key(.home), .key(.down), .key(.enter), .key(.enter)]])
    #expect(sitting.draft?.draft.answers[0] == .single(1))
    #expect(sitting.draft?.draft.answers.answered == 1)
  }

  @Test func `a hang-up among what is dropped ends the app`() throws {
    let sitting = try run(Self.begin + [Self.keys("22") + [.hangUp(.terminate)]])
    #expect(sitting.signal == .terminate)
    #expect(sitting.draft?.draft.answers.answered == 1)
  }
}

extension AnswerSet {
  fileprivate var answered: Int { (0..<count).count { isAnswered($0) } }
}
