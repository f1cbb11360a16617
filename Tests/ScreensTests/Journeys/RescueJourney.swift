import Canvas
import SelfCheckCore
import Testing

@testable import Screens

@Suite("What can't be saved where the records are")
struct RescueJourney {
  private func personWithUnsavedAnswer() -> Person {
    var person = Person()
    person.begins(.full)
    person.machine(refuses: "磁盘已满")
    person.presses("3")
    person.sees("没有保存成功：磁盘已满")
    return person
  }

  @Test("is saved in a folder that the person names, and then quitting asks nothing")
  func rescued() {
    var person = personWithUnsavedAnswer()
    person.sees("o 存到别处")
    person.presses("o")
    person.sees("存到别的文件夹")
    person.presses("/media/usb")
    person.presses(.enter)
    person.sees("没保存的已存到 /media/usb。接着做：selfcheck --data /media/usb")
    #expect(person.machine.rescued == "/media/usb")
    #expect(person.app.notices.last?.en.contains("selfcheck --data /media/usb") == true)
    person.presses("q")
    person.hasLeft()
  }

  @Test("is offered another folder when the person quits")
  func offered() {
    var person = personWithUnsavedAnswer()
    person.presses("q")
    person.sees("存到别的文件夹")
    person.presses("o")
    person.presses("/media/usb")
    person.presses(.enter)
    person.presses("q")
    person.hasLeft()
  }

  @Test("stays in memory where the other folder can't be written to either")
  func refused() {
    var person = personWithUnsavedAnswer()
    person.presses("o")
    person.presses("/full")
    person.presses(.enter)
    person.sees("存到别的文件夹没有成功：磁盘已满")
    person.presses(.escape)
    person.presses("q")
    person.sees("再退出一次就真的退出")
    #expect(!person.machine.hasEnded)
  }

  @Test("is not safe any more once another answer is given, and still tried where the records are")
  func further() {
    var person = personWithUnsavedAnswer()
    person.presses("o")
    person.presses("/media/usb")
    person.presses(.enter)
    person.presses("4")
    person.presses("q")
    person.sees("再退出一次就真的退出")
    #expect(!person.machine.hasEnded)
    person.presses("o")
    person.sees("> /media/usb")
    person.presses(.escape)
    person.machine(refuses: nil)
    person.presses("s")
    person.saved(.single(2), to: SmallBank.role)
    person.saved(.single(3), to: SmallBank.frequency)
    #expect(person.app.notices.isEmpty, "the other folder is behind by now")
  }

  @Test("is nothing as long as saves work, and an empty name is no folder")
  func nothing() {
    var person = Person()
    person.begins(.full)
    person.presses("o")
    person.sees("没有要补存的内容")
    person = personWithUnsavedAnswer()
    person.presses("o")
    person.presses(.enter)
    person.sees("先写一个文件夹")
  }
}
