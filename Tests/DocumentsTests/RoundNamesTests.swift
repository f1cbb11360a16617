import Documents
import SelfCheckCore
import Testing

@Suite struct RoundNamesTests {
  private func comparison(_ older: Int, _ newer: Int) throws -> Comparison {
    let bank = SmallBank().questionnaire
    var rounds = [[older, 0], [newer, 1]].map { number -> Round in
      var round = bank.round([
        "takes-on": .text(number[1] == 0 ? "never" : "every"), "days": .number(20 * number[1]),
        "asks-back": .text("every"),
      ])
      (round.id, round.sequence) = ("r\(number[0])", number[0])
      return round
    }
    if older == newer { rounds[0].id += "-other" }
    return try Comparison(older: rounds[0], newer: rounds[1], questionnaire: bank)
  }

  @Test(
    "rounds are last time and this time where they are the newest two, and have numbers elsewhere",
    arguments: [
      (2, 3, ["r1", "r2", "r3"], true), (1, 3, ["r1", "r2", "r3"], false),
      (1, 2, ["r1", "r2", "r3"], false), (1, 3, ["r1", "r3"], true), (1, 3, [], false),
    ])
  func names(older: Int, newer: Int, ids: [String], isRelative: Bool) throws {
    let comparison = try comparison(older, newer)
    let names = RoundNames(comparison, among: ids)
    #expect((names == .lastAndThis) == isRelative)
    #expect((names == RoundNames(numbersOf: comparison)) == !isRelative)
  }

  private func texts(_ language: Language, _ numbers: (Int, Int) = (1, 3)) throws -> [String] {
    let comparison = try comparison(numbers.0, numbers.1)
    let document = ComparisonDocument(
      comparison, names: RoundNames(numbersOf: comparison),
      questionnaire: SmallBank().questionnaire, language: language)
    return document.whole.blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let text, _), .paragraph(let text): [text]
      case .item(let marker, let text, let details): ["\(marker) \(text)"] + details
      default: []
      }
    }
  }

  @Test func `numbers stand wherever last time and this time would`() throws {
    let zh = try texts(.zh)
    #expect(!zh.contains { $0.contains("上次") || $0.contains("这次") })
    for words in ["第1轮：中never", "第3轮：中every", "-16.7 第3轮短板少计的分"] {
      #expect(zh.contains(words), "\(words)")
    }
    #expect(zh.contains { $0.hasPrefix("- 总体：第1轮66.7分，第3轮75.0分，变化+8.3分") }, "\(zh)")
    let en = try texts(.en)
    #expect(!en.contains { $0.hasSuffix(" now") || $0.hasPrefix("Now:") || $0.hasPrefix("Then:") })
    for words in ["Round 1: never", "Round 3: every"] { #expect(en.contains(words), "\(words)") }
    #expect(en.contains { $0.contains("in round 1, 75.0 in round 3, a change of") })
  }

  @Test func `two rounds of one number are the earlier and the later one`() throws {
    #expect(try texts(.zh, (2, 2)).contains("较早一轮：中never"))
    #expect(try texts(.en, (2, 2)).contains("Later round: every"))
  }
}
