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

  static let forward: [Key] = [.down, .pageDown, .end, .character("j"), .character(" ")]
}
