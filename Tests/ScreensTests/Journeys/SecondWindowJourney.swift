import Canvas
import Screens
import SelfCheckCore
import Testing

@Suite("Beside another window")
struct SecondWindowJourney {
  private static var taken: Machine {
    var machine = Machine.afterRounds(2)
    machine.access = .taken
    machine.draft = .begun
    return machine
  }

  @Test("what can't be done is said once, with what to do about it")
  func saysSo() {
    var person = Person(machine: Self.taken)
    let before = person.machine.effects.count
    person.seesOnce("已有一个自查窗口开着")
    person.sees("请在那个窗口按q退出")
    for key in "123" {
      person.presses(String(key))
      person.seesOnce("已有一个自查窗口开着")
      person.seesOnce("那个窗口还没有退出。")
    }
    person.presses("4")
    person.sees("2026-11-22")
    for key in "dD" {
      person.presses(String(key))
      person.sees("那个窗口还没有退出。")
    }
    #expect(person.machine.effects[before...].allSatisfy { $0 == .claim })
  }

  @Test("the round goes on here once the other window is closed, as it was left there")
  func resumes() {
    var person = Person(machine: Self.taken)
    person.presses("1")
    person.otherWindowCloses(leaving: .furtherOn, person.machine.rounds)
    person.presses("1")
    person.sees("正文里能找到")
    person.presses("1")
    #expect(person.machine.draft?.answers[SmallBank.reversed] == .single(0))
    person.saved(.multiple(OptionMask([0])), to: SmallBank.checklist)
    person.presses("q")
    person = person.returns()
    person.seesNothing(of: "已有一个自查窗口开着")
  }

  @Test("a round that was finished there is not resumed here")
  func finishedThere() {
    var person = Person(machine: Self.taken)
    let saves = person.machine.saves
    let rounds = Machine.afterRounds(3).rounds
    person.otherWindowCloses(leaving: nil, rounds)
    person.presses("1")
    person.sees("那一轮已经在另一个窗口里完成或放弃了。")
    person.seesNothing(of: "继续作答")
    person.sees("3轮")
    #expect(person.machine.saves == saves)
  }

  @Test("a new round begins here, after asking about what was left there")
  func starts() {
    var person = Person(machine: Self.taken)
    person.otherWindowCloses(leaving: .furtherOn, person.machine.rounds)
    person.presses("2")
    person.sees("已答5题")
    person.presses("2")
    person.sees("保密提醒")
    #expect(person.machine.draft == nil)
  }

  @Test("deleting asks about the round that was meant, and not about one that is gone")
  func deletes() {
    var person = Person(machine: Self.taken)
    let rounds = person.machine.rounds
    person.presses("4")
    person.otherWindowCloses(leaving: nil, rounds)
    person.presses("d")
    person.sees("第2轮（完整版，2026-11-22）")

    person = Person(machine: Self.taken)
    person.presses("4")
    person.otherWindowCloses(leaving: nil, [rounds[0]])
    person.presses("d")
    person.isOn("1  2026-11-22")
    person.seesNothing(of: "不能恢复")
  }

  @Test("a round that was asked for at the start waits at home")
  func opening() {
    let person = Person(machine: Self.taken, opening: .round(nil))
    person.seesOnce("已有一个自查窗口开着")
    person.isOn("继续作答")
  }
}

extension Draft {
  /// As far as the checklist of the full form.
  fileprivate static var furtherOn: Draft {
    var person = Person()
    person.begins(.full)
    person.presses("3420")
    person.presses(.enter, .enter)
    person.presses("1")
    return person.machine.draft!
  }
}
