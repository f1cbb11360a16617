import Canvas
import SelfCheckCore
import Testing

@Suite("The language")
struct LanguageJourney {
  @Test("switches at any time, is remembered, and nothing else changes")
  func switching() {
    var person = Person()
    person.reaches(SmallBank.situation)
    person.presses(.down)
    person.presses("L")
    person.sees("The last time a meeting notice")
    person.isOn("Sent the notice up at once")
    #expect(person.machine.effects.last == .remember(.en))
    person.presses("L")
    person.isOn("先呈原件")
  }

  @Test("switches from the home screen's list")
  func fromHome() {
    var person = Person()
    person.presses("5")
    person.sees("Office Self-Check")
    person.isOn("中文")
  }

  @Test("switches in a note by Ctrl-L, and an L is a letter")
  func whileTyping() {
    var person = Person()
    person.reaches(SmallBank.note)
    person.presses("L")
    person.isOn("> L")
    person.presses(.control("l"))
    person.sees("Anything to note down")
    person.isOn("> L")
  }
}
