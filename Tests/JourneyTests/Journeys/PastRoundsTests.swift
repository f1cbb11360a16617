import SelfCheckCore
import Testing

@Suite("Past rounds", .needsTmux)
struct PastRoundsTests {
  private func personWithRounds(_ count: Int, language: Language = .zh) throws -> Person {
    let home = try Home()
    for sequence in 1...count {
      try home.keepRound(
        sequence, answers: AnswerRule.seeded(UInt64(sequence)).answers(.short), form: .short)
    }
    let person = try Person(home: home, language: language)
    try person.opensHome()
    try person.chooses(.rounds)
    try person.sees("2026-11-01")
    return person
  }

  private func count(_ person: Person) -> Int { person.home.names(in: person.home.rounds).count }

  @Test("open with the result, explained down to the answers", arguments: [Language.zh, .en])
  func opened(_ language: Language) throws {
    let person = try personWithRounds(2, language: language)
    try person.presses("Enter")
    try person.sees("总体", "Overall")
    try person.sees("2026-11-02")
    try person.presses("1")
    try person.sees(OurBank.questionnaire.dimensions[0].shortcoming[language])
    try person.presses("Escape")
    try person.sees("总体", "Overall")
    try person.presses("Escape")
    try person.sees("2026-11-01")
  }

  @Test("are deleted one by one, asked once more, with the careful answer first")
  func deleted() throws {
    let person = try personWithRounds(2)
    try person.presses("d")
    try person.sees("删除这一轮？")
    try person.presses("Enter")
    try person.waits(for: "the list") { $0.shows("2026-11-01") && !$0.shows("不能恢复") }
    #expect(count(person) == 2)
    try person.presses("d")
    try person.sees("第2轮（简短版，2026-11-02）")
    try person.presses("2")
    try person.waits(for: "one round") { !$0.shows("2026-11-02") && $0.shows("2026-11-01") }
    #expect(person.home.names(in: person.home.rounds) == ["2026-11-01-0906-aaaaa1.json"])
  }

  @Test("are all deleted only after a word was typed")
  func allDeleted() throws {
    let person = try personWithRounds(3)
    try person.presses("D")
    try person.sees("删除全部记录？")
    try person.presses("Enter")
    try person.types("y")
    try person.presses("Enter")
    #expect(count(person) == 3)
    try person.types("es")
    try person.sees("[yes")
    try person.presses("Enter")
    try Poll.until("no round is left") { count(person) == 0 }
  }

  @Test("that can't be read are named beside the others and left alone")
  func unreadable() throws {
    let home = try Home()
    try home.keepRound(1, answers: AnswerRule.best.answers(.short), form: .short)
    try home.put("{", at: home.rounds + "/\(Poison.word).json")
    let person = try Person(home: home)
    try person.terminal.record(to: home.path + "/raw")
    try person.opensHome()
    try person.sees("1个文件读不了")
    try person.chooses(.rounds)
    try person.sees("HIJACKED")
    try person.quits()
    try home.expectObeyedByNone(of: "raw")
    #expect(home.names(in: home.rounds).count == 2)
  }
}
