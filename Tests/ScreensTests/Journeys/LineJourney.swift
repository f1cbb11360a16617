import Canvas
import Screens
import SelfCheckCore
import Testing

@Suite("Line by line")
struct LineJourney {
  @Test("a whole round is entered by numbers, letters and lines, and finished by its last answer")
  func wholeRound() {
    var person = Person(opening: .round(.full))
    person.hears("保密提醒")
    person.enters("g")
    person.hears("最近30天，您主要以什么身份承担办公室工作？")
    person.hears("2. 办公室负责人")
    person.enters("2")
    person.saved(.single(1), to: SmallBank.role)
    person.enters("4", "2")
    person.saved(.single(1), to: SmallBank.situation)
    person.hears("请输入一个数")
    person.enters("3")
    person.saved(.number(3), to: SmallBank.days)
    person.hears(":b 上一题")
    person.enters("和老王说过了")
    #expect(person.app.lines.contains { $0.contains("本部分第1题") })
    person.enters("1", "1 3")
    person.saved(.multiple(OptionMask([0, 2])), to: SmallBank.checklist)
    person.enters("10", "b", "10", "1")
    #expect(person.machine.rounds.count == 1)
    person.hears("总体")
    #expect(person.machine.rounds.first?.answers["note"] == .text("和老王说过了"))
  }

  @Test("an empty line, a number there isn't and a word answer nothing")
  func noAnswers() {
    var person = Person(in: .en, opening: .round(.full))
    person.enters("g")
    let asked = person.app.lines
    for (line, reply) in [
      ("", "An empty line answers nothing"), ("  ", "An empty line answers nothing"),
      ("0", "There is no item 0"), ("4", "There is no item 4"), ("-1", "There is no item -1"),
      ("1 2", "Only one can be chosen"), ("two", "\"two\" means nothing here"),
      ("99999999999999999999", "means nothing here"), ("\u{1B}[B", "means nothing here"),
    ] {
      let said = person.enters(line)
      #expect(said.contains { $0.contains(reply) }, "\(line): \(said)")
      #expect(person.app.lines == asked)
    }
    #expect(person.machine.draft?.answers[SmallBank.role] == nil)
  }

  @Test("full-width digits and letters count, as an input method types them")
  func fullWidth() {
    var person = Person(opening: .round(.full))
    person.enters("ｇ", "２")
    person.saved(.single(1), to: SmallBank.role)
  }

  @Test("? says why the question is asked and what can be entered")
  func help() {
    var person = Person(in: .en, opening: .round(.full))
    person.enters("g")
    let said = person.enters("?")
    #expect(said.contains("It only decides which follow-ups you see."))
    #expect(said.contains("n skip"))
    #expect(said.allSatisfy { !$0.contains("\u{1B}") })
  }

  @Test("ticks are what was entered last, and none of these takes all others out")
  func checklist() {
    var person = Person(opening: .round(.full))
    person.enters("g", "1", "5", "1", "0", "", "1", "1 2")
    person.saved(.multiple(OptionMask([0, 1])), to: SmallBank.checklist)
    person.enters("b")
    person.hears("1. 责任单位（已选）")
    person.enters("2 3")
    person.saved(.multiple(OptionMask([1, 2])), to: SmallBank.checklist)
    person.enters("b", "5")
    person.saved(.multiple(OptionMask()), to: SmallBank.checklist)
  }

  @Test("a letter stands for the key of the screen, and with a number it is about that item")
  func letters() {
    var person = Person(opening: .home)
    person.enters("3")
    person.hears("历次结果")
    person.enters("b")
    person.hears("1. 开始简短自查")
    person.enters("L")
    person.hears("1. Start the short")
    person.enters("q")
    person.hasLeft()
  }

  @Test("no screen says a bar, a mark of the focus or a chart", arguments: Language.allCases)
  func plainText(_ language: Language) {
    for scene in Scenery.allCases {
      let person = scene.person(in: language, size: Size(columns: 80, rows: 24))
      let lines = person.app.lines
      #expect(!lines.contains { $0.contains("####") || $0.hasPrefix("> ") }, "\(scene): \(lines)")
      #expect(!lines.contains { $0.contains("\u{1B}") })
      #expect(lines.last?.isEmpty == false)
    }
  }
}

extension App {
  fileprivate var lines: [String] { lines(columns: 80, widths: .narrow) }
}

extension Person {
  /// Enters lines one after another.
  ///
  /// - Returns: what was said to the last one, where nothing was done.
  @discardableResult
  fileprivate mutating func enters(_ lines: String...) -> [String] {
    var said: [String] = []
    for line in lines {
      switch app.hear(line) {
      case .say(let words): said = words
      case .events(let events):
        let before = app
        for event in events { meets(event) }
        for event in app.goingOn(from: before, by: events) { meets(event) }
        said = app.lineMessages
      }
    }
    return said
  }

  fileprivate func hears(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let lines = app.lines
    #expect(lines.contains { $0.contains(text) }, "\(lines)", sourceLocation: sourceLocation)
  }
}
