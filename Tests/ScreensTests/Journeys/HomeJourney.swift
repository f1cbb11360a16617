import Canvas
import SelfCheckCore
import Testing

@Suite("At home")
struct HomeJourney {
  @Test("a first-time visitor is offered the short form first")
  func firstOffer() {
    let person = Person()
    person.isOn("开始简短自查")
    person.sees("5题，约1分钟")
    person.sees("第一次用，建议先做简短版。")
    person.seesNothing(of: "继续作答")
  }

  @Test("home, introduction and progress count the same questions", arguments: Form.allCases)
  func counts(form: Form) {
    var person = Person()
    let count = form == .short ? 5 : 8
    person.sees(form == .short ? "5题，约" : "8题以上，约")
    person.presses(form == .short ? "1" : "2")
    person.sees(form == .short ? "简短版共5题，约" : "完整版至少8题，约")
    person.sees("2题只了解情况，不计分。")
    person.presses(.enter)
    person.sees("全部第1题，共\(count)题")
  }

  @Test("only the full form has follow-ups and notes to tell of")
  func furtherQuestions() {
    var person = Person(in: .en)
    person.presses("2")
    person.sees("Some answers add follow")
    person.sees("1 note")
    person.presses(.escape)
    person.presses("1")
    person.seesNothing(of: "Some answers")
    person.seesNothing(of: "1 note")
  }

  @Test("a round under way is offered first, with how far it has come")
  func resumptionIsOffered() {
    var person = Person()
    person.begins(.full)
    person.presses("34")
    person.presses("q")
    person.hasLeft()

    person = person.returns()
    person.isOn("继续作答")
    person.sees("完整版，已答2题，共8题")
    person.presses(.enter)
    person.sees("会议通知")
  }

  @Test("starting anew asks once, and Enter keeps the unfinished round")
  func startingAnewAsks() {
    var person = Person(machine: .withDraft)
    person.presses("2")
    person.sees("重新开始？")
    person.isOn("不，留着上次的作答")
    person.presses(.enter)
    person.isOn("开始简短自查")
    person.saved(.single(2), to: SmallBank.role)
  }

  @Test("the unfinished round goes only on a yes")
  func startingAnewOnYes() {
    var person = Person(machine: .withDraft)
    person.presses("2")
    person.sees("上次的自查还没有答完（完整版，已答3题，共8题）。现在重新开始一轮简短版")
    person.isOn("不，留着上次的作答")
    person.sees("放弃上次的，开始简短版")
    person.presses(.escape)
    person.presses("3")
    person.sees("现在重新开始一轮完整版")
    person.presses("2")
    #expect(person.machine.draft == nil)
    person.sees("保密提醒")
    person.presses(.enter)
    person.presses("1")
    person.saved(.single(0), to: SmallBank.role)
    person.saved(nil, to: SmallBank.frequency)
  }

  @Test("a round with every answer but not finished is called so, and goes on in the review")
  func everythingAnswered() {
    var person = Person()
    person.begins(.full)
    person.answersEverything()
    person.presses("r")
    person.presses("q")
    person = person.returns()
    person.presses("2")
    person.sees("上次的自查已全部作答，还没有点完成（完整版，已答8题，共8题）。")
    person.seesNothing(of: "没有答完")
    person.presses(.enter)
    person.presses("1")
    person.sees("8题都答了，看好后按f完成。")
  }

  @Test("a round without an answer is not worth a question")
  func nothingToAskAbout() {
    var person = Person()
    person.begins(.full)
    person.presses(.escape)
    person.seesNothing(of: "继续作答")
    person.presses("1")
    person.sees("保密提醒")
    #expect(person.machine.saves == 0)
  }

  @Test("who can only read is told why, once, and can't begin")
  func readOnly() {
    var machine = Machine.withDraft
    machine.access = .barred(LocalizedText(zh: "读不了", en: "unreadable"))
    var person = Person(machine: machine)
    person.seesOnce("只能查看：读不了")
    for key in "123" { person.presses(String(key)) }
    person.isOn("开始完整自查")
    person.seesOnce("读不了")
    person.sees("原因写在上面")
    person.presses("q")
    person.hasLeft()
    #expect(person.machine.effects == [.quit])
  }

  @Test("what the person should know stands above the menu", arguments: [nil, "读不了"])
  func notices(bar: String?) {
    var machine = Machine()
    if let bar { machine.access = .barred(LocalizedText(zh: bar, en: "unreadable")) }
    machine.notices = [
      LocalizedText(zh: "没有锁", en: "no locks"), LocalizedText(zh: "没有字", en: "no glyphs"),
    ]
    let person = Person(machine: machine)
    for text in ["没有锁", "没有字"] + [bar].compactMap(\.self) { person.sees(text) }
    person.isOn("开始简短自查")
  }

  @Test("a shared login is warned of the others, also where room is short")
  func storageNotice() {
    var person = Person(size: Size(columns: 40, rows: 12))
    person.presses(.end)
    person.isOn("退出")
    person.sees("同账号的人都能看到")
  }

  @Test("the program opens at the questions when asked to", arguments: [Form.short, .full])
  func opensAtARound(form: Form) {
    var person = Person(opening: .round(form))
    person.sees("保密提醒")
    person.presses(.enter)
    person.sees("什么身份")
    person.presses("1")
    #expect(person.machine.draft?.form == form)
  }

  @Test("opening at a round resumes the one under way")
  func opensAtTheDraft() {
    let person = Person(machine: .withDraft, opening: .round(nil))
    person.sees("晚了几天")
  }

  @Test("opening at another form asks before the round under way goes")
  func opensAtAnotherForm() {
    let person = Person(machine: .withDraft, opening: .round(.short))
    person.sees("重新开始？")
  }
}

extension Machine {
  /// With a full round that was left after three answers.
  static var withDraft: Machine {
    var machine = Machine()
    machine.draft = .begun
    return machine
  }
}
