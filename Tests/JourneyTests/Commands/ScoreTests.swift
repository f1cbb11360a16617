import JSONText
import SelfCheckCore
import Testing

@Suite("selfcheck score")
struct ScoreTests {
  private func score(
    _ answers: String, form: String = "full", _ options: String...
  ) throws -> Outcome {
    let file = #"{"form": "\#(form)", "answers": \#(answers)}"#
    return try Home().selfcheck(["score", "-"] + options, input: file)
  }

  @Test("gives 100 for every best answer, in either form", arguments: [Form.full, .short])
  func best(_ form: Form) throws {
    let score = try score(AnswerRule.best.answers(form), form: form.rawValue, "--json").json()
    #expect(score["overall"]?["score"]?.number?.text == "100.0")
    #expect(score["findings"]?.array?.isEmpty == true)
  }

  @Test("gives 0 for every worst answer, in either form", arguments: [Form.full, .short])
  func worst(_ form: Form) throws {
    let score = try score(AnswerRule.worst.answers(form), form: form.rawValue, "--json").json()
    #expect(score["overall"]?["score"]?.number?.text == "0.0")
  }

  @Test("says that nothing was scored where nothing was answered, and gives no 0")
  func empty() throws {
    let score = try score("{}", "--json").json()
    #expect(score["overall"]?["score"]?.isNull == true)
    #expect(score["overall"]?["level"]?.isNull == true)
    for dimension in try #require(score["dimensions"]?.array) {
      #expect(dimension["score"]?.isNull == true)
      #expect(dimension["maximum"]?.number?.text == "0")
    }
    #expect(try self.score("{}").text.contains("未计分"))
    #expect(try self.score("{}", "--language", "en").text.contains("Not scored"))
  }

  @Test("asks the form that the file names, and the full one where it names none")
  func form() throws {
    let asked = { (input: String) in
      let score = try Home().selfcheck("score", "-", "--json", input: input).json()
      let dimensions = try #require(score["dimensions"]?.array)
      return dimensions.reduce(0) { $0 + (Int($1["asked"]?.number?.text ?? "") ?? 0) }
    }
    #expect(try asked(#"{"form": "short", "answers": {}}"#) == 24)
    #expect(try asked(#"{"form": "full", "answers": {}}"#) > 40)
    #expect(
      try asked(#"{"answers": {}}"#) == asked(#"{"form": "full", "answers": {}}"#))
  }

  @Test("counts no answer to a follow-up that isn't asked, and names it on standard error")
  func unaskedFollowUp() throws {
    let plain = try score(#"{"role": "staff"}"#, "--json", "--explain")
    let followUp = #"{"role": "staff", "outlook-duty-roster": "\#(dutyRosterOption)"}"#
    let more = try score(followUp, "--json", "--explain")
    #expect(more.status == 0)
    #expect(more.text == plain.text)
    #expect(plain.complaint.isEmpty)
    #expect(
      more.complaint == "selfcheck: 有1题的答案没有计入，按问卷形式或其他答案不会问到这些题：outlook-duty-roster\n")
    let english = try score(followUp, "--language", "en")
    #expect(
      english.complaint
        == "selfcheck: 1 answer was not counted, because the form or the other answers leave that "
        + "question out: outlook-duty-roster\n")
  }

  @Test("says in one line how many answers count nowhere, and names the first few")
  func answersOfTheOtherForm() throws {
    let answers = AnswerRule.best.answers(.full)
    let chinese = try score(answers, form: "short").complaint
    let english = try score(answers, form: "short", "--language", "en").complaint
    for complaint in [chinese, english] { #expect(complaint.filter { $0 == "\n" }.count == 1) }
    let count = try #require(Int(chinese.filter(\.isNumber)))
    #expect(count > 20)
    #expect(chinese.hasPrefix("selfcheck: 有\(count)题的答案没有计入"), "\(chinese)")
    #expect(chinese.hasSuffix("等\n"))
    #expect(english.hasPrefix("selfcheck: \(count) answers were not counted"), "\(english)")
    #expect(english.hasSuffix(" and \(count - 3) more\n"))
  }

  private var dutyRosterOption: String {
    guard let index = OurBank.questionnaire.question(id: "outlook-duty-roster"),
      case .single(let choice) = OurBank.questionnaire.questions[index].kind
    else { return "" }
    return choice.options[0].id
  }

  @Test("reads a file as it reads standard input")
  func file() throws {
    let home = try Home()
    let input = #"{"answers": \#(AnswerRule.best.answers())}"#
    try home.put(input, at: "answers.json")
    let fromFile = try home.selfcheck("score", "answers.json")
    #expect(fromFile.status == 0)
    #expect(fromFile.text == (try home.selfcheck("score", "-", input: input).text))
  }

  @Test("leaves nothing behind")
  func storesNothing() throws {
    let home = try Home()
    _ = try home.selfcheck("score", "-", input: #"{"answers": {}}"#)
    #expect(home.names(in: home.path).isEmpty)
  }

  @Test("has the keys, in order, that others rely on")
  func keys() throws {
    let score = try score(#"{"role": "staff"}"#, "--json").json()
    #expect(
      score.keys == [
        "dimensions", "findings", "form", "limits", "overall", "quality", "questionnaire",
        "undecided",
      ])
    #expect(score["questionnaire"]?.keys == ["id", "version"])
    #expect(score["overall"]?.keys == ["level", "score"])
    for dimension in try #require(score["dimensions"]?.array) {
      #expect(
        dimension.keys == [
          "answered", "asked", "id", "level", "maximum", "notApplicable", "points", "score",
        ])
    }
    let undecided = try #require(score["undecided"]?.array?.first)
    #expect(undecided.keys == ["id", "needs"])
    let worst = try self.score(AnswerRule.worst.answers(), "--json").json()
    #expect(worst["findings"]?.array?.first?.keys == ["dimension", "id", "severity"])
    #expect(worst["limits"]?.array?.first?.keys == ["dimension", "id"])
    #expect(worst["quality"]?.array?.allSatisfy { $0["id"]?.string != nil } == true)
  }
}
