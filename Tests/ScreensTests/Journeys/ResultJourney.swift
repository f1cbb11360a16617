import Canvas
import SelfCheckCore
import Testing

@Suite("The result")
struct ResultJourney {
  @Test("a digit explains a dimension, Esc goes back")
  func explanation() {
    var person = Person()
    person.finishes()
    person.sees("总体")
    person.presses("2")
    person.sees("请阅示")
    person.presses(.escape)
    person.sees("总体")
    person.presses(.escape)
    person.sees("历次结果")
  }

  @Test(
    "says of a round clicked through that it was fast, and of one read nothing",
    arguments: [0, 1, 2])
  func haste(seconds: Int64) {
    var person = Person()
    person.begins(.full)
    person.answersEverything(in: seconds)
    person.presses("f2")
    person.presses(.end)
    if seconds < 2 {
      person.sees("有6道题作答用时很短，可能没有读完题目。")
    } else {
      person.seesNothing(of: "用时很短")
    }
  }

  @Test("a key tells what each way to answer gains and costs, and the way back leads to the part")
  func options() {
    var person = Person(size: Size(columns: 40, rows: 12))
    person.finishes()
    person.presses("1")
    person.presses(.pageDown)
    let left = person.screen
    person.presses("m")
    person.sees("各种做法的得失")
    person.presses(.escape)
    #expect(person.screen == left)
    person.presses("m")
    person.presses(.enter)
    person.sees("工作作风")
  }

  @Test("a key tells of the findings that did not appear, and the way back leads to where one was")
  func otherFindings() {
    var person = Person(size: Size(columns: 40, rows: 12))
    person.finishes()
    person.presses("1")
    person.presses(.pageDown)
    let left = person.screen
    person.presses("a")
    person.sees("这一轮没有出现的情形")
    for _ in 0..<3 { person.presses(.pageDown) }
    person.sees("就会出现这一条。")
    person.presses(.escape)
    #expect(person.screen == left)
    person.presses("a")
    person.presses(.enter)
    person.sees("工作作风不够实")
  }

  @Test("where no finding is left out, it is said")
  func noOtherFindings() {
    var person = Person()
    person.finishes()
    person.presses("2a")
    person.sees("这一方面的情形，前面都已说明。")
  }

  @Test("with another bank by now, the key says why it can't tell of them")
  func changedBank() {
    var machine = Machine.afterRounds(1)
    machine.rounds[0].result.questionnaire.digest ^= 1
    machine.rounds[0].questionnaire.digest ^= 1
    var person = Person(machine: machine)
    person.presses("3")
    person.presses(.enter, .character("1"))
    person.seesNothing(of: "其他情形")
    person.presses("a")
    person.sees("题库已改动")
  }

  @Test(
    "a key compares the round with the one before it, and comes back",
    arguments: [
      (Language.zh, "c 比较", "第2轮与第1轮比较"), (.en, "c compare", "Round 2 compared with round 1"),
    ])
  func comparing(language: Language, hint: String, title: String) {
    var person = Person(in: language, machine: .afterRounds(2))
    person.presses("3")
    person.presses(.enter, .character("1"))
    person.sees(hint)
    let left = person.screen
    person.presses("c")
    person.sees(title)
    person.presses(.escape)
    #expect(person.screen == left)
    person.presses("?")
    person.sees(hint.dropFirst(2).description)
  }

  @Test("the first round has none to be compared with, and says so")
  func nothingBefore() {
    var person = Person(machine: .afterRounds(1))
    person.presses("3")
    person.presses(.enter)
    person.seesNothing(of: "c 比较")
    person.presses("c")
    person.sees("这是最早的一轮，前面没有可比的")
    #expect(!person.machine.effects.contains { $0.kind == .openPair })
  }

  @Test("the way back from a dimension leads to where the overview was left")
  func samePlace() {
    var person = Person(size: Size(columns: 40, rows: 12))
    person.finishes()
    person.presses(.pageDown)
    let left = person.screen
    person.presses("1")
    person.presses(.pageDown)
    person.presses("2")
    person.presses(.pageDown, .escape)
    #expect(person.screen == left)
  }

  @Test(
    "no page begins with a blank row", arguments: [Key.pageDown, .pageUp, .down, .up, .end],
    [8, 9, 10, 11, 12, 13, 14])
  func blankRow(key: Key, rows: Int) {
    var person = Person(size: Size(columns: 40, rows: rows))
    person.finishes()
    person.presses("1")
    let first = rows < 10 ? 1 : 2
    if [.pageUp, .up].contains(key) { person.presses(.end) }
    for _ in 0..<30 {
      #expect(!person.frame.text(row: first).allSatisfy { " ^".contains($0) }, "\n\(person.screen)")
      person.presses(key)
    }
  }

  @Test("Enter leads through all parts and back to the overview")
  func readingOn() {
    var person = Person()
    person.finishes()
    person.presses(.enter)
    person.sees("全局观念不够强")
    person.presses(.enter)
    person.sees("工作作风不够实")
    person.presses(.enter)
    person.sees("总体")
  }

  @Test("scrolling stops at the ends, and comes back at once", arguments: forward)
  func scrolling(key: Key) {
    var person = Person(size: Size(columns: 40, rows: 12))
    person.finishes()
    let first = person.screen
    for _ in 0..<100 { person.presses(key) }
    person.sees("问责依据。")
    person.seesNothing(of: "v 下面还有")
    let last = person.screen
    person.presses(.up)
    #expect(person.screen != last)
    person.presses(.home)
    #expect(person.screen == first)
  }

  @Test("a text that was scrolled is set anew in another language and for another window")
  func setAnew() {
    var person = Person(size: Size(columns: 40, rows: 12))
    person.finishes()
    person.presses("1")
    let first = person.screen
    person.presses("j")
    person.presses("L")
    person.presses(.home)
    person.sees("Overall outlook")
    person.seesNothing(of: "全局观念")
    person.presses("L")
    person.viewport.size = Size(columns: 80, rows: 24)
    person.presses("j")
    person.presses(.home)
    var other = Person()
    other.finishes()
    other.presses("1")
    #expect(person.screen == other.screen)
    person.viewport.size = Size(columns: 40, rows: 12)
    #expect(person.screen == first)
  }

  static let forward: [Key] = [.down, .pageDown, .end, .character("j"), .character(" ")]
}
