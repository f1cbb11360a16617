import Glibc
import Records
import SelfCheckCore
import Testing

@Suite("A round under way that can't be resumed as it is", .needsTmux)
struct DraftFaultTests {
  private let file = "draft-office-self-check.json"

  /// Cut off in the middle.
  private func leaveDamagedDraft(in home: Home) throws -> String {
    try home.leaveDraft(answers: AnswerRule.best.answers(.short)) { String($0.dropLast(20)) }
  }

  /// With an answer to a question that was in the bank once.
  private func leaveOutdatedDraft(in home: Home) throws -> String {
    try home.leaveDraft(answers: "{}") {
      $0.replacing(#""answers": {"#, with: #""answers": {"no-longer-asked": 3"#)
    }
  }

  @Test("is left alone where its file can't be read, and nothing can be written")
  func unreadable() throws {
    let home = try Home()
    try home.put("elsewhere", at: home.state + "/elsewhere")
    try #require(symlink(home.state + "/elsewhere", home.draft) == 0)
    let person = try Person(home: home)
    try person.opensHome()
    try person.sees("只能查看：没做完的一轮读不了")
    try person.chooses(.startShort)
    try person.presses("Enter")
    try person.quits()
    #expect(home.text(of: home.state + "/elsewhere") == "elsewhere")
    #expect(home.names(in: home.state) == [file, "elsewhere", "lock"])
  }

  @Test("is set aside where it is damaged, which the home screen says")
  func damaged() throws {
    let home = try Home()
    let text = try leaveDamagedDraft(in: home)
    let person = try Person(home: home)
    try person.opensHome()
    try person.sees("已改名为 \(file).1 保留")
    try person.starts(.short)
    _ = try person.answers(1, by: .seeded(1))
    try person.quits()
    #expect(home.text(of: home.draft + ".1") == text)
  }

  @Test("is left where it is when it can't be set aside, and nothing can be written", .needsStrace)
  func cantBeSetAside() throws {
    let home = try Home()
    let text = try leaveDamagedDraft(in: home)
    let person = try Person(home: home)
    try person.opensHome(by: SystemFault.start("linkat", "error=EIO"))
    try person.sees("只能查看：没做完的一轮读不了")
    try person.quits()
    #expect(home.text(of: home.draft) == text)
  }

  @Test("keeps answers that the bank no longer knows in a file of their own")
  func outdated() throws {
    let home = try Home()
    let text = try leaveOutdatedDraft(in: home)
    let person = try Person(home: home)
    for _ in 0..<2 {
      try person.opensHome()
      try person.sees("有1题的答案不再适用（1题已不在题库里）")
      try person.sees("原文件保留为 \(file).1")
      try person.quits()
    }
    try person.opensHome()
    try person.starts(.short)
    _ = try person.answers(1, by: .seeded(2))
    try person.quits()
    #expect(home.text(of: home.draft) != text)
    #expect(home.text(of: home.draft + ".1") == text)
    #expect(home.names(in: home.state).filter { $0.hasPrefix("draft") } == [file, file + ".1"])
  }

  @Test("says that the bank has changed since, also where every answer still applies")
  func otherBank() throws {
    let home = try Home()
    try home.leaveDraft(answers: AnswerRule.best.answers(.short)) {
      $0.replacing(#""version": ""#, with: #""version": "0."#)
    }
    let person = try Person(home: home)
    try person.opensHome()
    let version = OurBank.questionnaire.version
    try person.sees("题库有改动（0.\(version) → \(version)）；已答的各题都还适用")
    try person.chooses(.resume)
    try person.sees("检查作答")
    try person.quits()
    #expect(home.names(in: home.state).filter { $0.hasPrefix("draft") } == [file])
  }

  @Test("is not resumed where the answers that would be lost can't be kept", .needsStrace)
  func cantBeKept() throws {
    let home = try Home()
    let text = try leaveOutdatedDraft(in: home)
    let person = try Person(home: home, language: .en)
    try person.opensHome(by: SystemFault.start("linkat", "error=EIO"))
    try person.sees("Read-only: the unfinished round can't be read")
    try person.quits()
    #expect(home.text(of: home.draft) == text)
  }
}
