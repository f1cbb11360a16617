import SelfCheckCore
import Testing

@Suite("Comparing rounds in a terminal", .needsTmux)
struct ComparingTests {
  private func personWithRounds(_ language: Language) throws -> Person {
    let home = try Home()
    for sequence in 1...4 {
      let form: Form = sequence == 1 ? .full : .short
      try home.keepRound(
        sequence, answers: AnswerRule.seeded(UInt64(sequence)).answers(form), form: form)
    }
    let person = try Person(home: home, language: language)
    try person.opensHome()
    try person.chooses(.rounds)
    try person.sees("2026-11-01")
    return person
  }

  @Test(
    "leads from the list to plain words, figures, answers and the trend",
    arguments: [Language.zh, .en])
  func wholeWay(_ language: Language) throws {
    let person = try personWithRounds(language)
    try person.presses("c")
    try person.sees("第4轮与第3轮比较", "Round 4 compared with round 3")
    try person.sees("总体和各方面", "Overall and by part")
    try person.presses("Enter")
    try person.sees("测量误差未知", "measurement error unknown")
    try person.presses("1")
    try person.sees("作答变化带来的分数变化", "What the changed answers did to the score")
    try person.presses("Escape")
    try person.sees("总体和各方面", "Overall and by part")
    try person.presses("Escape")
    try person.sees("历次结果", "Past rounds")
    try person.presses("Enter")
    try person.sees("第4轮自查结果", "Result of round 4")
    try person.sees("c 比较", "c compare")
    try person.presses("c")
    try person.sees("第4轮与第3轮比较", "Round 4 compared with round 3")
    try person.presses("Escape")
    try person.sees("第4轮自查结果", "Result of round 4")
    try person.presses("Escape")
    try person.sees("历次结果", "Past rounds")
    try person.presses("Space")
    try person.sees("> + 4")
    try person.presses("End")
    try person.sees(">   1")
    try person.presses("c")
    try person.sees("第4轮与第1轮比较", "Round 4 compared with round 1")
    try person.sees("两轮的题不全相同", "didn't have all questions in common")
    try person.presses("Escape")
    try person.sees("历次结果", "Past rounds")
    try person.presses("t")
    try person.sees("历次走势：总体", "Trend: overall")
    try person.sees("* 完整版  o 简短版", "* full form  o short form")
    try person.presses("1")
    try person.sees(
      "历次走势：" + OurBank.questionnaire.dimensions[0].name.zh,
      "Trend: " + OurBank.questionnaire.dimensions[0].name.en)
    try person.presses("Escape")
    try person.sees("历次结果", "Past rounds")
    try person.quits()
  }
}
