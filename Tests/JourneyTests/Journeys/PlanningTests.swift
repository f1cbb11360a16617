import JSONText
import SelfCheckCore
import Testing

@Suite("A plan in a terminal", .needsTmux)
struct PlanningTests {
  @Test(
    "leads from the result over edits and marks to the next round, which says whether it worked",
    arguments: [Language.zh, .en])
  func wholeWay(_ language: Language) throws {
    let home = try Home()
    try home.keepRound(1, answers: AnswerRule.worst.answers(.short), form: .short)
    let person = try Person(home: home, language: language)
    try person.opensHome()
    try keepsAPlan(person)
    try marksTheFirstMeasureDone(person)
    try person.quits()

    try person.opensHome()
    try person.sees("1条已完成", "1 done")
    try person.chooses(.startShort)
    try person.sees("保密提醒", "Confidentiality")
    try person.presses("Enter")
    try isAskedAboutThePlan(person)
    try person.answersEverything(by: .best)
    try person.finishes()
    try person.quits()
    try comparisonTellsWhatThePlanDid(home)
  }

  @Test(
    "is previewed, put into a printer's queue and written to a file",
    .needsCUPS,
    arguments: [Language.zh, .en])
  func paper(_ language: Language) throws {
    let home = try Home()
    let cups = try PrivateCUPS()
    try cups.addPrinter("OFFICE")
    try home.keepRound(1, answers: AnswerRule.worst.answers(.short), form: .short)
    let person = try Person(home: home, language: language, environment: cups.environment)
    try person.opensHome()
    try keepsAPlan(person)
    try person.presses("P")
    try person.sees("打印、另存", "Print or save")
    try person.presses("p")
    try person.sees("办公室业务个人提升计划", "Personal Plan for Office Skills")
    try person.sees("ABC")
    try person.presses("P")
    try person.sees("已送入打印队列，作业号 OFFICE-1", "Queued as OFFICE-1")
    try Poll.until("the paper is out") { try cups.paper(from: "OFFICE")?.contains("ABC") == true }
    try person.presses("w")
    try person.sees(".pdf")
    try person.presses("C-u")
    try person.types("plan.html")
    try person.presses("Enter")
    try person.sees("已写入 plan.html", "Wrote plan.html")
    let page = try #require(home.text(of: home.path + "/plan.html"))
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("ABC"))
    try person.quits()
  }

  private func keepsAPlan(_ person: Person) throws {
    try person.chooses(.rounds)
    try person.sees("2026-11-01")
    try person.presses("Enter")
    try person.sees("总体", "Overall")
    try person.presses("p")
    try person.sees("第1轮的建议", "proposed for round 1")
    try person.presses("Enter")
    try person.sees("一条措施", "Status")
    try person.presses("Enter")
    try person.sees("越具体越好", "the better")
    try person.types("ABC")
    try person.presses("Enter")
    try person.sees("ABC")
    try person.presses("Escape")
    try person.sees("第1轮的建议", "proposed for round 1")
    try person.presses("f")
    try person.sees("提升计划（第1轮）", "Improvement plan (round 1)")
    try person.sees("已保存", "Saved")
  }

  private func marksTheFirstMeasureDone(_ person: Person) throws {
    try person.presses("x")
    try person.sees("3条，1条已完成", "3 measures, 1 done")
    try person.presses("Escape", "Escape", "Escape")
    try person.seesHome()
  }

  private func isAskedAboutThePlan(_ person: Person) throws {
    try person.sees("第1条，共3条", "1 of 3")
    try person.sees("ABC")
    try person.presses("3")
    try person.sees("有什么可以说明（可以不写）", "What shows it (optional)")
    try person.types("DEF")
    try person.sees("DEF")
    try person.presses("Enter")
    try person.sees("第2条，共3条", "2 of 3")
    try person.presses("4")
    try person.sees("有什么可以说明（可以不写）", "What shows it (optional)")
    try person.presses("Enter")
    try person.sees("第3条，共3条", "3 of 3")
    try person.presses("n")
  }

  private func comparisonTellsWhatThePlanDid(_ home: Home) throws {
    let compared = try home.selfcheck("compare", "--json").json()
    let measures = try #require(compared["plan"]?.array)
    #expect(measures.map { $0["verdict"]?.string } == ["doneAndWorking", "dropped", "notDone"])
    #expect(measures[0]["answers"]?.string == "better")
    let names = home.names(in: home.plans)
    #expect(names == ["2026-11-01-0906-aaaaa1.json"])
    let text = home.text(of: "\(home.plans)/\(names[0])") ?? ""
    #expect(text.contains(#""evidence": "DEF""#))
  }
}
