import Canvas
import Screens
import SelfCheckCore
import Testing

@Suite("The plan")
struct PlanJourney {
  @Test("keeps each status at once, by Space, by x, and by a digit in the measure")
  func statuses() {
    var person = Person.atThePlan
    person.presses(" ")
    person.sees("进行中")
    #expect(person.plan?.items[0].status == .doing && person.plan?.revision == 2)
    person.presses(.down)
    person.presses("x")
    #expect(person.plan?.items[1].status == .done)
    person.presses(.down, .enter)
    person.presses("4")
    person.sees("(x) 4  不再适用")
    #expect(person.plan?.items[2].status == .dropped)
    person.presses(.escape)
    person.sees("2条，1条已完成")
    person.sees("不再适用")
  }

  @Test("tells in words what is overdue, also at home")
  func overdue() {
    var person = Person.atThePlan
    person.seesNothing(of: "已过期限")
    person.passes(days: 14)
    person.presses(.down)
    person.seesNothing(of: "已过期限")
    person.passes(days: 1)
    person.presses(.down)
    person.sees("未开始，已过期限  2026-12-06前")
    person.presses("x")
    person.seesNothing(of: "已过期限")
    person.presses("   ")
    person.presses(.escape, .escape)
    person.seesNothing(of: "过期")
    person.passes(days: 16)
    person.presses(.down)
    person.sees("3条，1条已完成，2条已过期限")
  }

  @Test("opens from home and from the list of rounds")
  func ways() {
    var person = Person(machine: Person.atThePlan.machine)
    person.sees("提升计划       3条")
    person.presses("4")
    person.sees("提升计划（第1轮）")
    person.presses(.escape)
    person.presses("3p")
    person.sees("提升计划（第1轮）")
    person.presses(.escape)
    person.sees("历次结果")
  }

  @Test("before any round there is none, and home says what to do first")
  func noRound() {
    var person = Person()
    person.sees("提升计划       还没有")
    person.presses("4")
    person.sees("先做一轮自查")
    person.presses("3p")
    person.sees("还没有完成的自查")
  }

  @Test("keeps dated notes, which can be changed and emptied")
  func notes() {
    var person = Person.atThePlan
    person.presses(.enter)
    person.presses("n")
    person.sees("不填写涉密和敏感内容")
    person.presses("核了第一份")
    person.presses(.enter)
    person.sees("2026-11-22  核了第一份")
    person.passes(days: 3)
    person.presses("n")
    person.presses("又核两份")
    person.presses(.escape)
    #expect(
      person.plan?.items[0].notes.map { "\($0.date) \($0.text)" } == [
        "2026-11-22 核了第一份", "2026-11-25 又核两份",
      ])
    for _ in 0..<9 { person.presses(.down) }
    person.presses(.enter)
    person.isOn("核了第一份")
    person.presses(.control("u"), .enter)
    #expect(person.plan?.items[0].notes.map(\.text) == ["又核两份"])
  }

  @Test("takes a date that is typed, pasted or moved by keys, and refuses one that isn't")
  func dates() {
    var person = Person.atThePlan
    let due = { (person: Person) in person.plan.map { "\($0.items[0].due)" } }
    person.presses(.enter, .down, .down, .enter)
    person.presses("++-")
    person.presses(.up, .enter)
    #expect(due(person) == "2026-12-30")
    person.presses(.enter, .control("u"))
    person.presses("2027-02-29")
    person.presses(.enter)
    person.sees("日期不对：2027-02-29。请按年-月-日填")
    #expect(due(person) == "2026-12-30")
    person.presses(.backspace)
    person.presses("8")
    person.sees("还有98天")
    person.presses(.enter)
    #expect(due(person) == "2027-02-28")
    person.presses(.enter)
    person.pastes(" 2027-03-01\n")
    person.presses(.escape)
    #expect(due(person) == "2027-03-01")
    person.presses(.enter)
    person.presses(.backspace, .escape)
    #expect(due(person) == "2027-03-01")
  }

  @Test("lets every part be written, and leaves the other language's text where nothing changed")
  func parts() throws {
    var person = Person.atThePlan
    person.presses(.enter, .down, .enter, .enter)
    person.presses(.down, .down, .enter)
    person.presses("办公室副主任")
    person.presses(.enter, .down, .enter, .control("u"), .enter)
    person.sees("这一栏要写几个字")
    person.presses("公文核稿")
    person.presses(.enter)
    let item = try #require(person.plan?.items[0])
    #expect(item.doneWhen.en == "Five checked drafts on file")
    #expect(item.helper == "办公室副主任")
    #expect(item.topic == LocalizedText(zh: "公文核稿", en: "公文核稿"))
  }

  @Test("takes more from the proposal and of one's own, and asks before one's own goes")
  func adding() {
    var person = Person.atThePlan
    person.presses("m")
    person.sees("五问")
    person.presses(.enter)
    #expect(person.plan?.items.last?.id == "five-questions")
    person.presses("m")
    person.sees("没有别的建议了")
    person.writesOwnMeasure()
    person.presses(.escape, .end, .up)
    #expect(person.plan?.items.last?.id == "own-1")
    person.isOn("每周五")
    person.presses("d")
    person.sees("删除这一条？")
    person.presses("2")
    #expect(person.plan?.items.count == 4)
  }

  @Test("that can't be saved says so, loses nothing, and is saved by s or on leaving")
  func failure() {
    var person = Person.atTheProposal
    person.machine(refuses: "磁盘已满")
    person.presses("2f")
    person.sees("计划没有保存成功：磁盘已满")
    person.sees("未保存")
    person.presses(" ")
    person.presses(.escape)
    person.machine(refuses: nil)
    person.presses("p")
    person.sees("进行中")
    person.sees("未保存")
    person.machine(refuses: "磁盘已满")
    person.presses("q")
    person.sees("再退出一次就真的退出")
    #expect(!person.machine.hasEnded && person.plan == nil)
    person.presses(.down)
    person.machine(refuses: nil)
    person.presses("s")
    person.seesNothing(of: "没有保存成功")
    person.sees("已保存")
    #expect(person.plan?.items.map(\.status) == [.doing, .open])

    person.machine(refuses: "磁盘已满")
    person.presses("x")
    person.machine(refuses: nil)
    person.presses("q")
    person.hasLeft()
    #expect(person.plan?.items.map(\.status) == [.doing, .done])
  }

  @Test("is saved with what is half typed where the terminal goes away")
  func hangUp() {
    var person = Person.atThePlan
    person.presses(.enter)
    person.presses("n没写完")
    person.meets(.hangUp(.hangUp))
    person.hasLeft()
    #expect(person.plan?.items[0].notes.map(\.text) == ["没写完"])
  }

  @Test("of a deleted round goes with it")
  func deleted() {
    var person = Person.atThePlan
    person.presses(.escape, .escape)
    person.presses("3d2")
    person.presses(.escape)
    person.sees("提升计划       还没有")
  }

  @Test("can only be looked at while another window is open, and worked on afterwards")
  func otherWindow() {
    var machine = Person.atThePlan.machine
    machine.access = .taken
    var person = Person(machine: machine)
    person.presses("4")
    person.sees("提升计划（第1轮）")
    for key in " xmn" {
      person.presses(String(key))
      person.sees("另一个自查窗口开着，这里只能查看")
    }
    person.presses(.enter)
    person.presses("3")
    person.sees("另一个自查窗口开着，这里只能查看")
    #expect(person.plan == machine.plans["round-1"])

    person.presses(.escape, .escape)
    person.otherWindowCloses(leaving: nil, machine.rounds)
    person.presses("4x")
    #expect(person.plan?.items[0].status == .done)
  }
}
