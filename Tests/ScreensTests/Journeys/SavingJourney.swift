import Canvas
import SelfCheckCore
import Testing

@testable import Screens

@Suite("Saving")
struct SavingJourney {
  @Test("nothing is called saved before it is")
  func savedMark() {
    var person = Person()
    person.begins(.full)
    person.seesNothing(of: "已保存")
    person.presses("1")
    person.sees("已保存")
  }

  @Test("a failure stays on screen until a save works, and nothing is lost")
  func failureStays() {
    var person = Person()
    person.begins(.full)
    person.machine(refuses: "磁盘已满")
    person.presses("3")
    person.sees("没有保存成功：磁盘已满")
    person.seesNothing(of: "已保存")
    person.presses(.down, .up)
    person.presses("4")
    person.sees("没有保存成功：磁盘已满")
    person.presses("?")
    person.sees("没有保存成功：磁盘已满")
    person.presses(.escape)
    person.machine(refuses: nil)
    person.presses("1")
    person.seesNothing(of: "没有保存成功")
    person.sees("已保存")
    person.saved(.single(2), to: SmallBank.role)
    person.saved(.single(3), to: SmallBank.frequency)
    person.saved(.single(0), to: SmallBank.situation)
  }

  @Test("a save can be tried again by hand")
  func again() {
    var person = Person()
    person.begins(.full)
    person.presses("s")
    person.sees("没有要补存的内容")
    person.machine(refuses: "磁盘已满")
    person.presses("3")
    person.machine(refuses: nil)
    person.presses("s")
    person.sees("已保存")
    person.saved(.single(2), to: SmallBank.role)
  }

  @Test(
    "quitting never asks, keeps the draft and the place",
    arguments: [Key.character("q"), .control("c")])
  func quitting(key: Key) {
    var person = Person()
    person.begins(.full)
    person.presses("34n")
    person.presses(key)
    person.hasLeft()
    person = person.returns()
    person.presses(.enter)
    person.sees("晚了几天")
  }

  @Test(
    "quitting with answers that can't be saved warns once, and the second time leaves",
    arguments: [Key.character("q"), .control("c")])
  func quittingUnsaved(key: Key) {
    var person = Person()
    person.begins(.full)
    person.machine(refuses: "磁盘已满")
    person.presses("3")
    person.presses(key)
    person.sees("再退出一次就真的退出")
    #expect(!person.machine.hasEnded)
    person.presses(.down)
    person.presses(key)
    #expect(!person.machine.hasEnded)
    person.presses(key)
    person.hasLeft()
  }

  @Test("quitting tries once more to save what failed before")
  func quittingSaves() {
    var person = Person()
    person.begins(.full)
    person.machine(refuses: "磁盘已满")
    person.presses("3")
    person.machine(refuses: nil)
    person.presses("q")
    person.hasLeft()
    person.saved(.single(2), to: SmallBank.role)
  }

  @Test("a hang-up saves, also what is half typed", arguments: signals)
  func hangUp(signal: Event.Signal) {
    var person = Person()
    person.reaches(SmallBank.note)
    person.presses("没写完")
    person.meets(.hangUp(signal))
    person.hasLeft()
    #expect(person.machine.draft?.answers[note: SmallBank.note] == "没写完")
    #expect(person.machine.draft?.place == SmallBank.note)
  }

  static let signals: [Event.Signal] = [.hangUp, .terminate, .interrupt]

  @Test("a hang-up under the help keeps the number that was typed")
  func hangUpUnderHelp() {
    var person = Person()
    person.reaches(SmallBank.days)
    person.presses("7?")
    person.meets(.hangUp(.terminate))
    person.saved(.number(7), to: SmallBank.days)
  }

  @Test("after a kill every answer that was confirmed is there")
  func kill() {
    var person = Person()
    person.begins(.full)
    person.presses("342")
    person = person.returns()
    person.presses(.enter)
    person.sees("晚了几天")
    person.saved(.single(1), to: SmallBank.situation)
  }

  @Test("the seconds on each question are added up")
  func seconds() {
    var person = Person()
    person.begins(.full)
    person.waits(seconds: 7)
    person.presses("3")
    person.waits(seconds: 20)
    person.presses("?")
    person.waits(seconds: 100)
    person.presses(.escape)
    person.waits(seconds: 5)
    person.presses("4")
    person.presses(.escape)
    person.waits(seconds: 3)
    person.presses("q")
    #expect(
      person.machine.draft?.seconds == [
        SmallBank.role: 7, SmallBank.frequency: 28,
      ])
  }

  @Test("a question answered within a second took 0 seconds, and one only passed has no time")
  func quickAnswers() {
    var person = Person()
    person.begins(.full)
    person.presses("34n")
    #expect(person.app.session.draft?.seconds == [SmallBank.role: 0, SmallBank.frequency: 0])
    person.presses(.escape, .escape)
    person.waits(seconds: 4)
    person.presses("q")
    #expect(person.machine.draft?.seconds == [SmallBank.role: 0, SmallBank.frequency: 4])
  }

  @Test("every answer of a round that was clicked through has a time")
  func clickedThrough() throws {
    var person = Person()
    person.begins(.full)
    person.answersEverything(in: 0)
    let draft = try #require(person.machine.draft)
    #expect(draft.seconds.values.allSatisfy { $0 == 0 })
    let answered = (0..<draft.answers.count).filter { draft.answers.isAnswered($0) }
    #expect(!answered.isEmpty)
    #expect(Set(draft.seconds.keys) == Set(answered))
  }

  @Test(
    "a night asleep counts for ten minutes, and a clock set back for nothing",
    arguments: [(600, 600), (601, 600), (40_000, 600), (9_000_000_000_000, 600), (-40_000, 0)])
  func secondsAsleep(passed: Int64, counted: Int) {
    var person = Person()
    person.begins(.full)
    person.waits(seconds: passed)
    person.presses(.down)
    person.waits(seconds: 5)
    person.presses("q")
    #expect(person.app.session.draft?.seconds == [SmallBank.role: counted + 5])
  }

  @Test("the seconds stay within what a draft's file holds", arguments: [999_999_990, Int.max])
  func secondsSaturate(before: Int) {
    var machine = Machine.withDraft
    machine.draft?.seconds = [SmallBank.days: before]
    var person = Person(machine: machine, opening: .round(nil))
    person.waits(seconds: 60)
    person.presses("q")
    #expect(person.machine.draft?.seconds[SmallBank.days] == 1_000_000_000)
  }
}
