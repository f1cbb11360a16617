import Testing

@Suite("A device that is full")
struct FullDeviceTests {
  @Test(
    "makes every command that gives data exit with 74 and say so",
    arguments: [
      "score -", "score - --json", "score - --explain", "show", "show --json", "rounds",
      "rounds --json", "questions check", "questions check --json", "--help", "--version",
    ])
  func full(_ words: String) throws {
    let home = try Home()
    try home.keepRound(1, answers: AnswerRule.best.answers(.short), form: .short)
    let outcome = try home.selfcheck(
      words.split(separator: " ").map(String.init) + ["--language", "en"],
      input: #"{"answers": {}}"#, outputFile: "/dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.complaint == "selfcheck: can't write the output: the disk is full\n")
  }
}
