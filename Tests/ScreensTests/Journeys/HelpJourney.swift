import Canvas
import SelfCheckCore
import Testing

@Suite("Help")
struct HelpJourney {
  @Test("says why a question is asked, then all keys, then where the records are")
  func onAQuestion() {
    var person = Person(size: Size(columns: 80, rows: 40))
    person.reaches(SmallBank.frequency)
    person.presses("?")
    person.sees("看分工之外的急事怎么接。")
    person.sees("n 右                跳过")
    person.sees("/home/clerk/.local/share/selfcheck")
    person.presses("?")
    person.sees("迎检任务")
  }

  @Test("says why a key does nothing just now")
  func disabled() {
    var person = Person()
    person.presses("3?")
    person.sees("删除这一轮（现在不能用：还没有完成的自查）")
  }

  @Test("tells of saving again only while something waits to be saved")
  func savingAgain() {
    var person = Person(size: Size(columns: 80, rows: 40))
    person.reaches(SmallBank.frequency)
    person.presses("?")
    person.seesNothing(of: "再保存一次")
    person.presses("?")
    person.machine(refuses: "磁盘已满")
    person.presses("4?")
    person.sees("再保存一次")
  }

  @Test("is asked for by Ctrl-G in a note, where ? is a character")
  func inANote() {
    var person = Person()
    person.reaches(SmallBank.note)
    person.presses("?")
    person.isOn("> ?")
    person.presses(.control("g"))
    person.sees("这一页能用的键")
    person.presses(.escape)
    person.isOn("> ?")
  }

  @Test("says how to select text where the mouse is ours", arguments: [true, false])
  func mouse(isOurs: Bool) {
    var machine = Machine()
    machine.surroundings.takesMouse = isOurs
    var person = Person(in: .en, machine: machine, size: Size(columns: 80, rows: 40))
    person.presses("?")
    #expect(person.screen.contains("hold Shift and drag") == isOurs)
  }

  @Test("follows a switch of the language")
  func language() {
    var person = Person()
    person.presses("?L")
    person.sees("Keys on this screen")
  }
}
