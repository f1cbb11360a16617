import Canvas
import SelfCheckCore
import Testing

@Suite("Comparing rounds")
struct ComparisonJourney {
  @Test("c compares the focused round with the one before it")
  func oneBefore() {
    var person = Person(machine: .afterMonths(4))
    person.presses("3c")
    person.sees("第4轮与第3轮比较")
    person.presses(.escape)
    person.isOn("4  2026-11-22")
    person.presses(.down)
    person.presses("c")
    person.sees("第3轮与第2轮比较")
  }

  @Test("Space marks two rounds to be compared, in whichever order")
  func marking() {
    var person = Person(machine: .afterMonths(4))
    person.presses("3")
    person.presses(.end)
    person.presses(" ")
    person.isOn("> + 1")
    person.presses(.home)
    person.presses("c")
    person.sees("第4轮与第1轮比较")
    person.presses(.escape)
    person.presses(" ")
    person.presses(.down)
    person.presses(" ")
    person.sees("已经选中两轮")
    person.isOn(">   3")
    person.presses("c")
    person.sees("第4轮与第1轮比较")
    person.presses(.escape, .up)
    person.presses(" ")
    person.presses(.end)
    person.presses(" ")
    person.isOn("> 1")
  }

  @Test("there is nothing to compare with one round, nor before the first one")
  func nothing() {
    var person = Person(machine: .afterMonths(1))
    person.presses("3c")
    person.sees("只做过一轮")
    var other = Person(machine: .afterMonths(2))
    other.presses("3")
    other.presses(.end)
    other.presses("c")
    other.sees("这是最早的一轮")
  }

  @Test("Enter leads from plain words to the figures, through the parts and back")
  func readingOn() {
    var person = Person(in: .en, machine: .afterMonths(4), size: Size(columns: 80, rows: 200))
    person.presses("3c")
    person.seesNothing(of: "a change of")
    person.presses(.enter)
    person.sees("Scores and measurement error")
    person.sees("a change of")
    person.presses(.enter)
    person.sees("Together: ")
    person.presses(.enter, .enter)
    person.sees("Round 4 compared with round 3")
    person.presses("2")
    person.sees("Together: ")
    person.presses(.escape, .escape)
    person.sees("Past rounds")
  }

  @Test("a round that is gone meanwhile is told, and the list is what is left")
  func gone() {
    var person = Person(machine: .afterMonths(3))
    person.presses("3")
    person.machine(loses: 2)
    person.presses("c")
    person.sees("这一轮的记录已经不在，或读不了了")
    person.seesNothing(of: "  2  ")
  }

  @Test("a round is picked in the trend, and told of")
  func pickInTrend() {
    var person = Person(machine: .afterMonths(3))
    person.presses("3t")
    person.sees(">3")
    person.presses(.left)
    person.sees(">2")
    person.sees("第2轮")
    person.presses(.home)
    person.sees(">1")
    person.presses(.left, .end)
    person.sees("第3轮")
  }

  @Test("what failed is told")
  func refusal() {
    var person = Person(machine: .afterMonths(2))
    person.presses("3")
    person.machine(refuses: "没有权限")
    person.presses("c")
    person.sees("打开这两轮没有成功：没有权限")
    person.presses("t")
    person.sees("打开走势没有成功：没有权限")
  }

  @Test("the trend goes back in time, and from the overall score to each part")
  func trend() {
    var person = Person(machine: .afterMonths(40))
    person.presses("3t")
    person.sees("历次走势：总体")
    person.sees("第40轮")
    let last = person.screen
    person.presses(.left)
    person.sees("第39轮")
    person.presses(.right, .right)
    #expect(person.screen == last)
    person.presses(.home)
    person.seesNothing(of: "第40轮")
    person.sees("第1轮")
    person.presses(.left)
    person.presses(.end)
    #expect(person.screen == last)
    person.presses(.enter)
    person.sees("历次走势：全局观念")
    person.presses("2")
    person.sees("历次走势：工作作风")
    person.presses(.enter)
    person.sees("历次走势：总体")
    person.presses(.escape)
    person.sees("历次结果")
  }

  @Test("few rounds are spread over the width of the chart")
  func fewRounds() throws {
    var person = Person(machine: .afterMonths(3))
    person.presses("3t")
    let numbers = try #require(person.screen.split(separator: "\n").first { $0.contains(">3") })
    let places = ["1", "2", ">3"].compactMap { numbers.firstRange(of: $0)?.lowerBound }
      .map { numbers.distance(from: numbers.startIndex, to: $0) }
    #expect(places.count == 3)
    #expect(places[1] - places[0] > 18 && places[2] - places[1] > 18, "\(places)")
    person.seesNothing(of: "共3轮")
  }

  @Test("of many rounds as many are shown as fit, which ones is said, and a page goes on to others")
  func manyRounds() {
    var person = Person(machine: .afterMonths(100))
    person.presses("3t")
    person.sees("第69至100轮，共100轮")
    person.sees(">100")
    person.presses(.pageUp)
    person.sees("第68轮")
    person.sees("第52至83轮，")
    person.presses(.pageUp, .pageUp)
    person.sees(" >4")
    person.sees("第1至32轮，")
    person.presses(.pageUp)
    person.sees(">1 ")
    person.presses(.pageDown)
    person.sees(">33")
    person.presses(.end)
    person.sees(">100")
    person.presses(.pageDown)
    person.sees(">100")
  }

  @Test("where the bank changed is marked, also between rounds whose numbers have no room")
  func changedBank() throws {
    var machine = Machine.afterMonths(100)
    for place in machine.rounds.indices where place >= 80 {
      machine.rounds[place].questionnaire.digest += 1
    }
    for place in machine.rounds.indices where place == 99 {
      machine.rounds[place].questionnaire.digest += 1
    }
    var person = Person(machine: machine)
    person.presses("3t")
    person.sees("! 题库有改动")
    person.sees(" !81 ")
    person.sees(">!100")
    person.presses(.left)
    person.sees(">99 !")
    person.presses(.pageUp, .pageUp)
    person.seesNothing(of: "题库有改动")
  }

  @Test("the newest round is told of with what changed since the one before, in each part")
  func change() {
    var person = Person(machine: .afterMonths(4))
    person.presses("3t")
    person.sees("与第3轮比：")
    person.presses("1")
    person.sees("与第3轮比：")
    person.presses(.left)
    person.seesNothing(of: "与第3轮比：")
  }

  @Test("the newest two rounds are last time and this time in a comparison, others have numbers")
  func names() {
    var person = Person(machine: .afterMonths(4), size: Size(columns: 80, rows: 200))
    person.presses("3c")
    person.sees("上次")
    person.presses(.escape, .down)
    person.presses("c")
    person.sees("第2轮：")
    person.seesNothing(of: "上次：")
  }

  @Test("a window too small for a chart has the trend in words")
  func smallTrend() {
    var person = Person(machine: .afterMonths(3), size: Size(columns: 20, rows: 6))
    person.presses("3t")
    person.sees("第1轮")
    let first = person.screen
    person.presses(.pageDown)
    #expect(person.screen != first)
  }
}
