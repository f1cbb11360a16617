import Canvas
import Screens
import SelfCheckCore
import Testing

@Suite("Before the next round")
struct CheckInJourney {
  /// A month after a plan of three measures was kept, with one of them called done and one dropped.
  private var aMonthLater: Person {
    var person = Person.atThePlan
    person.presses(.down)
    person.presses("x")
    person.presses(.escape, .escape)
    person.passes(days: 30)
    return person
  }

  @Test(
    "each open measure and each that is called done is asked about, and the answers are kept",
    arguments: Form.allCases)
  func asks(form: Form) throws {
    var person = aMonthLater
    person.begins(form)
    person.sees("先看看上次的计划")
    person.sees("第1条，共3条")
    person.sees("完成标志：5份留痕核稿单")
    person.sees("2026-12-22前")
    person.sees("这条措施办成了吗")
    person.presses("3")
    person.sees("不填写涉密和敏感内容")
    person.presses("归档5份")
    person.presses(.enter)
    person.sees("第2条，共3条")
    person.isOn("3  已完成")
    person.presses(.enter, .enter)
    person.sees("第3条，共3条")
    person.presses("n")
    person.sees("什么身份")

    let items = try #require(person.plan).items
    #expect(items[0].checkIn?.evidence == "归档5份" && items[0].status == .done)
    #expect("\(try #require(items[0].checkIn).date)" == "2026-12-22")
    #expect(items[1].checkIn?.status == .done && items[2].checkIn == nil)
  }

  @Test("Esc goes back one, with what was told, and first of all to the introduction")
  func back() {
    var person = aMonthLater
    person.begins(.short)
    person.presses("2")
    person.presses("快了")
    person.presses(.enter, .escape)
    person.sees("第1条")
    person.sees("(x) 2  进行中")
    person.sees("快了")
    person.presses(.escape)
    person.sees("保密提醒")
  }

  @Test("what was told since the round was begun isn't asked again, what was skipped is")
  func begunAgain() {
    var person = aMonthLater
    person.begins(.short)
    person.presses("2")
    person.presses(.enter)
    person.presses("nn")
    person.sees("什么身份")
    person.presses("q")
    person = person.returns()
    person.begins(.short)
    person.sees("第1条，共2条")
    person.seesNothing(of: "核稿加查")
  }

  @Test(
    "a round that is resumed goes on with its questions", arguments: [Opening.home, .round(nil)])
  func resumed(opening: Opening) {
    var person = aMonthLater
    person.begins(.short)
    person.presses("nnn3q")
    person = person.returns(opening: opening)
    if opening == .home { person.presses("1") }
    person.sees("临时来的接待")
  }

  @Test("the program opened at a new round asks too")
  func opensAtARound() {
    var person = Person(machine: aMonthLater.machine, opening: .round(.short))
    person.presses(.enter)
    person.sees("先看看上次的计划")
  }

  @Test("nothing is asked where there is no plan, or nothing left of it")
  func nothingToAsk() {
    var person = Person(machine: .withMeasures)
    person.begins(.short)
    person.sees("什么身份")

    person = Person.atThePlan
    for _ in 0..<3 {
      person.presses(.enter)
      person.presses("4")
      person.presses(.escape, .down)
    }
    person.presses(.escape, .escape)
    person.begins(.short)
    person.sees("什么身份")
  }

  @Test("the round after next asks about what is still open, and no more about what was done")
  func nextTime() {
    var person = aMonthLater
    person.begins(.short)
    person.presses("3")
    person.presses(.enter)
    person.presses("nn")
    person.presses("34211")
    person.presses(.enter)
    person.presses("f2")
    person.presses(.escape)
    person.passes(days: 30)
    person.begins(.short)
    person.sees("第1条，共2条")
    person.seesNothing(of: "核稿加查")
  }

  @Test("what can't be saved is told of and not lost")
  func failure() {
    var person = aMonthLater
    person.machine(refuses: "磁盘已满")
    person.begins(.short)
    person.presses("3")
    person.presses("归档5份")
    person.presses(.enter)
    person.sees("计划没有保存成功：磁盘已满")
    person.machine(refuses: nil)
    person.presses("s")
    #expect(person.plan?.items[0].checkIn?.evidence == "归档5份")
  }

  @Test("a hang-up keeps what was told and half typed")
  func hangUp() {
    var person = aMonthLater
    person.begins(.short)
    person.presses("2写到一半")
    person.meets(.hangUp(.terminate))
    #expect(person.plan?.items[0].checkIn?.evidence == "写到一半")
  }
}
