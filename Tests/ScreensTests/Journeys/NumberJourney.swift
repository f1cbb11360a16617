import Canvas
import SelfCheckCore
import Testing

@Suite("A number")
struct NumberJourney {
  @Test("what is typed over an answer takes its place; with the cursor moved into it, it is edited")
  func typedOver() {
    var person = Person()
    person.reaches(SmallBank.days)
    person.presses("12")
    person.presses(.enter, .escape)
    person.sees("> [12")
    person.presses("5")
    person.sees("> [5")
    person.presses(.enter, .escape)
    person.presses(.left)
    person.presses("1")
    person.sees("> [15")
  }

  @Test(
    "is stored as it was typed, or refused",
    arguments: [
      (-5...5, "-3", -3), (-5...5, "－３", -3), (-5...5, "05", 5), (-5...5, "-", nil),
      (-5...5, "3-", nil),
      (-5...5, "-12", nil), (-5...5, "0012", nil), (0...31, "000", 0), (0...31, "00007", 7),
      (0...31, "00123", nil), (-5...5, "-05", -5), (0...31, "123", nil), (0...31, "-3", 3),
      (0...10_000_000, "1234567", 1_234_567), (0...10_000_000, "10000000", 10_000_000),
      (0...10_000_000, "100000000", nil), (-1_000_000_000...0, "-1000000000", -1_000_000_000),
    ] as [(ClosedRange<Int>, String, Int?)])
  func typed(range: ClosedRange<Int>, keys: String, stored: Int?) {
    var person = Person(machine: .asking(range))
    person.reaches(SmallBank.days)
    person.presses(keys)
    person.presses(.enter)
    person.saved(stored.map(Answer.number), to: SmallBank.days)
  }

  @Test("has a minus for a key only where there are negative ones")
  func minusKey() {
    var person = Person(machine: .asking(-5...5), size: Size(columns: 80, rows: 40))
    person.reaches(SmallBank.days)
    person.presses("?")
    person.sees("0-9 -  ")

    person = Person(size: Size(columns: 80, rows: 40))
    person.reaches(SmallBank.days)
    person.presses("?")
    person.seesNothing(of: "0-9 -")
  }

  @Test(
    "that is pasted counts whole or not at all",
    arguments: [("7", 7), (" 12\n", 12), ("１２", 12), ("3.5", nil), ("12\n一", nil), ("1 2", nil)])
  func pasted(text: String, stored: Int?) {
    var person = Person()
    person.reaches(SmallBank.days)
    person.pastes(text)
    person.presses(.enter)
    person.saved(stored.map(Answer.number), to: SmallBank.days)
  }

  @Test(
    "that was kept stays as it is when it is only looked at",
    arguments: [Key.escape, .character("n"), .character("r"), .character("q"), .enter])
  func kept(key: Key) {
    var machine = Machine.asking(0...10_000_000)
    machine.draft = .begun
    machine.draft?.answers[SmallBank.days] = .number(1_234_567)
    machine.draft?.place = SmallBank.days
    var person = Person(machine: machine, opening: .round(nil))
    person.isOn("[1234567")
    person.presses(.left, .right, key)
    person.saved(.number(1_234_567), to: SmallBank.days)
  }

  @Test("that was typed before does not come back after \"did not come up\" was chosen")
  func notApplicableStays() {
    var person = Person()
    person.reaches(SmallBank.days)
    person.presses("7")
    person.presses(.down, .character(" "), .up, .escape)
    person.saved(.notApplicable, to: SmallBank.days)
  }
}

extension Machine {
  /// With another range for the number.
  fileprivate static func asking(_ range: ClosedRange<Int>) -> Machine {
    Machine(questionnaire: SmallBank.questionnaire(days: range))
  }
}
