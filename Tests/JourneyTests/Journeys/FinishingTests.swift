import JSONText
import SelfCheckCore
import Testing

@Suite("A round that is finished", .needsTmux)
struct FinishingTests {
  /// At the review, with everything answered. Of the calls that delete a file, the first takes the
  /// round's temporary name and the second the draft.
  private func personAtTheReview(_ fault: String) throws -> Person {
    let person = try Person()
    try person.opensHome(by: SystemFault.start("unlinkat", fault, occurrence: 2))
    try person.starts(.short)
    try person.answersEverything(by: .seeded(21))
    try person.sees("检查作答")
    return person
  }

  @Test("is kept once where its draft can't be removed, and that is no failure", .needsStrace)
  func draftStays() throws {
    let person = try personAtTheReview("error=EIO")
    try person.finishes()
    #expect(person.home.bytes(of: person.home.draft) != nil)
    try person.quits()
    try startsAfresh(person)
  }

  @Test("is kept once where the program is killed before its draft goes", .needsStrace)
  func killed() throws {
    let person = try personAtTheReview("signal=KILL")
    try person.presses("f")
    try person.sees("不能再改")
    try person.presses("2")
    try person.repairsTheTerminal()
    #expect(person.home.bytes(of: person.home.draft) != nil)
    try startsAfresh(person)
  }

  /// The next start knows that the draft was finished.
  private func startsAfresh(_ person: Person) throws {
    try person.opensHome()
    let home = try person.sees("1轮")
    #expect(!home.shows("继续作答"), "\(home)")
    #expect(person.home.names(in: person.home.rounds).count == 1)
    #expect(person.home.bytes(of: person.home.draft) == nil)
    try person.quits()
  }

  @Test("is kept under another id where its own belongs to another round")
  func foreignID() throws {
    let home = try Home()
    let other = try home.keepRound(1, answers: AnswerRule.best.answers(.short), form: .short)
    try home.leaveDraft(answers: AnswerRule.worst.answers(.short), round: other.id)
    let person = try Person(home: home)
    try person.opensHome()
    try person.chooses(.resume)
    try person.answersEverything(by: .worst)
    try person.finishes()
    try person.quits()
    #expect(home.names(in: home.rounds).count == 2)
    #expect(try home.selfcheck("rounds").lines.first?.hasSuffix("100.0") == true)
  }
}
