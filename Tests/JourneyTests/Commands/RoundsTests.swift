import Foundation
import JSONText
import SelfCheckCore
import Testing

@Suite("selfcheck rounds")
struct RoundsTests {
  private let best = AnswerRule.best.answers(.short)

  private func homeWithRounds(_ count: Int) throws -> Home {
    let home = try Home()
    for sequence in 1...count { try home.keepRound(sequence, answers: best, form: .short) }
    return home
  }

  @Test("lists the rounds by number, in either language")
  func list() throws {
    let home = try homeWithRounds(2)
    #expect(
      try home.selfcheck("rounds").lines == [
        "第1轮  2026-11-01  简短版  扎实 100.0", "第2轮  2026-11-02  简短版  扎实 100.0",
      ])
    #expect(
      try home.selfcheck("rounds", "--language", "en").lines == [
        "Round 1  2026-11-01  short form  Solid 100.0",
        "Round 2  2026-11-02  short form  Solid 100.0",
      ])
  }

  /// Two rounds numbered 2, as when records of two machines are put together.
  private func homeWithAClash() throws -> Home {
    let home = try homeWithRounds(3)
    let file = home.rounds + "/2026-11-03-0906-aaaaa3.json"
    let text = try #require(home.text(of: file))
    try home.put(text.replacing("\"sequence\": 3", with: "\"sequence\": 2"), at: file)
    return home
  }

  @Test("tells rounds of the same number apart by their ids, and takes no number for one of them")
  func clash() throws {
    let home = try homeWithAClash()
    #expect(
      try home.selfcheck("rounds", "--language", "en").lines == [
        "Round 1  2026-11-01  short form  Solid 100.0",
        "Round 2  2026-11-02  short form  Solid 100.0  2026-11-02-0906-aaaaa2",
        "Round 2  2026-11-03  short form  Solid 100.0  2026-11-03-0906-aaaaa3",
      ])
    #expect(try home.selfcheck("rounds").lines.last?.hasSuffix("  2026-11-03-0906-aaaaa3") == true)
    for words in [["show", "2"], ["rounds", "delete", "2", "--force"]] {
      let english = try home.selfcheck(words + ["--language", "en"])
      #expect(english.status == 64)
      #expect(
        english.complaint
          == "selfcheck: 2 rounds have the number 2; name one by its id: 2026-11-02-0906-aaaaa2, "
          + "2026-11-03-0906-aaaaa3\n")
      #expect(
        try home.selfcheck(words).complaint
          == "selfcheck: 序号是2的有2轮；请用 id 指定其中一轮：2026-11-02-0906-aaaaa2、2026-11-03-0906-aaaaa3\n")
    }
    #expect(home.names(in: home.rounds).count == 3)
    #expect(try home.selfcheck("show", "2026-11-02-0906-aaaaa2").status == 0)
  }

  @Test("says on standard error how to begin where there is none, and that is no failure")
  func none() throws {
    let outcome = try Home().selfcheck("rounds", "--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint == "selfcheck: there are no rounds yet; run selfcheck to begin\n")
    let json = try Home().selfcheck("rounds", "--json")
    #expect(try json.json()["rounds"]?.array == [])
    #expect(try json.json()["unreadable"]?.array == [])
    #expect(json.complaint.isEmpty)
  }

  @Test("says of a round that could not be scored that it was not")
  func notScored() throws {
    let home = try Home()
    try home.keepRound(1, answers: "{}")
    #expect(try home.selfcheck("rounds").lines == ["第1轮  2026-11-01  完整版  未计分"])
    let round = try #require(try home.selfcheck("rounds", "--json").json()["rounds"]?.array?.first)
    #expect(round["overall"]?["score"]?.isNull == true)
  }

  @Test("gives every file of the folder as a round or as one that can't be read")
  func unreadable() throws {
    let home = try homeWithRounds(1)
    let sound = try #require(home.bytes(of: home.rounds + "/2026-11-01-0906-aaaaa1.json"))
    let text = String(decoding: sound, as: UTF8.self)
    let files = [
      "broken.json": "{", "renamed.json": text,
      "newer.json": text.replacing("\"schema\": 1", with: "\"schema\": 2"),
      "other.json": text.replacing("selfcheck.round", with: "selfcheck.plan"),
    ]
    for (name, text) in files { try home.put(text, at: home.rounds + "/" + name) }

    let json = try home.selfcheck("rounds", "--json", "--language", "en").json()
    let rounds = try #require(json["rounds"]?.array)
    #expect(rounds.count == 1)
    #expect(rounds[0].keys == ["finished", "form", "id", "overall", "sequence"])
    let unreadable = try #require(json["unreadable"]?.array)
    #expect(unreadable.compactMap { $0["file"]?.string }.sorted() == files.keys.sorted())
    #expect(unreadable.allSatisfy { $0["reason"]?.string?.isEmpty == false })

    let listed = try home.selfcheck("rounds")
    #expect(listed.status == 0)
    #expect(listed.lines.count == 1)
    for name in files.keys { #expect(listed.complaint.contains("读不了 \(name)：")) }
    for (name, text) in files {
      #expect(home.bytes(of: home.rounds + "/" + name) == Array(text.utf8))
    }
  }

  @Test("keeps the records in the folder named by --data")
  func dataFolder() throws {
    let (home, other) = (try homeWithRounds(1), try Home())
    let folder = home.path + "/data/selfcheck"
    #expect(try other.selfcheck("rounds", "--data", folder).lines.count == 1)
    #expect(try other.selfcheck("rounds", "--data=" + folder).lines.count == 1)
  }
}

@Suite("selfcheck rounds delete")
struct DeletionTests {
  private func homeWithRounds(_ count: Int) throws -> Home {
    let home = try Home()
    let best = AnswerRule.best.answers(.short)
    for sequence in 1...count { try home.keepRound(sequence, answers: best, form: .short) }
    return home
  }

  private func count(_ home: Home) -> Int { home.names(in: home.rounds).count }

  @Test(
    "asks once more, and keeps the round unless the answer is yes", arguments: ["", "n\n", "\n"])
  func refused(_ input: String) throws {
    let home = try homeWithRounds(2)
    let outcome = try home.selfcheck(
      "rounds", "delete", "1", "--language", "en", input: input)
    #expect(outcome.status == 130)
    #expect(outcome.complaint.hasPrefix("Delete round 1 (2026-11-01)? This cannot be undone."))
    #expect(outcome.complaint.hasSuffix("selfcheck: nothing was deleted\n"))
    #expect(count(home) == 2)
  }

  @Test("deletes the one round that was named after a yes", arguments: ["y\n", "yes\n", "是\n"])
  func confirmed(_ input: String) throws {
    let home = try homeWithRounds(2)
    let outcome = try home.selfcheck("rounds", "delete", "1", input: input)
    #expect(outcome.status == 0)
    #expect(outcome.complaint.contains("删除第1轮（2026-11-01）？删除后无法恢复。"))
    #expect(outcome.complaint.hasSuffix("selfcheck: 已删除1轮\n"))
    #expect(home.names(in: home.rounds) == ["2026-11-02-0906-aaaaa2.json"])
  }

  @Test("doesn't ask where it is forced")
  func forced() throws {
    let home = try homeWithRounds(2)
    let outcome = try home.selfcheck("rounds", "delete", "last", "--force", "--language", "en")
    #expect(outcome.complaint == "selfcheck: 1 round deleted\n")
    #expect(home.names(in: home.rounds) == ["2026-11-01-0906-aaaaa1.json"])
  }

  @Test("deletes every round, asking first, and leaves what it can't read")
  func all() throws {
    let home = try homeWithRounds(3)
    try home.put("{", at: home.rounds + "/strange.json")
    #expect(try home.selfcheck("rounds", "delete", "--all").status == 130)
    #expect(count(home) == 4)
    let outcome = try home.selfcheck(
      "rounds", "delete", "--all", "--language", "en", input: "y\n")
    #expect(outcome.status == 0)
    #expect(outcome.complaint.contains("Delete all 3 rounds? This cannot be undone."))
    #expect(outcome.complaint.contains("selfcheck: strange.json was left in place, because"))
    #expect(!outcome.complaint.contains("another question bank"))
    #expect(home.names(in: home.rounds) == ["strange.json"])
  }

  struct Deletion: Sendable {
    let rounds: Int
    var hasDraft = false
    let chinese: String
    let question: String
    let done: String
  }

  @Test(
    "counts what it is about to delete, and what it has deleted",
    arguments: [
      Deletion(
        rounds: 0, hasDraft: true, chinese: "删除没做完的一轮？",
        question: "Delete the unfinished round?", done: "the unfinished round was deleted"),
      Deletion(
        rounds: 1, chinese: "删除仅有的1轮记录？", question: "Delete the only round?",
        done: "1 round deleted"),
      Deletion(
        rounds: 1, hasDraft: true, chinese: "删除仅有的1轮记录和没做完的一轮？",
        question: "Delete the only round and the unfinished one?", done: "1 round deleted"),
      Deletion(
        rounds: 2, chinese: "删除全部2轮记录？", question: "Delete all 2 rounds?",
        done: "2 rounds deleted"),
    ])
  func counts(_ deletion: Deletion) throws {
    let home = deletion.rounds == 0 ? try Home() : try homeWithRounds(deletion.rounds)
    if deletion.hasDraft { try home.put("{", at: home.draft) }
    #expect(try home.selfcheck("rounds", "delete", "--all").complaint.hasPrefix(deletion.chinese))
    let outcome = try home.selfcheck(
      "rounds", "delete", "--all", "--language", "en", input: "y\n")
    #expect(outcome.complaint.hasPrefix(deletion.question), "\(outcome.complaint)")
    #expect(
      outcome.complaint.hasSuffix("selfcheck: \(deletion.done)\n"), "\(outcome.complaint)")
  }

  @Test("asks nothing where there is nothing to delete")
  func nothing() throws {
    let outcome = try Home().selfcheck("rounds", "delete", "--all", "--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.complaint == "selfcheck: there is nothing to delete\n")
  }

  @Test("exits with 66 for a round that isn't there, without asking")
  func unknownRound() throws {
    let home = try homeWithRounds(1)
    let outcome = try home.selfcheck("rounds", "delete", "7", "--language", "en")
    #expect(outcome.status == 66)
    #expect(
      outcome.complaint == "selfcheck: there is no round \"7\"; run selfcheck rounds to list them\n"
    )
    #expect(count(home) == 1)
  }

  @Test("marks in the list what belongs to another question bank")
  func foreignRoundInList() throws {
    let home = try homeWithRounds(2)
    try home.giveAway(2)
    #expect(
      try home.selfcheck("rounds").lines == [
        "第1轮  2026-11-01  简短版  扎实 100.0", "第2轮  2026-11-02  简短版  扎实 100.0  （别的题库）",
      ])
    #expect(
      try home.selfcheck("rounds", "--language", "en").lines.last
        == "Round 2  2026-11-02  short form  Solid 100.0  (another question bank)")
  }

  @Test("sees only the rounds of the questionnaire at hand", arguments: ["2", "last"])
  func foreignRound(_ reference: String) throws {
    let home = try homeWithRounds(2)
    let foreign = try home.giveAway(2)
    let outcome = try home.selfcheck("rounds", "delete", reference, "--force")
    #expect(outcome.status == (reference == "2" ? 66 : 0))
    #expect(home.bytes(of: foreign) != nil)
    #expect(count(home) == (reference == "2" ? 2 : 1))
  }

  @Test("deletes everything of the questionnaire at hand, says the right count, names the rest")
  func everythingAtHand() throws {
    let home = try homeWithRounds(3)
    let foreign = try home.giveAway(2)
    try home.put("{", at: home.rounds + "/strange.json")
    try home.leaveDraft(answers: "{}")
    let others = ["draft-tiny.json", "draft-tiny.json.1", "draft-office-self-check-1.json"]
    for name in others + ["draft-office-self-check.json.1", "draft-office-self-check.json.2"] {
      try home.put("{", at: home.state + "/" + name)
    }
    let outcome = try home.selfcheck(
      "rounds", "delete", "--all", "--language", "en", input: "y\n")
    #expect(outcome.status == 0)
    #expect(outcome.complaint.contains("Delete all 2 rounds"), "\(outcome.complaint)")
    #expect(outcome.complaint.contains("selfcheck: 2 rounds deleted\n"))
    #expect(outcome.complaint.contains("1 round of another question bank was left in place\n"))
    #expect(
      outcome.complaint.hasSuffix(
        "selfcheck: strange.json was left in place, because it can't be read: line 1, column 2: the "
          + "text ends here; expected a key in double quotes or }\n"))
    #expect(home.bytes(of: foreign) != nil)
    #expect(count(home) == 2)
    #expect(home.names(in: home.state) == (others + ["lock"]).sorted())
  }

  @Test("leaves nothing of a round that can be read: no plan, no draft, nothing half written")
  func nothingLeft() throws {
    let home = try homeWithRounds(1)
    let answers = AnswerRule.seeded(5).answers(.short)
    let round = try home.keepRound(2, answers: answers, form: .short)
    try home.keepPlan(for: round, measures: 1)
    let plan = "\(home.plans)/\(round.id).json"
    try home.put(try #require(home.text(of: plan)), at: plan + ".1")
    // As when the program was killed between keeping the round and removing its draft.
    try home.leaveDraft(answers: answers, round: round.id)
    try home.put(round.id, at: home.rounds + "/.abc.selfcheck-tmp")
    try home.put(round.id, at: home.plans + "/.abc.selfcheck-tmp")
    let outcome = try home.selfcheck("rounds", "delete", "2", "--force")
    #expect(outcome.status == 0)
    #expect(!home.everything.contains(round.id), "\(home.everything)")
    #expect(home.names(in: home.rounds) == ["2026-11-01-0906-aaaaa1.json"])
    #expect(home.names(in: home.plans) == [])
    #expect(home.names(in: home.state) == ["lock"])
  }

  @Test("leaves the draft of another round, and with everything deletes plans without a round too")
  func otherDraft() throws {
    let home = try homeWithRounds(2)
    let round = try home.keepRound(3, answers: AnswerRule.worst.answers(.short), form: .short)
    try home.keepPlan(for: round, measures: 1)
    try home.leaveDraft(answers: AnswerRule.worst.answers(.short), round: "another")
    #expect(try home.selfcheck("rounds", "delete", "1", "--force").status == 0)
    #expect(home.bytes(of: home.draft) != nil)
    try FileManager.default.removeItem(atPath: "\(home.rounds)/\(round.id).json")
    #expect(try home.selfcheck("rounds", "delete", "--all", "--force").status == 0)
    #expect(home.names(in: home.plans) == [])
    #expect(home.names(in: home.state) == ["lock"])
  }

  @Test("warns where the file system has no locks", .needsStrace)
  func noLocks() throws {
    let home = try homeWithRounds(1)
    let outcome = try home.runs(
      SystemFault.command("flock", "error=ENOLCK")
        + [BuiltExecutable.path, "rounds", "delete", "1", "--force", "--language", "en"])
    #expect(outcome.status == 0)
    #expect(outcome.complaint.contains("has no locks"), "\(outcome.complaint)")
    #expect(count(home) == 0)
  }
}
