import Canvas
import Screens
import SelfCheckCore
import Testing

/// Someone at the terminal, with a machine that keeps what it is told to.
struct Person {
  private(set) var app: App
  var machine: Machine
  var viewport: Viewport
  private var clock = Machine.morning

  init(
    in language: Language = .zh, machine: Machine = Machine(), opening: Opening = .home,
    size: Size = Size(columns: 80, rows: 24)
  ) {
    self.machine = machine
    viewport = Viewport(size: size, widths: .narrow)
    app = App(
      questionnaire: machine.questionnaire, language: language, inventory: machine.inventory,
      surroundings: machine.surroundings, opening: opening, at: clock)
  }

  mutating func presses(_ keys: Key...) {
    for key in keys { meets(.key(key)) }
  }

  mutating func presses(_ letters: String) {
    for letter in letters { meets(.key(.character(letter))) }
  }

  mutating func pastes(_ text: String) { meets(.paste(text)) }

  mutating func waits(seconds: Int64) { clock.milliseconds += seconds * 1000 }

  mutating func meets(_ event: Event) {
    guard !machine.hasEnded else { return }
    var inputs = [Input.event(event, at: clock)]
    while !inputs.isEmpty && !machine.hasEnded {
      for effect in app.update(inputs.removeFirst(), in: viewport) {
        if let reply = machine.run(effect) { inputs.append(.reply(reply)) }
      }
    }
  }

  /// Clicks on the first place where the text stands.
  mutating func clicks(on text: String) {
    let frame = frame
    for row in 0..<viewport.size.rows where frame.text(row: row).contains(text) {
      return meets(.click(Point(column: 8, row: row)))
    }
    Issue.record("nothing says \"\(text)\"")
  }

  /// The machine takes its plug back: what follows is refused, or works again.
  mutating func machine(refuses reason: String?) {
    machine.refusal = reason.map { LocalizedText(zh: $0, en: $0) }
  }

  /// The round of this number is gone, by another hand.
  mutating func machine(loses sequence: Int) {
    machine.rounds.removeAll { $0.sequence == sequence }
  }

  /// Another window at work on the same machine is closed, and leaves this behind.
  mutating func otherWindowCloses(leaving draft: Draft?, _ rounds: [Round] = []) {
    machine.access = .free
    machine.draft = draft
    machine.rounds = rounds
  }

  /// Finishing publishes the round and then fails, or works again.
  mutating func machine(refusesHalfWay reason: String?) {
    machine.refusalHalfWay = reason.map { LocalizedText(zh: $0, en: $0) }
  }

  var frame: Frame { app.view(viewport) }
  var screen: String { frame.description }
  /// The row that the cursor stands in.
  var focusedLine: String { frame.cursor.map { frame.text(row: $0.row) } ?? "" }

  func sees(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(screen.contains(text), "\n\(screen)", sourceLocation: sourceLocation)
  }

  func seesOnce(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let times = screen.split(separator: text, omittingEmptySubsequences: false).count - 1
    #expect(times == 1, "\n\(screen)", sourceLocation: sourceLocation)
  }

  func seesNothing(of text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!screen.contains(text), "\n\(screen)", sourceLocation: sourceLocation)
  }

  func isOn(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(focusedLine.contains(text), "\n\(screen)", sourceLocation: sourceLocation)
  }

  /// What the disk holds as the answer to a question.
  func saved(_ answer: Answer?, to question: Int, sourceLocation: SourceLocation = #_sourceLocation)
  {
    #expect(machine.draft?.answers[question] == answer, sourceLocation: sourceLocation)
  }

  func hasLeft(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(machine.hasEnded, sourceLocation: sourceLocation)
  }

  /// Starts the program anew on the same machine.
  func returns(opening: Opening = .home) -> Person {
    var machine = machine
    machine.hasEnded = false
    return Person(in: app.language, machine: machine, opening: opening, size: viewport.size)
  }
}

extension Person {
  /// From the home screen to the first question of a new round.
  mutating func begins(_ form: Form) {
    presses(form == .short ? "1" : "2")
    presses(.enter)
  }

  /// Answers every question that the full form asks, up to the review.
  ///
  /// - Parameter seconds: how long each question is read.
  mutating func answersEverything(in seconds: Int64 = 6) {
    reads(seconds, "3")  // role
    reads(seconds, "4")  // frequency
    reads(seconds, "2")  // situation
    reads(seconds, "0")
    presses(.enter)  // days
    reads(seconds, "")
    presses(.enter)  // note
    reads(seconds, "1")  // reversed
    reads(seconds, "12")
    presses(.enter)  // checklist
    reads(seconds, "3")
    presses(.enter)  // ten options
    reads(seconds, "1")
    presses(.enter)  // factors
  }

  /// Takes so long before the keys are pressed.
  mutating func reads(_ seconds: Int64, _ letters: String) {
    waits(seconds: seconds)
    presses(letters)
  }
}
