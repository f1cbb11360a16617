import Records
import SelfCheckCore
import Testing

@Suite("selfcheck rounds verify")
struct VerifyTests {
  private func homeWithRounds(_ count: Int) throws -> Home {
    let home = try Home()
    let best = AnswerRule.best.answers(.short)
    for sequence in 1...count { try home.keepRound(sequence, answers: best, form: .short) }
    return home
  }

  /// Changes the file of a round; returns its path.
  private func change(_ round: Int, of home: Home, _ old: String, _ new: String) throws -> String {
    let file = home.rounds + "/2026-11-0\(round)-0906-aaaaa\(round).json"
    let text = try #require(home.text(of: file))
    try #require(text.contains(old))
    try home.put(text.replacing(old, with: new), at: file)
    return file
  }

  @Test("says of each round that it agrees, and how that was found, in either language")
  func sound() throws {
    let home = try homeWithRounds(2)
    _ = try change(2, of: home, #""version": ""#, #""version": "0"#)
    let outcome = try home.selfcheck("rounds", "verify", "--language", "en")
    #expect(outcome.status == 0)
    #expect(
      outcome.lines == [
        "Round 1  2026-11-01  2026-11-01-0906-aaaaa1  agrees (scored anew from its answers)",
        "Round 2  2026-11-02  2026-11-02-0906-aaaaa2  agrees (made with another bank; its own points "
          + "added up)",
      ])
    #expect(outcome.complaint.isEmpty)
    #expect(
      try home.selfcheck("rounds", "verify").lines == [
        "第1轮  2026-11-01  2026-11-01-0906-aaaaa1  一致（按作答重新计分）",
        "第2轮  2026-11-02  2026-11-02-0906-aaaaa2  一致（题库不同，按存下的各题得分重新加总）",
      ])
  }

  @Test("names what differs, goes on with the others, changes nothing and exits with 65")
  func forged() throws {
    let home = try homeWithRounds(3)
    let file = try change(
      2, of: home, #""overall": {"# + "\n      \"level\": \"solid\",\n      \"score\": \"100/1\"",
      #""overall": {"# + "\n      \"level\": \"solid\",\n      \"score\": \"90/1\"")
    let text = home.text(of: file)
    let outcome = try home.selfcheck("rounds", "verify", "--language", "en")
    #expect(outcome.status == 65)
    #expect(
      Array(outcome.lines.dropFirst().prefix(2)) == [
        "Round 2  2026-11-02  2026-11-02-0906-aaaaa2  1 difference (scored anew from its answers)",
        "  overall, score: stored 90.0 (90/1), should be 100.0 (100/1)",
      ])
    #expect(outcome.lines.count == 4)
    #expect(
      outcome.complaint
        == "selfcheck: the stored result of 1 round differs; the files are as they were; with a "
        + "backup, move them away and import it\n")
    #expect(home.text(of: file) == text)
    let chinese = try home.selfcheck("rounds", "verify")
    #expect(chinese.lines.contains("  总体，得分：存下的是 90.0 (90/1)，应为 100.0 (100/1)"))
    #expect(chinese.complaint == "selfcheck: 有1轮存下的结果不一致；文件都没有改动，有备份时可把它们移到别处，再导入备份\n")
  }

  @Test("finds an answer that was changed by what it would have come to")
  func answerChanged() throws {
    let home = try Home()
    let round = try home.keepRound(1, answers: AnswerRule.worst.answers(.short), form: .short)
    let bank = OurBank.questionnaire
    let worst = try #require(
      round.result.dimensions.flatMap(\.contributions).first { contribution in
        guard case .text? = round.answers[contribution.question] else { return false }
        return contribution.points == 0
      })
    guard case .text(let option) = round.answers[worst.question],
      let index = bank.question(id: worst.question),
      let better = bank.questions[index].answers.max(by: {
        bank.questions[index].points(for: $0) < bank.questions[index].points(for: $1)
      }), case .single(let place) = better, case .single(let choice) = bank.questions[index].kind
    else { return #expect(Bool(false), "no such question") }
    _ = try change(
      1, of: home, #""\#(worst.question)": "\#(option)""#,
      #""\#(worst.question)": "\#(choice.options[place].id)""#)
    let outcome = try home.selfcheck("rounds", "verify", "--language", "en")
    #expect(outcome.status == 65)
    #expect(
      outcome.lines.contains {
        $0.hasPrefix("  question \(worst.question), points: stored 0, should be ")
      }, "\(outcome.text)")
    #expect(outcome.lines.contains { $0.hasPrefix("  overall, score: ") })
  }

  @Test("names files of rounds and plans that can't be read, and exits with 65")
  func unreadable() throws {
    let home = try homeWithRounds(1)
    try home.put("{", at: home.rounds + "/broken.json")
    try home.put("[]", at: home.plans + "/2026-11-01-0906-aaaaa1.json")
    let outcome = try home.selfcheck("rounds", "verify", "--language", "en")
    #expect(outcome.status == 65)
    #expect(outcome.lines.count == 1)
    #expect(outcome.complaint.contains("can't read broken.json: line 1, column 2"))
    #expect(outcome.complaint.contains("can't read plans/2026-11-01-0906-aaaaa1.json: line 1"))
    #expect(outcome.complaint.contains("2 files can't be read"))
  }

  @Test("has nothing to say where there are no rounds, which is no failure")
  func none() throws {
    let outcome = try Home().selfcheck("rounds", "verify")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
  }
}
