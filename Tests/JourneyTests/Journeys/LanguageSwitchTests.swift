import SelfCheckCore
import Testing

@Suite("Switching the language", .needsTmux)
struct LanguageSwitchTests {
  @Test("in the middle of a round keeps question and answers, and lasts")
  func middle() throws {
    let person = try Person()
    try person.opensHome()
    try person.starts(.short)
    var given = try person.answers(4, by: .seeded(13))
    let question = try #require(try person.questionShown())
    person.language = .en
    try person.presses("L")
    try person.waits(for: question.id) { $0.question(in: .en)?.id == question.id }
    given.merge(try person.answers(2, by: .seeded(13))) { old, _ in old }
    try person.quits()
    #expect(try person.home.draftAnswers == given.mapValues(\.json))

    try person.opensHome()
    try person.sees("short form, 6 of")
    try person.presses("L")
    try person.sees("继续作答")
  }
}
