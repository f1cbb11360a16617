import SelfCheckCore
import Testing

@Suite("A bank full of control sequences", .needsTmux)
struct PoisonedBankTests {
  @Test("is shown without one of them being obeyed", arguments: [Language.zh, .en])
  func shown(_ language: Language) throws {
    let home = try Home()
    let bank = try home.copyBank { text in "\(text.prefix(2))\(Poison.text)\(text.dropFirst(2))" }
    let person = try Person(home: home, language: language)
    let title = try person.terminal.title
    try person.terminal.record(to: home.path + "/raw")
    try person.opensHome("--questions '\(bank)'")
    try person.chooses(.startShort)
    try person.sees("保密提醒", "Confidentiality")
    try person.presses("Enter")
    for number in 1...26 {
      try person.sees("第\(number)题，共26题", "\(number) of 26 in all")
      try person.presses("Space", "?")
      try person.sees("为什么问这一题", "Why this is asked")
      try person.presses("Escape")
      try person.sees("第\(number)题，共26题", "\(number) of 26 in all")
      try person.presses("n")
    }
    try person.sees("检查作答", "Review your answers")
    try person.presses("f")
    try person.sees("完成这一轮？", "Finish this round?")
    try person.presses("2")
    try person.sees("自查结果", "Result of round")
    try person.presses("1", "PageDown", "Tab", "PageDown")
    try person.sees("上面还有", "more above")
    try person.quits()
    try home.expectObeyedByNone(of: "raw")
    #expect(try person.terminal.title == title)
  }

  @Test("would be seen if one were obeyed: the terminal is recorded byte by byte")
  func recording() throws {
    let person = try Person()
    try person.terminal.record(to: person.home.path + "/raw")
    try person.types(#"printf '\033]0;HIJACKED\007\302\233'"#)
    try person.presses("Enter")
    try Poll.until("a title that was taken over") {
      try person.terminal.title.hasPrefix("HIJACKED")
    }
    try Poll.until("the sequences in the recording") {
      let raw = String(
        decoding: person.home.bytes(of: person.home.path + "/raw") ?? [], as: UTF8.self)
      return raw.contains("\u{1B}]0;HIJACKED\u{7}\u{9B}")
    }
  }
}
