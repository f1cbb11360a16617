import JSONText
import SelfCheckCore
import Testing

@Suite("A note", .needsTmux)
struct WritingTests {
  private func personAtTheNote() throws -> (person: Person, id: String) {
    let person = try Person()
    try person.opensHome()
    try person.starts(.full)
    while let question = try person.questionShown() {
      if case .note = question.kind { return (person, question.id) }
      try person.presses(question.isNumber ? "n" : "Right")
      try person.waits(for: "the next question") {
        $0.question(in: .zh).map { $0.id != question.id } == true
      }
    }
    throw Person.NeverSeen(what: "a note", screen: try person.terminal.screen)
  }

  @Test("takes Chinese, letters that are commands elsewhere, and corrections")
  func typed() throws {
    let (person, id) = try personAtTheNote()
    try person.types("会议通知qL?漏了x")
    try person.sees("会议通知qL?漏了x")
    try person.presses("BSpace", "BSpace", "BSpace")
    try person.waits(for: "a shorter note") { !$0.shows("漏") && $0.shows("qL?") }
    try person.presses("Enter")
    try person.sees("已保存")
    #expect(try person.home.draftAnswers[id] == "\"会议通知qL?\"")
  }

  @Test("takes a paste as text: nothing in it is a key, and nothing of it is obeyed")
  func pasted() throws {
    let (person, id) = try personAtTheNote()
    try person.terminal.record(to: person.home.path + "/raw")
    try person.terminal.paste("甲\(Poison.text)乙q")
    try person.waits(for: "the paste") { $0.shows("甲") && $0.shows("乙q") }
    try person.presses("Enter")
    try person.sees("已保存")
    let note = try #require(try person.home.draftAnswers[id])
    #expect(note.hasPrefix("\"甲") && note.hasSuffix("乙q\""), "\(note)")
    try person.presses("q")
    try person.isBackAtThePrompt(status: 0)
    try person.home.expectObeyedByNone(of: "raw")
  }

  @Test("is not what a paste on a question with options turns into: that answers nothing")
  func pastedOnOptions() throws {
    let person = try Person()
    try person.opensHome()
    try person.starts(.short)
    try person.terminal.paste("1\n2\n3\nq\n")
    try person.presses("Down")
    let screen = try person.waits(for: "the focus on the second option") {
      $0.shows("> ( ) 2")
    }
    #expect(screen.question(in: .zh)?.id == "role", "\(screen)")
    #expect(!screen.shows("(x)"), "\(screen)")
  }
}

extension Question {
  fileprivate var isNumber: Bool {
    if case .number = kind { true } else { false }
  }
}
