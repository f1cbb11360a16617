import Canvas
import Screens
import SelfCheckCore
import Testing

@Suite("The proposal")
struct ProposalJourney {
  @Test("is one key from the result, which says so", arguments: Language.allCases)
  func fromResult(language: Language) {
    var person = Person(in: language, machine: .withMeasures)
    person.finishesWithFindings()
    person.sees(language == .zh ? "p 提升计划" : "p plan")
    let result = person.screen
    person.presses(.end)
    person.sees(language == .zh ? "按p看提升计划" : "Press p to turn this into a plan")
    person.presses(.home)
    person.presses("p")
    person.sees(language == .zh ? "第1轮的建议" : "proposed for round 1")
    person.presses(.escape)
    #expect(person.screen == result)
  }

  @Test("ticks three measures, and tells of the focused one why it is there")
  func reasons() {
    let person = Person.atTheProposal
    person.sees("可以先从这里着手")
    person.isOn("[x] 1  核稿加查任务、责任、日期、反馈")
    person.sees("2026-12-22前  完成标志：5份留痕核稿单")
    person.sees("问题：通知里缺责任单位、日期这些要素。")
    person.sees("为什么提出：要紧（工作作风），相关的题还能多得3分")
    person.sees("您的作答：责任单位")
    person.seesNothing(of: "您的作答：少数几次")
  }

  @Test("shows more on a key, and fewer again, but never hides what is ticked")
  func more() {
    var person = Person.atTheProposal
    person.seesNothing(of: "五问")
    person.presses("m")
    person.sees("[ ] 4  会议通知用“五问”卡")
    person.presses("m")
    person.seesNothing(of: "五问")
    person.presses("m4m")
    person.sees("[x] 4  会议通知用“五问”卡")
  }

  @Test("becomes a plan of what is ticked, edited and written")
  func keeping() throws {
    var person = Person.atTheProposal
    person.presses("2")
    person.presses(.up, .enter, .enter)
    person.pastes("，双人核")
    person.presses(.enter, .escape)
    person.writesOwnMeasure()
    person.sees("每周五下午清一次督查台账")
    person.presses(.escape)
    person.sees("[x] 4  每周五下午清一次督查台账")
    #expect(person.machine.plans.isEmpty)
    person.presses("f")
    person.sees("提升计划（第1轮）")
    person.sees("已保存")

    let plan = try #require(person.machine.plans["round-1"])
    #expect(plan.revision == 1)
    #expect("\(plan.made)" == "2026-11-22")
    #expect(plan.items.map(\.id) == ["check-draft", "suggest", "own-1"])
    let text = "核稿加查任务、责任、日期、反馈，双人核"
    #expect(plan.items[0].measure == LocalizedText(zh: text, en: text))
    #expect(plan.items[0].doneWhen.en == "Five checked drafts on file")
    #expect(plan.items[2].doneWhen == LocalizedText(zh: "4次清账记录", en: "4次清账记录"))
    #expect(plan.items[2].reason == nil && "\(plan.items[2].due)" == "2026-12-22")
  }

  @Test("gives up what the person wrote only when told so twice")
  func untickedWriting() throws {
    var person = Person.atTheProposal
    person.writesOwnMeasure()
    person.presses(.escape)
    person.isOn("[x] 4  每周五下午清一次督查台账")
    person.presses("4f")
    person.sees("自己写的有1条没有勾选")
    #expect(person.machine.plans.isEmpty)
    person.presses("4")
    person.presses("4f")
    #expect(try #require(person.machine.plans["round-1"]).items.count == 3)
  }

  @Test("is kept by its last line too, and not before anything is ticked")
  func lastLine() {
    var person = Person.atTheProposal
    person.presses("123f")
    person.sees("先用空格勾选至少一条")
    person.presses("1")
    person.presses(.end)
    person.isOn("定下这份计划（已勾选1条）")
    person.presses(.enter)
    #expect(person.machine.plans["round-1"]?.items.map(\.id) == ["check-draft"])
  }

  @Test("that wasn't kept is still as it was left, and leaving says so")
  func leftAndBack() {
    var person = Person.atTheProposal
    person.presses("2")
    let left = person.screen
    person.presses(.escape)
    person.sees("计划还没有定下")
    person.passes(days: 1)
    person.presses("p")
    person.presses(.down)
    #expect(person.screen == left)
  }

  @Test("that wasn't kept is given up only by quitting twice")
  func quitting() {
    var person = Person.atTheProposal
    person.presses("2")
    person.presses("q")
    person.sees("再退出一次就放弃")
    #expect(!person.machine.hasEnded)
    person.presses(.down)
    person.presses("q")
    #expect(!person.machine.hasEnded)
    person.presses("q")
    person.hasLeft()
  }

  @Test("that wasn't touched is made anew on another day")
  func anotherDay() {
    var person = Person.atTheProposal
    person.presses(.escape)
    person.seesNothing(of: "计划还没有定下")
    person.passes(days: 1)
    person.presses("p")
    person.sees("2026-12-23前")
  }

  @Test("of the same rounds, bank and day is the same")
  func determined() {
    let machine = Person.atTheProposal.machine
    let screens = (0..<2).map { _ in
      var person = Person(machine: machine)
      person.presses("4m")
      return person.screen
    }
    #expect(screens[0] == screens[1])
    #expect(screens[0].contains("五问"))
  }

  @Test("for a round without a finding says so, and offers writing one's own")
  func nothingFound() {
    var person = Person()
    person.finishes()
    person.presses("p")
    person.sees("保持现在的做法就好")
    person.isOn("自己写一条")
    person.presses(" f")
    person.sees("还没有可以定下的措施")
    person.writesOwnMeasure()
    person.presses(.escape)
    person.presses("f")
    #expect(person.machine.plans["round-1"]?.items.map(\.id) == ["own-1"])
  }

  @Test("carries over what the last plan left open, and says so")
  func carriedOver() {
    var person = Person.atTheProposal
    person.presses("23f")
    person.presses(.escape, .escape)
    person.begins(.short)
    person.presses("n")
    person.presses("34211")
    person.presses(.enter)
    person.presses("f2p")
    person.sees("第2轮的建议")
    person.isOn("[x] 1  核稿加查任务、责任、日期、反馈")
    person.sees("上次计划里还没办完，接着办")
  }

  @Test("loses a measure of one's own only on a yes")
  func removing() {
    var person = Person.atTheProposal
    person.presses("d")
    person.sees("只有自己写的才能删除")
    person.writesOwnMeasure()
    person.presses(.escape)
    person.isOn("每周五")
    person.presses("d")
    person.presses(.enter)
    person.sees("每周五")
    person.presses("d2")
    person.seesNothing(of: "每周五")
  }

  @Test("says of a plan that can't be read what will become of its file")
  func unreadable() {
    var machine = Person.atTheProposal.machine
    machine.unreadablePlan = UnreadableFile(
      file: "round-1.json", reason: LocalizedText(zh: "第3行不完整", en: "line 3 is cut off"))
    var person = Person(machine: machine)
    person.presses("4")
    person.presses(.up, .up, .up, .up, .up, .up, .up, .up)
    person.sees("原来的计划读不了（round-1.json：第3行不完整）")
  }

  @Test("can be looked at where nothing may be written, and says why it can't be kept")
  func barred() {
    var machine = Person.atTheProposal.machine
    machine.access = .barred(LocalizedText(zh: "读不了", en: "unreadable"))
    var person = Person(machine: machine)
    person.presses("4")
    person.sees("核稿加查")
    person.presses("f")
    person.sees("读不了")
    person.presses(.end, .enter)
    person.sees("读不了")
    #expect(person.machine.plans.isEmpty)
  }
}

extension Machine {
  /// With a bank whose findings lead to measures.
  static var withMeasures: Machine {
    var machine = Machine()
    machine.questionnaire = SmallBank.withMeasures
    return machine
  }
}

extension Person {
  /// After a round with three findings.
  static var atTheProposal: Person {
    var person = Person(machine: .withMeasures)
    person.finishesWithFindings()
    person.presses("p")
    return person
  }

  /// With the three proposed measures kept.
  static var atThePlan: Person {
    var person = atTheProposal
    person.presses("f")
    return person
  }

  /// What the disk holds of the first round's plan.
  var plan: Plan? { machine.plans["round-1"] }
}
