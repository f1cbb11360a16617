import SelfCheckCore
import Testing

@Suite("A terminal that changes under the program", .needsTmux)
struct TerminalTests {
  @Test("is painted anew in every size, and too small a one says so")
  func resized() throws {
    let person = try Person()
    try person.opensHome()
    try person.starts(.short)
    _ = try person.answers(1, by: .seeded(2))
    let question = try #require(try person.questionShown())
    for (columns, rows) in [(40, 12), (120, 40), (30, 10), (80, 24)] {
      try person.terminal.resize(columns: columns, rows: rows)
      let screen = try person.waits(for: "\(question.id) at \(columns)×\(rows)") {
        $0.question(in: .zh)?.id == question.id && $0.shows("2/26") == (columns < 70)
      }
      #expect(
        screen.rows.filter { $0.contains("( ) 1") && $0.contains(">") }.count == 1, "\(screen)")
    }
    try person.terminal.resize(columns: 12, rows: 3)
    try person.sees("窗口太小")
    try person.terminal.resize(columns: 1, rows: 1)
    try person.terminal.resize(columns: 80, rows: 24)
    try person.waits(for: question.id) { $0.question(in: .zh)?.id == question.id }
    try person.quits()
  }

  @Test("leads from a stopped program to the shell, and back to the same question in any size")
  func stopped() throws {
    let person = try Person()
    try person.opensHome()
    try person.starts(.short)
    _ = try person.answers(2, by: .seeded(4))
    let question = try #require(try person.questionShown())
    try person.presses("C-z")
    try person.sees("Stopped")
    try person.leavesNothingOnScreen()
    try person.types("echo in the shell")
    try person.presses("Enter")
    try person.waits(for: "the shell") { $0.rows.contains("in the shell") }
    try person.terminal.resize(columns: 60, rows: 20)
    try person.types("fg")
    try person.presses("Enter")
    try person.waits(for: question.id) { $0.question(in: .zh)?.id == question.id }
    _ = try person.answers(1, by: .seeded(4))
  }

  @Test("shows neither question nor answer once the program was left")
  func left() throws {
    let person = try Person(language: .en)
    try person.opensHome()
    try person.starts(.full)
    _ = try person.answers(5, by: .seeded(6))
    try person.quits()
    try person.leavesNothingOnScreen()
  }

  @Test("takes what was typed in a rush for one page, and what came too soon for the next not")
  func typedAhead() throws {
    let person = try Person()
    try person.opensHome()
    try person.starts(.short)
    try person.presses("End", "Home", "Down", "Enter", "1", "1", "n", "n", "q")
    try person.sees("第2题，共26题")
    try person.presses("Escape")
    try person.sees("(x) 2")
    try person.quits()
    #expect(try person.home.draftAnswers.count == 1)
  }
}
