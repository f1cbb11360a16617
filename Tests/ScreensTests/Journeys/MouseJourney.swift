import Canvas
import SelfCheckCore
import Testing

@Suite("The mouse")
struct MouseJourney {
  @Test("a click on an option answers")
  func click() {
    var person = Person()
    person.begins(.full)
    person.clicks(on: "办公室负责人")
    person.saved(.single(1), to: SmallBank.role)
  }

  @Test("a click on a further row of a long option counts for it")
  func clickOnSecondRow() {
    var person = Person(size: Size(columns: 40, rows: 24))
    person.reaches(SmallBank.situation)
    person.clicks(on: "料、参会层级")
    person.saved(.single(0), to: SmallBank.situation)
  }

  @Test(
    "a click beside everything does nothing", arguments: [(0, 0), (79, 23), (10, 20), (-1, 99)])
  func clickBeside(column: Int, row: Int) {
    var person = Person()
    person.begins(.full)
    let before = person.screen
    person.meets(.click(Point(column: column, row: row)))
    #expect(person.screen == before)
    #expect(person.machine.draft == nil)
  }

  @Test("a click on a dimension of the result explains it")
  func clickOnScore() {
    var person = Person()
    person.finishes()
    person.clicks(on: "工作作风")
    person.sees("工作作风不够实")
  }

  @Test("the wheel moves the focus of a list and scrolls a text")
  func wheel() {
    var person = Person()
    person.meets(.wheel(rows: 1))
    person.isOn("开始完整自查")
    person.meets(.wheel(rows: -1))
    person.isOn("开始简短自查")

    person = Person(size: Size(columns: 40, rows: 12))
    person.finishes()
    let before = person.screen
    person.meets(.wheel(rows: 1))
    #expect(person.screen != before)
  }
}
