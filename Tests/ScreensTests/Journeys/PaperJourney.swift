import Canvas
import Screens
import SelfCheckCore
import Testing

@Suite("On paper")
struct PaperJourney {
  @Test("a plan is previewed, then printed, and what is said is that it was queued")
  func prints() {
    var person = Person.atThePlan
    person.presses("P")
    person.sees("打印、另存")
    person.presses("p")
    person.sees("预览")
    #expect(person.machine.order == nil)
    person.presses("P")
    person.sees("已送入打印队列，作业号 OFFICE-7")
    #expect(person.machine.order?.edition == .handIn)
    person.presses(.escape, .escape)
    person.sees("未开始")
  }

  @Test("only what is ticked goes on the paper that is handed in")
  func ticks() throws {
    var person = Person.atThePlan
    person.presses("P5")
    person.presses("1P")
    let order = try #require(person.machine.order)
    let plan = try #require(person.plan)
    #expect(order.choice.items == Set(plan.items.dropFirst().map(\.id)))
    #expect(order.choice.circumstances.isEmpty)
    #expect(person.plan == plan)
  }

  @Test("the own copy asks for no ticks")
  func ownCopy() {
    var person = Person.atThePlan
    person.presses("P")
    person.sees("[x]")
    person.presses("3")
    person.seesNothing(of: "[x]")
    person.presses("1P")
    #expect(person.machine.order?.edition == .own)
  }

  @Test("a name is put on one paper, and forgotten with it")
  func name() {
    var person = Person.atThePlan
    person.presses("P4")
    person.pastes("李雷")
    person.presses(.enter)
    person.sees("姓名：李雷")
    person.presses("1P")
    #expect(person.machine.order?.name == "李雷")
    person.presses(.escape, .escape)
    person.presses("P")
    person.seesNothing(of: "李雷")
  }

  @Test("of several printers without a default one is picked")
  func picker() {
    var person = Person.atThePlan
    person.machine.printers = ["FIRST", "SECOND"]
    person.presses("P1P")
    person.sees("用哪台打印机")
    person.presses("2")
    person.sees("作业号 SECOND-7")
    person.sees("预览")
  }

  @Test("a file that is there is replaced only when that is said once more")
  func files() {
    var person = Person.atThePlan
    person.presses("P1w")
    person.sees("Paper.pdf")
    person.presses(.enter)
    person.sees("已写入 Paper.pdf")
    person.presses("w")
    person.presses(.enter)
    person.sees("已经有 Paper.pdf 这个文件")
    person.presses(.control("u"))
    person.pastes("other.html")
    person.presses(.enter)
    person.sees("已写入 other.html")
    person.presses("w")
    person.presses(.enter, .enter)
    person.sees("已写入 Paper.pdf")
  }

  @Test("what can't be printed is told, and nothing is lost")
  func refused() {
    var person = Person.atThePlan
    person.presses("P1")
    person.machine(refuses: "没有打印命令")
    person.presses("P")
    person.sees("打印没有成功：没有打印命令")
    person.sees("预览")
  }
}
