import Canvas
import SelfCheckCore
import Testing

@Suite("In the review")
struct ReviewJourney {
  @Test("what is unanswered is marked and counted, a note left empty isn't")
  func counts() {
    var person = Person(size: Size(columns: 80, rows: 60))
    person.skipsToReview()
    person.sees("共8题，已答3题，还有5题没有作答。")
    person.sees("（没有作答）")
    person.sees("（没有写，可以不写）")
    person.sees("先呈原件，随即询问，问清后补报")
  }

  @Test("the key to the open questions is in the help line while there are any")
  func keyToUnanswered() {
    var person = Person(in: .en)
    person.skipsToReview()
    person.sees("u next unanswered")
    person.sees("q quit")

    person = Person(in: .en)
    person.begins(.full)
    person.answersEverything()
    person.seesNothing(of: "next unanswered")
  }

  @Test("the open questions are answered one after the other")
  func nextUnanswered() {
    var person = Person()
    person.skipsToReview()
    person.presses("u")
    person.sees("晚了几天")
    person.presses("0")
    person.presses(.enter)
    person.isOn("请阅示")
    person.presses(.enter)
    person.presses("1")
    person.isOn("正文里能找到")
  }

  @Test("a jump to any question leads back, with or without a new answer")
  func jump() {
    var person = Person()
    person.begins(.full)
    person.answersEverything()
    person.presses(.down, .enter)
    person.sees("迎检任务")
    person.presses(.escape)
    person.isOn("迎检任务")
    person.presses(.enter)
    person.presses("5")
    person.saved(.single(4), to: SmallBank.frequency)
    person.isOn("迎检任务")
  }

  @Test("the first open question is focused, and without one the first of all")
  func arrival() {
    var person = Person()
    person.skipsToReview()
    person.isOn("晚了几天")
    person.presses(.enter)
    person.sees("填0到31之间的整数")

    person = Person()
    person.begins(.full)
    person.answersEverything()
    person.sees("8题都答了，看好后按f完成。")
    person.sees("  完成，看结果")
    person.isOn("什么身份")
  }

  @Test("Enter by habit never finishes, however often it is pressed", arguments: [true, false])
  func enterByHabit(isComplete: Bool) {
    var person = Person()
    if isComplete {
      person.begins(.full)
      person.answersEverything()
    } else {
      person.skipsToReview()
    }
    for _ in 0..<50 { person.presses(.enter) }
    #expect(person.machine.rounds.isEmpty)
    person.presses("r")
    person.presses("f")
    for _ in 0..<50 { person.presses(.enter) }
    #expect(person.machine.rounds.isEmpty)
  }

  @Test("finishing asks once, and says that the answers can't be changed after")
  func finishing() {
    var person = Person()
    person.begins(.full)
    person.answersEverything()
    person.presses(.home)
    person.isOn("完成，看结果")
    person.presses(.enter)
    person.sees("完成以后，这一轮的作答就不能再改了。")
    person.sees("8题都答了。")
    person.isOn("回去检查")
    person.presses(.enter)
    person.sees("检查作答")
    person.presses("f")
    person.presses(.down, .enter)
    person.sees("第1轮自查结果")
  }

  @Test("finishing with open questions says how many, and what follows")
  func finishingOpen() {
    var person = Person()
    person.skipsToReview()
    person.presses("f")
    person.sees("不能再改")
    person.sees("还有5题没有作答")
    person.sees("不计分")
    person.presses(.enter)
    person.sees("检查作答")
    #expect(person.machine.rounds.isEmpty)
    person.presses("f2")
    person.sees("第1轮自查结果")
    person.sees("未计分")
  }

  @Test(
    "no question is cut short, and a long answer says that it goes on",
    arguments: Language.allCases)
  func wholeQuestions(language: Language) {
    var person = Person(in: language, size: Size(columns: 40, rows: 80))
    person.reaches(SmallBank.note)
    person.presses(String(repeating: language == .zh ? "月底的事，" : "at the end of ", count: 30))
    person.presses(.tab)
    let shown = person.screen.filter { !$0.isWhitespace }
    for question in [SmallBank.role, SmallBank.frequency, SmallBank.situation, SmallBank.reversed] {
      let text = SmallBank.questionnaire.questions[question].text[language]
      #expect(shown.contains(text.filter { !$0.isWhitespace }), "\n\(person.screen)")
    }
    #expect(person.screen.split(separator: "\n").contains { $0.hasSuffix("..") })
  }

  @Test("a round that could not be kept stays where it is")
  func finishRefused() {
    var person = Person()
    person.begins(.full)
    person.answersEverything()
    person.machine(refuses: "磁盘已满")
    person.presses("f2")
    person.sees("保存本轮结果没有成功：磁盘已满")
    person.machine(refuses: nil)
    person.presses("f2")
    person.sees("第1轮自查结果")
  }

  @Test("a round that was kept half-way keeps its draft too, and finishing can be tried again")
  func finishedHalfWay() {
    var person = Person()
    person.begins(.full)
    person.answersEverything()
    let draft = person.machine.draft
    person.machine(refusesHalfWay: "没有权限")
    person.presses("f2")
    person.sees("保存本轮结果没有成功：没有权限")
    #expect(person.machine.rounds.count == 1)
    #expect(draft != nil && person.machine.draft == draft)
    person.machine(refusesHalfWay: nil)
    person.presses("f2")
    person.sees("轮自查结果")
    #expect(person.machine.draft == nil)
  }

  @Test("Esc goes back to the question that was left")
  func back() {
    var person = Person()
    person.reaches(SmallBank.checklist)
    person.presses("r")
    person.isOn("正文里能找到")
    person.presses(.escape)
    person.sees("责任单位")
  }
}
