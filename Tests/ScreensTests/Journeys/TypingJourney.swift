import BankFormat
import BuiltInBank
import Canvas
import Records
import SelfCheckCore
import Testing

@testable import Screens

@Suite("Typing")
struct TypingJourney {
  @Test("a number is typed, put right and confirmed")
  func number() {
    var person = Person()
    person.reaches(SmallBank.days)
    person.presses("13")
    person.presses(.backspace)
    person.presses("2")
    person.isOn("[12_] 天")
    person.presses(.enter)
    person.saved(.number(12), to: SmallBank.days)
  }

  @Test("a number out of range is refused, with the range")
  func outOfRange() {
    var person = Person()
    person.reaches(SmallBank.days)
    person.presses("45")
    person.presses(.enter)
    person.sees("45不在范围内，请填0到31之间的整数。")
    person.saved(nil, to: SmallBank.days)
    person.presses(.backspace, .enter)
    person.saved(.number(4), to: SmallBank.days)
  }

  @Test("an empty number is no answer")
  func emptyNumber() {
    var person = Person()
    person.reaches(SmallBank.days)
    person.presses(.enter)
    person.sees("先填一个数")
    person.saved(nil, to: SmallBank.days)
  }

  @Test("a number that did not come up is chosen below the field")
  func notApplicable() {
    var person = Person()
    person.reaches(SmallBank.days)
    person.presses(.down)
    person.isOn("本月未遇到")
    person.presses(.enter)
    person.saved(.notApplicable, to: SmallBank.days)
    person.presses(.escape)
    person.isOn("(x) 本月未遇到")
    person.presses("0")
    person.presses(.enter)
    person.saved(.number(0), to: SmallBank.days)
  }

  @Test("going back from a number keeps what was typed")
  func numberKept() {
    var person = Person()
    person.reaches(SmallBank.days)
    person.presses("5")
    person.presses(.escape)
    person.saved(.number(5), to: SmallBank.days)
    person.sees("会议通知")
  }

  @Test("every letter of a note is text, and Enter ends it")
  func note() {
    var person = Person()
    person.reaches(SmallBank.note)
    person.presses("q?Ln3 月底")
    person.isOn("q?Ln3 月底")
    person.presses(.enter)
    #expect(person.machine.draft?.answers[note: SmallBank.note] == "q?Ln3 月底")
  }

  @Test("full-width digits and letters of an input method are the keys that they stand on")
  func inputMethod() {
    var person = Person()
    person.begins(.full)
    person.presses("３４")
    person.saved(.single(2), to: SmallBank.role)
    person.saved(.single(3), to: SmallBank.frequency)
    person.presses("？")
    person.sees("为什么问这一题")
    person.presses("？ｎ")
    person.isOn("[___] 天")
    person.presses("１２")
    person.isOn("[12_] 天")
    person.presses("ｒｑ")
    person.saved(.number(12), to: SmallBank.days)
    person.hasLeft()
  }

  @Test("in a note a full-width character stays as it was typed")
  func inputMethodInANote() {
    var person = Person()
    person.reaches(SmallBank.note)
    person.presses("第１件？")
    person.presses(.enter)
    #expect(person.machine.draft?.answers[note: SmallBank.note] == "第１件？")
  }

  @Test("the note stands beside the reminder of secrecy, and may stay empty")
  func emptyNote() {
    var person = Person()
    person.reaches(SmallBank.note)
    person.sees("不填写涉密和敏感内容、文号、人名、批示原文")
    person.presses(.enter)
    person.sees("请阅示")
    #expect(person.machine.draft?.answers[note: SmallBank.note] == nil)
  }

  @Test("nothing is called saved while a note differs from what is kept")
  func unsavedNote() {
    var person = Person()
    person.reaches(SmallBank.note)
    person.sees("已保存")
    person.presses("月底")
    person.sees("未保存，按回车保存")
    person.seesNothing(of: "已保存")
    person.presses(.enter, .escape)
    person.isOn("月底")
    person.sees("已保存")
    person.presses(.backspace)
    person.sees("未保存，按回车保存")
    person.presses("底")
    person.sees("已保存")
  }

  @Test("nothing is called saved while a number differs from what is kept")
  func unsavedNumber() {
    var person = Person()
    person.reaches(SmallBank.days)
    person.sees("已保存")
    person.presses("7")
    person.sees("未保存，按回车保存")
    person.seesNothing(of: "已保存")
    person.presses(.enter, .escape)
    person.isOn("[7")
    person.sees("已保存")
    person.presses(.backspace)
    person.sees("未保存")
    person.seesNothing(of: "回车保存")
    person.presses("7")
    person.sees("已保存")
  }

  @Test("a number out of range is called unsaved, without a word of Enter saving it")
  func unsavedOutOfRange() {
    var person = Person()
    person.reaches(SmallBank.days)
    person.presses("45")
    person.sees("未保存")
    person.seesNothing(of: "回车保存")
    person.presses(.backspace, .backspace)
    person.sees("已保存")
  }

  @Test("what is secret is warned of once, before the round and at each note of our bank")
  func secrecyOnce() throws {
    let questionnaire = try #require(BankReader.read(.builtIn).questionnaire)
    var machine = Machine()
    machine.questionnaire = questionnaire
    var person = Person(machine: machine)
    person.presses("2")
    person.seesOnce("文号、人名")
    person.seesNothing(of: "打印")
    person.presses(.enter)
    var notes = 0
    while let question = person.app.screen.scene.question {
      if questionnaire.questions[question].isNote {
        person.seesOnce("文号、人名")
        notes += 1
      }
      person.presses(person.app.screen.scene.takesLetters ? .enter : .character("n"))
    }
    #expect(notes == 4)
  }

  @Test("a note that is left by any way is kept", arguments: [Key.escape, .tab, .control("c")])
  func noteKept(key: Key) {
    var person = Person()
    person.reaches(SmallBank.note)
    person.presses("记一笔")
    person.presses(key)
    #expect(person.machine.draft?.answers[note: SmallBank.note] == "记一笔")
  }

  @Test("a paste goes into a note without anything that a terminal obeys")
  func paste() {
    var person = Person()
    person.reaches(SmallBank.note)
    person.pastes("一\u{1B}[2J\n二\u{202E}")
    person.presses(.enter)
    let note = person.machine.draft?.answers[note: SmallBank.note]
    #expect(note == "一\u{FFFD}[2J 二\u{FFFD}")
  }

  @Test(
    "a paste anywhere else answers nothing", arguments: [SmallBank.frequency, SmallBank.checklist])
  func strayPaste(question: Int) {
    var person = Person()
    person.reaches(question)
    let before = person.machine.draft
    person.pastes("1234\n5")
    #expect(person.machine.draft == before)
  }

  @Test("a note that is full says so")
  func fullNote() {
    var person = Person()
    person.reaches(SmallBank.note)
    person.pastes(String(repeating: "长", count: 600))
    person.sees("最多写500个字，已经写满。")
  }
}
