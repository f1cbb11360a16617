import Glibc
import Testing

@testable import selfcheck

@Suite struct ExternalCommandTests {
  // As the program does at its start.
  init() { signal(SIGPIPE, SIG_IGN) }

  private func run(
    _ program: String, _ arguments: String..., input: [UInt8] = [], within seconds: Int = 30
  ) throws(ExternalCommand.Fault) -> ExternalCommand.Outcome {
    try ExternalCommand(program: program, arguments: arguments).run(input: input, within: seconds)
  }

  @Test func `a long document goes in while as much comes out on both sides`() throws {
    let document = [UInt8](repeating: UInt8(ascii: "x"), count: 4 << 20)
    let outcome = try run("sh", "-c", "tee /dev/stderr", input: document)
    #expect(outcome.status == 0)
    #expect(outcome.output.utf8.count == document.count)
    #expect(outcome.complaint.utf8.count == document.count)
  }

  @Test func `one that reads nothing of a long document still tells why`() throws {
    let document = [UInt8](repeating: 0, count: 4 << 20)
    let outcome = try run("sh", "-c", "echo 'no paper' >&2; exit 3", input: document)
    #expect(outcome.status == 3)
    #expect(outcome.complaint == "no paper\n")
  }

  @Test func `one that ends by a signal is no success`() throws {
    #expect(try run("sh", "-c", "kill -9 $$").status == 128 + SIGKILL)
  }

  @Test func `arguments arrive as they are, and no shell reads them`() throws {
    let strange = ["$(id)", "a b", "'\"\\", "-x", "提升计划", ""]
    let outcome = try ExternalCommand(program: "printf", arguments: ["%s\n"] + strange).run()
    #expect(outcome.output == strange.joined(separator: "\n") + "\n")
  }

  @Test func `it speaks the C locale, and takes signals as any program does`() throws {
    #expect(try run("sh", "-c", "echo $LC_ALL").output == "C\n")
    #expect(try run("sh", "-c", "kill -PIPE $$").status == 128 + SIGPIPE)
  }

  @Test func `one that isn't there is told`() {
    #expect(throws: ExternalCommand.Fault.notInstalled) { try run("selfcheck-no-such-program") }
  }

  @Test(
    arguments: [
      "exec sleep 600",
      // What reads its output would believe it to have ended.
      "exec >&- 2>&-; exec sleep 600",
      "cat; exec sleep 600",
    ])
  func `one that doesn't end in time is ended, and leaves no process behind`(
    script: String
  ) async throws {
    // In a process of its own, which has no other children.
    await #expect(processExitsWith: .success) { [script = script as String] in
      signal(SIGPIPE, SIG_IGN)
      let command = ExternalCommand(program: "sh", arguments: ["-c", script])
      #expect(throws: ExternalCommand.Fault.hung) {
        try command.run(input: [1, 2, 3], within: 1)
      }
      #expect(waitpid(-1, nil, WNOHANG) == -1 && errno == ECHILD)
    }
  }
}
