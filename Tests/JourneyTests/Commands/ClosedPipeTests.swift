import Testing

@Suite("A pipe that nobody reads any more")
struct ClosedPipeTests {
  @Test(
    "ends every command that gives data with 74, without a word",
    arguments: ["rounds", "show --json", "questions check", "--help"])
  func closed(_ words: String) throws {
    let home = try Home()
    try home.keepRound(1, answers: AnswerRule.best.answers(.short), form: .short)
    // The reader is told to be gone before the writer begins.
    let script = """
      mkfifo go
      { cat go; '\(BuiltExecutable.path)' \(words); echo $? >&2; } | { exec <&-; echo >go; }
      """
    let outcome = try home.runs(["sh", "-c", script])
    #expect(outcome.complaint == "74\n")
  }
}
