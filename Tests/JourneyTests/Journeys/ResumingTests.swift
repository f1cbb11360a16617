import Glibc
import JSONText
import SelfCheckCore
import Testing

@Suite("A round that was interrupted", .needsTmux)
struct ResumingTests {
  @Test("is resumed with every answer that was confirmed on screen, after kill -9")
  func killed() throws {
    let person = try Person()
    try person.opensHome()
    try person.starts(.short)
    var given = try person.answers(9, by: .seeded(3))
    try person.signals(SIGKILL)
    try person.repairsTheTerminal()
    try person.opensHome()
    try person.sees("简短版，已答9题")
    try person.chooses(.resume)
    #expect(try person.questionShown().map { given[$0.id] == nil } == true)
    given.merge(try person.answersEverything(by: .seeded(3))) { old, _ in old }
    try person.finishes()
    #expect(try person.home.round(1).answers == given.mapValues(\.json))
  }

  @Test("shows each answer again on the way back")
  func wayBack() throws {
    let person = try Person(language: .en)
    try person.opensHome()
    try person.starts(.short)
    _ = try person.answers(2, by: .seeded(5))
    try person.quits()
    try person.opensHome()
    try person.chooses(.resume)
    for _ in 0..<2 {
      let question = try person.questionShown()
      try person.presses("Escape")
      try person.waits(for: "the question before") {
        $0.question(in: .en).map { $0.id != question?.id } == true
      }
      try person.waits(for: "an answer") { $0.shows("(x)") || $0.shows("[x]") }
    }
  }

  @Test(
    "is kept when the program is told to end",
    arguments: [("TERM", SIGTERM), ("HUP", SIGHUP), ("INT", SIGINT)])
  func signalled(_ name: String, _ signal: Int32) throws {
    let person = try Person()
    try person.opensHome()
    try person.starts(.short)
    let given = try person.answers(3, by: .seeded(7))
    try person.signals(signal)
    try person.isBackAtThePrompt(status: 130)
    try person.leavesNothingOnScreen()
    #expect(try person.home.draftAnswers == given.mapValues(\.json))
    try person.opensHome()
    try person.sees("简短版，已答3题")
  }

  @Test("is kept when Ctrl-C ends the program, which is a way to quit like any other")
  func controlC() throws {
    let person = try Person()
    try person.opensHome()
    try person.starts(.short)
    let given = try person.answers(2, by: .seeded(10))
    try person.presses("C-c")
    try person.isBackAtThePrompt(status: 0)
    try person.leavesNothingOnScreen()
    #expect(try person.home.draftAnswers == given.mapValues(\.json))
  }

  @Test("is kept when the terminal is gone, and the program with it")
  func hungUp() throws {
    let home = try Home()
    let person = try Person(home: home)
    try person.opensHome()
    try person.starts(.full)
    let given = try person.answers(3, by: .seeded(8))
    let process = try person.process
    try person.terminal.run("kill-server")
    try Poll.until("the program has ended") { !isRunning(process) }
    #expect(try home.draftAnswers == given.mapValues(\.json))
  }

  /// One that has ended may wait for a parent who asks.
  private func isRunning(_ process: pid_t) -> Bool {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return false }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 512)
    guard fgets(&line, 512, file) != nil else { return false }
    let text = String(decoding: line.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return !text.contains(") Z ")
  }

  @Test("is asked about before a new one takes its place")
  func startedAnew() throws {
    let person = try Person()
    try person.opensHome()
    try person.starts(.short)
    _ = try person.answers(2, by: .seeded(9))
    try person.quits()
    try person.opensHome()
    try person.chooses(.startFull)
    try person.sees("重新开始？")
    try person.presses("Enter")
    try person.sees("简短版，已答2题")
    try person.chooses(.startFull)
    try person.sees("重新开始？")
    try person.presses("2")
    try person.sees("保密提醒")
  }

  @Test("goes on in a second window once the first is closed, with what was answered there")
  func secondWindow() throws {
    let folder = try Home()
    let arguments = "--data '\(folder.path)/records'"
    let first = try Person()
    try first.opensHome(arguments)
    try first.starts(.short)
    var given = try first.answers(2, by: .seeded(12))

    let second = try Person()
    try second.opensHome(arguments)
    let home = try second.sees("已有一个自查窗口开着")
    #expect(!home.shows("\(try first.process)") && !home.shows(folder.path), "\(home)")
    try second.chooses(.resume)
    try second.sees("那个窗口还没有退出")

    given.merge(try first.answers(1, by: .seeded(12))) { old, _ in old }
    try first.quits()
    try second.chooses(.resume)
    given.merge(try second.answersEverything(by: .seeded(12))) { old, _ in old }
    #expect(given.count == OurBank.questionsAsked(.short))
    try second.finishes()
    try second.quits()
  }

  @Test("can't be changed by a second process, which says who is at work")
  func second() throws {
    let first = try Person()
    try first.opensHome()
    try first.starts(.short)
    _ = try first.answers(1, by: .seeded(1))
    let refused = try first.home.selfcheck("rounds", "delete", "--all", "--force")
    #expect(refused.status == 75)
    #expect(refused.complaint.contains("\(try first.process)"), "\(refused.complaint)")
    #expect(try first.home.selfcheck("rounds").status == 0)
  }
}
