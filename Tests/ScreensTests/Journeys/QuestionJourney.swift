import Canvas
import SelfCheckCore
import Testing

@Suite("On a question")
struct QuestionJourney {
  @Test("a digit answers, saves and goes on")
  func digit() {
    var person = Person()
    person.begins(.full)
    person.sees("什么身份")
    person.presses("2")
    person.saved(.single(1), to: SmallBank.role)
    person.sees("迎检任务")
    person.sees("已保存")
  }

  @Test("what was typed before the next page was seen is asked to be dropped, and only then")
  func typeAhead() {
    var person = Person()
    person.begins(.full)
    person.presses(.down, .up, .character(" "), .end)
    #expect(person.machine.drops == 2, "home, introduction")
    person.presses(.enter)
    #expect(person.machine.drops == 3)
    person.presses("?")
    person.presses(.escape)
    person.presses("r")
    person.presses("f")
    #expect(person.machine.drops == 7)
  }

  @Test("Enter confirms the focused option, Space chooses it and stays")
  func enterAndSpace() {
    var person = Person()
    person.begins(.full)
    person.presses(.down, .character(" "))
    person.isOn("(x) 2")
    person.saved(.single(1), to: SmallBank.role)
    person.presses(.down, .enter)
    person.saved(.single(2), to: SmallBank.role)
    person.sees("迎检任务")
  }

  @Test("Enter by habit, after a digit has gone on, is no answer to the next question")
  func enterByHabit() {
    var person = Person()
    person.begins(.full)
    person.presses("2")
    person.presses(.enter, .enter)
    person.sees("先按数字选一项")
    person.sees("迎检任务")
    person.presses(.down, .up, .enter)
    person.sees("会议通知")
  }

  @Test("arrows, j, k, Home and End move the focus")
  func moving() {
    var person = Person()
    person.begins(.full)
    person.presses(.end)
    person.isOn("经办人员")
    person.presses("k")
    person.isOn("办公室负责人")
    person.presses(.home)
    person.isOn("分管领导")
    person.presses("jj")
    person.isOn("经办人员")
    person.presses(.up, .up, .up)
    person.isOn("分管领导")
  }

  @Test("going back keeps the answer, and another digit takes it back", arguments: backKeys)
  func back(key: Key) {
    var person = Person()
    person.begins(.full)
    person.presses("34")
    person.presses(key)
    person.sees("迎检任务")
    person.isOn("(x) 4")
    person.presses("2")
    person.saved(.single(1), to: SmallBank.frequency)
  }

  static let backKeys: [Key] = [.escape, .backspace, .left]

  @Test("a skipped question stays unanswered", arguments: [Key.character("n"), .right])
  func skipping(key: Key) {
    var person = Person()
    person.begins(.full)
    person.presses("3")
    person.presses(key)
    person.sees("会议通知")
    person.presses("1")
    person.saved(nil, to: SmallBank.frequency)
    person.saved(.single(0), to: SmallBank.situation)
  }

  @Test("what did not come up is an answer of its own")
  func notApplicable() {
    var person = Person()
    person.reaches(SmallBank.frequency)
    person.presses(.end)
    person.isOn("本月未遇到")
    person.presses(.enter)
    person.saved(.notApplicable, to: SmallBank.frequency)
  }

  @Test("a follow-up is asked when an answer makes sense of it, and keeps its answer when it goes")
  func followUp() {
    var person = Person()
    person.reaches(SmallBank.frequency)
    person.presses("11")
    person.sees("怎么回复的")
    person.presses("2")
    person.saved(.single(1), to: SmallBank.followUp)
    person.presses(.escape, .escape, .escape)
    person.sees("迎检任务")
    person.presses("41")
    person.seesNothing(of: "怎么回复的")
    person.saved(.single(1), to: SmallBank.followUp)
  }

  @Test("progress is told within the shortcoming and overall")
  func progress() {
    var person = Person(in: .en)
    person.reaches(SmallBank.situation)
    person.sees("Overall outlook")
    person.sees("2 of 3 in this part")
    person.sees("3 of 8 in all")
  }

  @Test("questions are numbered one by one to the count that the review tells, notes left out")
  func numbering() {
    var person = Person()
    person.begins(.full)
    person.presses("3")
    person.sees("全部第2题，共8题")
    person.presses("1")
    person.sees("全部第3题，共9题")
    person.presses("1")
    person.sees("怎么回复的")
    person.sees("全部第4题，共9题")
    person.presses("1n")
    person.sees("本部分备忘")
    person.seesNothing(of: "全部第")
    person.presses(.enter)
    person.sees("全部第6题，共9题")
    person.presses("r")
    person.presses(.home)
    person.sees("共9题，已答4题，还有5题没有作答。")
  }

  @Test("ticks are kept as they are made, and Enter goes on")
  func checklist() {
    var person = Person()
    person.reaches(SmallBank.checklist)
    person.presses("1")
    person.saved(.multiple(OptionMask([0])), to: SmallBank.checklist)
    person.presses(.down, .down, .character(" "))
    person.saved(.multiple(OptionMask([0, 2])), to: SmallBank.checklist)
    person.presses("1")
    person.saved(.multiple(OptionMask([2])), to: SmallBank.checklist)
    person.presses(.enter)
    person.sees("哪一种最接近")
  }

  @Test("none of the options excludes the others, and is excluded by them")
  func none() {
    var person = Person()
    person.reaches(SmallBank.checklist)
    person.presses("125")
    person.saved(.multiple(OptionMask()), to: SmallBank.checklist)
    person.isOn("[x] 5  都没有")
    person.presses("3")
    person.saved(.multiple(OptionMask([2])), to: SmallBank.checklist)
    person.presses("6")
    person.saved(.notApplicable, to: SmallBank.checklist)
  }

  @Test("a checklist needs a tick before Enter goes on, but Enter on none is one")
  func emptyChecklist() {
    var person = Person()
    person.reaches(SmallBank.checklist)
    person.presses(.enter)
    person.sees("勾选至少一项")
    person.presses("11")
    person.saved(nil, to: SmallBank.checklist)
    person.presses(.enter)
    person.sees("勾选至少一项")
    person.presses(.end, .up, .enter)
    person.saved(.multiple(OptionMask()), to: SmallBank.checklist)
    person.sees("哪一种最接近")
  }

  @Test("where the window is too low for both, Up brings the question back above its first option")
  func callingUpTheQuestion() {
    var person = Person(size: Size(columns: 20, rows: 6))
    person.reaches(SmallBank.situation)
    person.seesNothing(of: "最近一次收到")
    for _ in 0..<4 { person.presses(.up) }
    person.sees("最近一次收到")
    person.presses(.down)
    person.isOn("先呈原件")
  }

  @Test("with ten options a digit only moves the focus")
  func tenOptions() {
    var person = Person()
    person.reaches(SmallBank.tenOptions)
    person.presses("7")
    person.isOn("第7种情形")
    person.saved(nil, to: SmallBank.tenOptions)
    person.presses(.enter)
    person.saved(.single(6), to: SmallBank.tenOptions)
  }
}
