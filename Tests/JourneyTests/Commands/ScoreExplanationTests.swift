import JSONText
import SelfCheckCore
import Testing

@Suite("selfcheck score --explain")
struct ScoreExplanationTests {
  private func score(
    _ answers: String, form: String = "full", _ options: String...
  ) throws -> Outcome {
    let file = #"{"form": "\#(form)", "answers": \#(answers)}"#
    return try Home().selfcheck(["score", "-"] + options, input: file)
  }

  @Test("explains each point down to the answer, and the parts add up to the score")
  func explain() throws {
    let score = try score(AnswerRule.worst.answers(.short), form: "short", "--json", "--explain")
      .json()
    for dimension in try #require(score["dimensions"]?.array) {
      let parts = try #require(dimension["contributions"]?.array)
      #expect(parts.count == 6)
      for part in parts {
        let keys = part.keys
        #expect(keys == ["exact", "maximum", "points", "question", "shown", "weight"])
      }
    }
    let text = try self.score(AnswerRule.best.answers(), "--explain", "--language", "en").text
    #expect(text.contains("Points by question"))
    #expect(text.contains(OurBank.questionnaire.questions[1].text.en.prefix(30)))
  }

  @Test("explains findings: those that appeared, or all of them")
  func findings() throws {
    let worst = AnswerRule.worst.answers()
    let seen = try score(worst, "--explain", "--language", "en").text
    #expect(seen.contains("It points to: ") && seen.contains("this would no longer appear."))
    #expect(!seen.contains("Patterns not seen this time"))
    let all = try score(AnswerRule.best.answers(), "--all-findings", "--language", "en").text
    #expect(all.contains("Points by question"))
    #expect(all.contains("Patterns not seen this time") && all.contains("this would appear."))
    #expect(
      try score(worst, "--json", "--all-findings").text
        == score(worst, "--json", "--explain").text)
  }

  @Test("explains in JSON what the next level takes and each finding, under keys of their own")
  func explanationKeys() throws {
    let score = try score(AnswerRule.worst.answers(), "--json", "--explain").json()
    #expect(score["overall"]?.keys == ["band", "level", "score"])
    for dimension in try #require(score["dimensions"]?.array) {
      #expect(dimension["band"]?.keys == ["from", "next"])
      #expect(
        dimension["band"]?["next"]?.keys == ["exact", "from", "level", "limits", "shown"])
    }
    let explanations = try #require(score["explanations"]?.array)
    #expect(explanations.count == OurBank.questionnaire.dimensions.flatMap(\.findings).count)
    for explanation in explanations {
      #expect(explanation.keys == ["behaviours", "condition", "dimension", "id", "nearest"])
    }
    let fired = explanations.filter { $0["condition"]?["truth"]?.string == "holds" }
    #expect(
      Set(fired.compactMap { $0["id"]?.string })
        == Set(try #require(score["findings"]?.array).compactMap { $0["id"]?.string }))
  }

  @Test("gives the same bytes for the same answers", arguments: ["--explain", "--all-findings"])
  func sameBytes(option: String) throws {
    let answers = AnswerRule.worst.answers()
    for options in [[option], [option, "--json"]] {
      let home = try Home()
      let input = #"{"answers": \#(answers)}"#
      let first = try home.selfcheck(["score", "-"] + options, input: input)
      #expect(!first.output.isEmpty)
      #expect(first.output == (try home.selfcheck(["score", "-"] + options, input: input)).output)
    }
  }
}
