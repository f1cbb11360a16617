import Canvas
import SelfCheckCore
import Testing

@Suite("Past rounds")
struct RoundsJourney {
  @Test("an empty list says what to do")
  func empty() {
    var person = Person()
    person.presses("3")
    person.sees("还没有完成的自查。按Esc返回")
    person.presses("d")
    person.sees("还没有完成的自查")
    person.presses(.enter)
    #expect(person.machine.effects.isEmpty)
  }

  @Test(
    "with a round under way an empty list says how to go on with it",
    arguments: [
      (Language.zh, "选“继续作答”接着做"), (.en, "Press Esc to go back and choose Continue"),
    ])
  func emptyWithDraft(language: Language, words: String) {
    var person = Person(in: language, machine: .withDraft)
    person.presses("4")
    person.sees(words)
  }

  @Test("the latest round stands first and opens")
  func opening() {
    var person = Person(machine: .afterRounds(2))
    person.presses("3")
    person.isOn("2  2026-11-22  完整版  平稳  84.1")
    person.presses(.enter)
    person.sees("第2轮自查结果")
    person.presses(.escape)
    person.isOn("2  2026-11-22")
  }

  @Test("files that can't be read are named with the reason")
  func unreadable() {
    var machine = Machine.afterRounds(1)
    machine.unreadable = [
      UnreadableFile(file: "x.json", reason: LocalizedText(zh: "第3行不完整", en: "line 3"))
    ]
    var person = Person(machine: machine)
    person.presses("3")
    person.sees("- x.json：第3行不完整")
  }

  @Test("deleting a round asks once more, and Enter keeps it")
  func deleting() {
    var person = Person(machine: .afterRounds(2))
    person.presses("3d")
    person.sees("第2轮（完整版，2026-11-22）")
    person.presses(.enter)
    #expect(person.machine.rounds.count == 2)
    person.presses("d2")
    #expect(person.machine.rounds.map(\.sequence) == [1])
    person.isOn("1  2026-11-22")
  }

  @Test("deleting everything takes a typed word")
  func deletingEverything() {
    var machine = Machine.afterRounds(2)
    machine.draft = .begun
    var person = Person(machine: machine)
    person.presses("4D")
    person.presses(.enter)
    person.sees("请键入 yes")
    #expect(person.machine.rounds.count == 2)
    person.presses("yes")
    person.presses(.enter)
    #expect(person.machine.rounds.isEmpty)
    #expect(person.machine.draft == nil)
    person.presses(.escape)
    person.seesNothing(of: "继续作答")
  }

  @Test("with no round yet, deleting everything speaks of the unfinished answers only")
  func deletingTheDraft() {
    var person = Person(machine: .withDraft)
    person.presses("4D")
    person.sees("没有答完的作答会从这台机器上删除，不能恢复。")
    person.seesNothing(of: "0轮")
  }

  @Test("deleting everything says which files stay, before and after", arguments: [0, 1, 2])
  func unreadableFilesStay(count: Int) {
    var machine = Machine.afterRounds(1)
    machine.unreadable = (0..<count).map {
      UnreadableFile(file: "\($0).json", reason: LocalizedText(zh: "第3行不完整", en: "line 3"))
    }
    var person = Person(machine: machine)
    person.presses("3D")
    if count == 0 {
      person.seesNothing(of: "不删除。")
    } else {
      person.sees("有\(count)个文件读不了，原样留着，不删除。")
    }
    person.presses("yes")
    person.presses(.enter)
    person.sees("已全部删除。")
    if count > 0 { person.sees("有\(count)个文件读不了，原样留着，没有删除。") }
  }

  @Test("the word counts too where an input method makes its letters wide")
  func wideWord() {
    var person = Person(machine: .afterRounds(1))
    person.presses("3Dｙｅｓ")
    person.presses(.enter)
    #expect(person.machine.rounds.isEmpty)
  }

  @Test("a word is not enough when it was pasted")
  func pastedWord() {
    var person = Person(machine: .afterRounds(1))
    person.presses("3D")
    person.pastes("yes")
    person.presses(.enter)
    #expect(person.machine.rounds.count == 1)
  }

  @Test("a deletion that failed is told")
  func refusal() {
    var person = Person(machine: .afterRounds(1))
    person.presses("3d")
    person.machine(refuses: "没有权限")
    person.presses("2")
    person.sees("删除这一轮没有成功：没有权限")
    person.isOn("1  2026-11-22")
  }
}
