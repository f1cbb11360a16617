import JSONText
import SelfCheckCore
import Testing

@Suite("selfcheck show")
struct ShowTests {
  private let best = AnswerRule.best.answers(.short)
  private let worst = AnswerRule.worst.answers(.short)

  private func homeWithTwoRounds() throws -> Home {
    let home = try Home()
    try home.keepRound(1, answers: worst, form: .short)
    try home.keepRound(2, answers: best, form: .short)
    return home
  }

  @Test("exits with 66 and says how to begin where there is no round")
  func nothing() throws {
    let home = try Home()
    let chinese = try home.selfcheck("show")
    #expect(chinese.status == 66)
    #expect(chinese.complaint == "selfcheck: 还没有做过自查；运行 selfcheck 开始\n")
    let english = try home.selfcheck("show", "--json", "--language", "en")
    #expect(english.status == 66)
    #expect(english.output.isEmpty)
    #expect(english.complaint == "selfcheck: there are no rounds yet; run selfcheck to begin\n")
    #expect(home.names(in: home.path).isEmpty)
  }

  @Test("says of records that can't be read that they can't, and not that there are none")
  func onlyUnreadable() throws {
    let home = try Home()
    try home.put("{", at: home.rounds + "/strange.json")
    for words in [["show"], ["show", "1"], ["rounds", "delete", "last"]] {
      #expect(
        try home.selfcheck(words).complaint == "selfcheck: 没有读得了的记录；用 selfcheck rounds 查看原因\n")
      let english = try home.selfcheck(words + ["--language", "en"])
      #expect(english.status == 66)
      #expect(
        english.complaint
          == "selfcheck: none of the records can be read; run selfcheck rounds to see why\n")
    }
    let listed = try home.selfcheck("rounds", "--language", "en").complaint
    #expect(listed.hasPrefix("selfcheck: can't read strange.json: "))
    #expect(listed.filter { $0 == "\n" }.count == 1)
  }

  @Test(
    "finds a round by id, by number, as the last and as the one before",
    arguments: [
      ([], 2), (["last"], 2), (["previous"], 1), (["1"], 1), (["2"], 2),
      (["2026-11-01-0906-aaaaa1"], 1),
    ])
  func reference(_ words: [String], _ sequence: Int) throws {
    let shown = try homeWithTwoRounds().selfcheck(["show"] + words + ["--json"]).json()
    #expect(shown["round"]?["sequence"]?.number?.text == "\(sequence)")
    #expect(shown["overall"]?["score"]?.number?.text == (sequence == 1 ? "0.0" : "100.0"))
  }

  @Test("exits with 66 for a round that isn't there, and says where they are listed")
  func unknownRound() throws {
    let home = try homeWithTwoRounds()
    let outcome = try home.selfcheck("show", "3", "--language", "en")
    #expect(outcome.status == 66)
    #expect(
      outcome.complaint == "selfcheck: there is no round \"3\"; run selfcheck rounds to list them\n"
    )
    #expect(try home.selfcheck("show", "3").complaint.contains("没有“3”这一轮"))
  }

  @Test("says of the round before an only one that there is none")
  func noneBefore() throws {
    let home = try Home()
    try home.keepRound(1, answers: best, form: .short)
    for words in [
      ["show", "previous"], ["compare", "previous"], ["rounds", "delete", "previous"],
    ] {
      let english = try home.selfcheck(words + ["--language", "en"])
      #expect(english.status == 66)
      #expect(english.complaint == "selfcheck: there is only one round, and none before it\n")
      #expect(try home.selfcheck(words).complaint == "selfcheck: 只做过一轮，没有上一轮\n")
    }
  }

  @Test("gives what score gives for the same answers, and the round beside it")
  func sameAsScore() throws {
    let home = try homeWithTwoRounds()
    let shown = try home.selfcheck("show", "1", "--json", "--explain").json()
    let scored = try home.selfcheck(
      "score", "-", "--json", "--explain", input: #"{"form": "short", "answers": \#(worst)}"#
    ).json()
    #expect(Set(shown.keys) == Set(scored.keys).union(["round"]))
    for key in scored.keys {
      #expect(JSONDocument(try #require(shown[key])) == JSONDocument(try #require(scored[key])))
    }
    #expect(shown["round"]?.keys == ["finished", "id", "sequence", "started"])
    #expect(shown["round"]?["finished"]?.string == "2026-11-01T09:06:00+08:00")
  }

  @Test("speaks both languages")
  func languages() throws {
    let home = try homeWithTwoRounds()
    #expect(try home.selfcheck("show").text.hasPrefix("第2轮自查结果（简短版，2026-11-02）\n"))
    #expect(
      try home.selfcheck("show", "--language", "en").text
        .hasPrefix("Result of round 2 (short form, 2026-11-02)\n"))
  }
}
