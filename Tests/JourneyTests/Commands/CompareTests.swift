import JSONText
import SelfCheckCore
import Testing

@Suite("selfcheck compare")
struct CompareTests {
  private let best = AnswerRule.best.answers(.short)
  private let worst = AnswerRule.worst.answers(.short)

  /// Everything worst, everything answered by chance, everything best.
  private func homeWithThreeRounds() throws -> Home {
    let home = try Home()
    try home.keepRound(1, answers: worst, form: .short)
    try home.keepRound(2, answers: AnswerRule.seeded(7).answers(.short), form: .short)
    try home.keepRound(3, answers: best, form: .short)
    return home
  }

  @Test("a file that can't be read is named, and not passed over in silence")
  func unreadable() throws {
    let home = try homeWithThreeRounds()
    let name = "2026-11-03-0906-aaaaa3"
    try home.put("{", at: home.rounds + "/\(name).json")
    for words in [["compare"], ["compare", "--trend"]] {
      let outcome = try home.selfcheck(words + ["--language", "en"])
      #expect(outcome.status == 0)
      #expect(outcome.complaint.hasPrefix("selfcheck: can't read \(name).json: "))
    }
    let named = try home.selfcheck("compare", name, "--language", "en")
    #expect(named.status == 65)
    #expect(named.complaint.hasPrefix("selfcheck: can't read \(name).json: "))
    let counted = try home.selfcheck("compare", "3", "--language", "en")
    #expect(counted.status == 66)
    #expect(counted.complaint.contains("there is no round \"3\", but a file can't be read"))
  }

  @Test(
    "takes the last two rounds, the two named in either order, or the one named and the last",
    arguments: [
      ([], [2, 3]), (["1", "2"], [1, 2]), (["2", "1"], [1, 2]), (["last", "previous"], [2, 3]),
      (["1"], [1, 3]), (["2026-11-01-0906-aaaaa1", "last"], [1, 3]),
      (["2026-11-03-0906-aaaaa3", "2026-11-01-0906-aaaaa1"], [1, 3]),
      (["2026-11-02-0906-aaaaa2"], [2, 3]), (["3", "2026-11-02-0906-aaaaa2"], [2, 3]),
    ])
  func reference(_ words: [String], _ sequences: [Int]) throws {
    let json = try homeWithThreeRounds().selfcheck(["compare", "--json"] + words).json()
    #expect(json["older"]?["sequence"]?.number?.text == "\(sequences[0])")
    #expect(json["newer"]?["sequence"]?.number?.text == "\(sequences[1])")
  }

  @Test("exits with 66 where there is nothing to compare, and says what to do")
  func nothing() throws {
    let home = try Home()
    let none = try home.selfcheck("compare", "--language", "en")
    #expect(none.status == 66)
    #expect(none.complaint == "selfcheck: there are no rounds yet; run selfcheck to begin\n")
    #expect(try home.selfcheck("compare", "--trend").status == 66)
    try home.keepRound(1, answers: best, form: .short)
    let one = try home.selfcheck("compare", "--language", "en")
    #expect(one.status == 66)
    #expect(
      one.complaint
        == "selfcheck: there is only one round, and nothing to compare it with; come back after the "
        + "next one\n")
    #expect(try home.selfcheck("compare").complaint.contains("只做过一轮"))
    for words in [["compare", "2"], ["compare", "1", "2"]] {
      let missing = try home.selfcheck(words + ["--language", "en"])
      #expect(missing.status == 66)
      #expect(missing.complaint.hasPrefix("selfcheck: there is no round \""))
      #expect(missing.output.isEmpty)
    }
  }

  @Test("refuses a round compared with itself, and rounds beside --trend")
  func wrongCalls() throws {
    let home = try homeWithThreeRounds()
    let same = try home.selfcheck("compare", "last", "--language", "en")
    #expect(same.status == 64)
    #expect(same.complaint.contains("both names are the same round"))
    for words in [["1"], ["--explain"]] {
      let outcome = try home.selfcheck(["compare", "--trend", "--language", "en"] + words)
      #expect(outcome.status == 64)
      #expect(outcome.complaint.contains("--trend shows all rounds"))
    }
  }

  @Test("gives JSON with the keys of the contract, sorted")
  func keys() throws {
    let json = try homeWithThreeRounds().selfcheck("compare", "1", "3", "--json").json()
    #expect(
      json.keys == [
        "dimensions", "findings", "leftOut", "newer", "older", "overall", "plan", "questions",
        "recomputed", "shared",
      ])
    let overall = try #require(json["overall"])
    #expect(overall.keys == ["change", "newer", "older", "verdict"])
    #expect(
      ["older", "newer", "change"].map { overall[$0]?.number?.text } == ["0.0", "100.0", "100.0"])
    #expect(overall["verdict"]?.string == "unknownError")
    #expect(json["recomputed"]?.bool == false)
    let dimensions = try #require(json["dimensions"]?.array)
    #expect(
      dimensions.map(\.keys)
        == Array(repeating: ["change", "id", "newer", "older", "verdict"], count: 4))
    let questions = try #require(json["questions"]?.array)
    #expect(questions.count == 24)
    #expect(questions.allSatisfy { $0.keys == ["change", "id", "newer", "older"] })
    #expect(json["shared"]?.number?.text == "24")
    #expect(json["findings"]?.keys == ["gone", "new", "still"])
    #expect(json["findings"]?["gone"]?.array?.isEmpty == false)
    #expect(json["plan"]?.array == [])
  }

  @Test("explains the change by effects that add up to it")
  func effects() throws {
    let json = try homeWithThreeRounds().selfcheck("compare", "--json", "--explain").json()
    let questions = try #require(json["questions"]?.array)
    let dimensions = try #require(json["dimensions"]?.array)
    let shown =
      questions.compactMap { $0["effect"]?["shown"]?.number?.tenths }
      + dimensions.flatMap { dimension in
        ["selection", "olderLimit", "newerLimit"].compactMap {
          dimension[$0]?["shown"]?.number?.tenths
        }
      }
    let changes = dimensions.compactMap { $0["change"]?.number?.tenths }
    #expect(changes.count == 4)
    #expect(shown.count == 24 + 12)
    #expect(shown.reduce(0, +) == changes.reduce(0, +))
  }

  @Test("compares a full and a short round over what both ask, and says so")
  func forms() throws {
    let home = try Home()
    try home.keepRound(1, answers: AnswerRule.seeded(3).answers(.full), form: .full)
    try home.keepRound(2, answers: AnswerRule.seeded(3).answers(.short), form: .short)
    let json = try home.selfcheck("compare", "--json").json()
    #expect(json["recomputed"]?.bool == true)
    #expect(json["overall"]?["change"]?.number?.text == "0.0")
    let leftOut = try #require(json["leftOut"]?.array)
    #expect(!leftOut.isEmpty)
    #expect(
      leftOut.allSatisfy { $0.keys == ["id", "reason"] && $0["reason"]?.string == "notAsked" })
    #expect(try home.selfcheck("compare").text.contains("另有\(leftOut.count)题没有比"))
  }

  @Test(
    "says the change in plain words, and the figures only when asked",
    arguments: [Language.zh, .en])
  func plainWords(_ language: Language) throws {
    let home = try homeWithThreeRounds()
    let words = ["compare", "1", "3", "--language", language.rawValue]
    let text = try home.selfcheck(words).text
    let (higher, figures) =
      language == .zh
      ? ("大幅提高；第1轮重点提升，第3轮扎实", "测量误差未知")
      : ("Much higher; Priority in round 1, Solid in round 3", "measurement error unknown")
    #expect(text.contains(higher), "\(text)")
    #expect(!text.contains(figures))
    #expect(try home.selfcheck(words + ["--explain"]).text.contains(figures))
  }

  @Test("calls the last two rounds last time and this time, and others by number")
  func names() throws {
    let home = try homeWithThreeRounds()
    for words in [[], ["2", "3"], ["2026-11-02-0906-aaaaa2", "2026-11-03-0906-aaaaa3"]] {
      let text = try home.selfcheck(["compare"] + words).text
      #expect(text.contains("，这次扎实"), "\(words)")
      #expect(!text.contains("第2轮："), "\(words)")
    }
    for words in [["1", "2"], ["1"], ["2026-11-01-0906-aaaaa1", "2026-11-02-0906-aaaaa2"]] {
      let text = try home.selfcheck(["compare", "--explain"] + words).text
      #expect(text.contains("第1轮重点提升"), "\(words)")
      for relative in ["上次：", "这次：", "，这次", "上次重点", "比上次"] {
        #expect(!text.contains(relative), "\(words): \(relative)")
      }
    }
  }

  @Test("explains the overall change by the parts' shares, which add up to it")
  func shares() throws {
    let text = try homeWithThreeRounds().selfcheck("compare", "1", "3", "--explain").text
    let section = try #require(text.split(separator: "总体的变化从哪里来").last)
      .split(separator: "以上相加：")
    let shares = section[0].split(separator: "\n").compactMap { line in
      line.hasPrefix("+") ? line.split(separator: " ").first : nil
    }
    #expect(shares == Array(repeating: "+25.0", count: 4), "\(section[0])")
    #expect(section[1].hasPrefix("+100.0分"))
  }

  @Test("says how many rounds there are of other question banks, and how to see them")
  func otherBanks() throws {
    let home = try Home()
    try home.keepRound(1, answers: best, form: .short)
    try home.giveAway(1)
    let one = try home.selfcheck("compare", "--language", "en")
    #expect(one.status == 66)
    #expect(
      one.complaint
        == "selfcheck: no round has answered these questions yet; 1 answered another question bank: "
        + "selfcheck rounds lists it. To see it, name its bank with --questions DIR, or leave that "
        + "out for the built-in bank\n")
    try home.keepRound(2, answers: best, form: .short)
    try home.giveAway(2)
    for words in [["compare"], ["compare", "--trend"], ["show"], ["show", "2"]] {
      let outcome = try home.selfcheck(words)
      #expect(outcome.status == 66)
      #expect(
        outcome.complaint.contains(
          "还没有用这套题做过自查；另有2轮用的是别的题库，selfcheck rounds 可以列出。要看，请用 --questions"),
        "\(outcome.complaint)")
    }
    try home.keepRound(3, answers: best, form: .short)
    for name in ["2", "2026-11-02-0906-aaaaa2"] {
      let named = try home.selfcheck("show", name, "--language", "en")
      #expect(named.status == 66)
      #expect(named.complaint.contains("round \"\(name)\" answered another question bank"))
    }
  }

  @Test("lists the scores of all rounds as a trend")
  func trend() throws {
    let home = try homeWithThreeRounds()
    let rounds = try #require(
      try home.selfcheck("compare", "--trend", "--json").json()["rounds"]?.array)
    #expect(rounds.count == 3)
    for round in rounds {
      #expect(round.keys == ["dimensions", "finished", "id", "overall", "sequence"])
      #expect(round["overall"]?.keys == ["level", "score"])
      #expect(
        round["dimensions"]?.array?.map(\.keys)
          == Array(repeating: ["id", "level", "score"], count: 4))
    }
    #expect(rounds.compactMap { $0["sequence"]?.number?.text } == ["1", "2", "3"])
    #expect(rounds.last?["overall"]?["score"]?.number?.text == "100.0")
    let text = try home.selfcheck("compare", "--trend").text
    #expect(text.contains("第3轮与第2轮比，总体："))
    #expect(!text.contains("完整版和简短版的题不同"))
    #expect(try home.selfcheck("compare", "--trend", "--language", "en").text.hasPrefix("Trend\n"))
  }
}

extension JSONNumber {
  /// A number of one decimal as tenths.
  fileprivate var tenths: Int? { Int(text.replacing(".", with: "")) }
}
