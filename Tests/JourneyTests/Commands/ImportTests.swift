import JSONText
import Records
import SelfCheckCore
import Testing

@Suite("selfcheck import")
struct ImportTests {
  private let home: Home
  private let round: Round
  /// The round's line, and its plan's.
  private let lines: [String]

  init() throws {
    home = try Home()
    round = try home.keepRound(1, answers: AnswerRule.worst.answers(.short), form: .short)
    try home.keepPlan(for: round, measures: 1)
    lines = try home.selfcheck("export").lines
    try #require(lines.count == 2)
  }

  private func take(_ lines: String..., into home: Home) throws -> Outcome {
    try home.selfcheck("import", "-", "--language", "en", input: lines.joined(separator: "\n"))
  }

  private func plan(revision: Int, helper: String = "nobody") -> String {
    lines[1].replacing(#""revision":1,"#, with: #""revision":\#(revision),"#)
      .replacing("配合0", with: helper)
  }

  private var keptPlan: String? { home.text(of: "\(home.plans)/\(round.id).json") }

  @Test("takes a plan of a higher revision, and leaves one of a lower")
  func revisions() throws {
    let raised = try take(plan(revision: 3), into: home)
    #expect(raised.status == 0)
    #expect(
      raised.complaint == "selfcheck: added 0 rounds and 0 plans, brought 1 plan up to date\n")
    #expect(keptPlan?.contains(#""helper": "nobody""#) == true)
    let older = try take(plan(revision: 2, helper: "late"), into: home)
    #expect(older.status == 0)
    #expect(keptPlan?.contains(#""helper": "nobody""#) == true)
  }

  @Test("leaves two plans of one revision that differ as they are, and says so")
  func equalRevisions() throws {
    let before = keptPlan
    let outcome = try take(plan(revision: 1), into: home)
    #expect(outcome.status == 65)
    #expect(
      outcome.complaint.hasPrefix(
        "standard input: line 1: the plan of round \"\(round.id)\" here is revision 1 too"),
      "\(outcome.complaint)")
    #expect(keptPlan == before)
  }

  @Test("never changes a round that is there under the same id")
  func otherRound() throws {
    let before = home.text(of: "\(home.rounds)/\(round.id).json")
    let outcome = try take(
      lines[0].replacing(#""sequence":1,"#, with: #""sequence":7,"#), into: home)
    #expect(outcome.status == 65)
    #expect(outcome.complaint.contains("line 1: there is another round \"\(round.id)\" here"))
    #expect(home.text(of: "\(home.rounds)/\(round.id).json") == before)
  }

  @Test("leaves a file that is there and can't be read, and says to move it away")
  func unreadable() throws {
    try home.put("{", at: "\(home.rounds)/\(round.id).json")
    let first = try take(lines[0], into: home)
    #expect(first.status == 65)
    #expect(first.complaint.contains("\(round.id).json here can't be read"))
    #expect(home.text(of: "\(home.rounds)/\(round.id).json") == "{")
    let other = try Home()
    try other.put("{", at: "\(other.plans)/\(round.id).json")
    let second = try take(lines[0], lines[1], into: other)
    #expect(second.status == 65)
    #expect(second.complaint.contains("line 2: the plan \(round.id).json here can't be read"))
    #expect(other.text(of: "\(other.plans)/\(round.id).json") == "{")
  }

  @Test("takes no plan without its round")
  func planAlone() throws {
    let other = try Home()
    let outcome = try take(lines[1], lines[0], into: other)
    #expect(outcome.status == 65)
    #expect(
      outcome.complaint.contains("line 1: the round of this plan, \"\(round.id)\", isn't here"))
    #expect(other.names(in: other.rounds).count == 1)
    #expect(other.names(in: other.plans) == [])
  }

  struct BadLine: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let line: @Sendable (String) -> String
    /// What stands behind "standard input: ".
    let fault: String
  }

  static let badLines = [
    BadLine(
      testDescription: "cut off", line: { String($0.dropLast(40)) },
      fault: "line 2, column "),
    BadLine(testDescription: "no JSON", line: { _ in "hello" }, fault: "line 2, column 1: "),
    BadLine(
      testDescription: "a key twice", line: { #"{"form":"full","# + $0.dropFirst() },
      fault: "line 2, column "),
    BadLine(
      testDescription: "a list of lists, deeper than is read",
      line: { _ in String(repeating: "[", count: 100_000) },
      fault: "line 2, column 65: brackets and braces are nested deeper than 64 levels"),
    BadLine(
      testDescription: "longer than a file may be",
      line: { $0 + String(repeating: " ", count: 5 << 20) },
      fault: "line 2: it is longer than the limit of 4194304 bytes and was not read"),
    BadLine(
      testDescription: "longer once it is a file",
      line: {
        $0.replacing(
          #""answers":{"#,
          with: #""answers":{"x":["# + String(repeating: #""y","#, count: 900_000) + #""y"],"#)
      },
      fault: "line 2: as a file it would be larger than the limit of 4194304 bytes"),
    BadLine(
      testDescription: "a newer schema",
      line: { $0.replacing(#""schema":1"#, with: #""schema":2"#) },
      fault: "line 2: it was written by a newer version (schema 2)"),
    BadLine(
      testDescription: "another format",
      line: { $0.replacing("selfcheck.round", with: "selfcheck.draft") },
      fault: "line 2: its format is \"selfcheck.draft\""),
    BadLine(
      testDescription: "a wrong type",
      line: { $0.replacing(#""sequence":1"#, with: #""sequence":"1""#) },
      fault: "line 2, column "),
    BadLine(
      testDescription: "an id that leads out of the folder",
      line: { $0.replacing(#""id":"2026-11-01-0906-aaaaa1""#, with: #""id":"../../escaped""#) },
      fault: "line 2, column "),
    BadLine(
      testDescription: "an id that acts on a terminal",
      line: { $0.replacing(#""id":"2026-11-01-0906-aaaaa1""#, with: #""id":"a\u001b[2J""#) },
      fault: "line 2, column "),
    BadLine(
      testDescription: "half a character", line: { _ in #"{"format":"\ud800"}"# },
      fault: "line 2, column 12: "),
  ]

  @Test("tells of a bad line by its place, and takes the others", arguments: badLines)
  func badLine(_ bad: BadLine) throws {
    let other = try Home()
    let second = lines[0].replacing(round.id, with: "second")
    let outcome = try take(lines[0], bad.line(lines[0]), second, into: other)
    #expect(outcome.status == 65)
    #expect(
      outcome.complaint.hasPrefix("standard input: \(bad.fault)"),
      "\(outcome.complaint.prefix(300))")
    #expect(outcome.complaint.contains("selfcheck: added 2 rounds and 0 plans\n"))
    #expect(outcome.complaint.contains("selfcheck: 1 line was not imported"))
    #expect(other.names(in: other.rounds) == ["\(round.id).json", "second.json"])
    #expect(!outcome.complaint.contains("\u{1B}"))
  }

  @Test("lists the first twenty bad lines of a file that is none of ours, and counts the rest")
  func manyBadLines() throws {
    let file = try #require(home.text(of: "\(home.rounds)/\(round.id).json"))
    let outcome = try take(file, into: try Home())
    #expect(outcome.status == 65)
    #expect(outcome.complaint.split(separator: "\n").count { $0.hasPrefix("standard") } == 20)
    #expect(outcome.complaint.contains("more bad lines not listed"))
    #expect(outcome.complaint.contains("as selfcheck export wrote it, a record a line"))
  }

  @Test("reads lines that end as on Windows, blank ones, and a last one without an end")
  func lineEnds() throws {
    let other = try Home()
    let outcome = try other.selfcheck(
      "import", "-", input: "\r\n" + lines[0] + "\r\n\n  \n" + lines[1])
    #expect(outcome.status == 0)
    #expect(outcome.complaint == "selfcheck: 新增1轮、1份计划\n")
  }

  @Test("stops where the disk is full, says what got in, and can be run again", .needsStrace)
  func fullDisk() throws {
    let other = try Home()
    try other.put(lines.joined(separator: "\n"), at: "moved.ndjson")
    let words = ["import", "moved.ndjson", "--language", "en"]
    // The first write is the lock's.
    let outcome = try other.runs(
      SystemFault.command("write", "error=ENOSPC", occurrence: 2) + [BuiltExecutable.path] + words)
    #expect(outcome.status == 74)
    #expect(outcome.complaint.contains("selfcheck: added 1 round and 0 plans\n"))
    #expect(outcome.complaint.contains("the disk is full"))
    #expect(try other.selfcheck(words).complaint.contains("added 0 rounds and 1 plan"))
  }

  @Test("waits for nobody: while the app is open it exits with 75", .needsTmux)
  func locked() throws {
    let person = try Person(home: home)
    try person.opensHome()
    #expect(try take(lines[0], into: home).status == 75)
    try person.quits()
  }
}
