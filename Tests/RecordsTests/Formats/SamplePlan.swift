import SelfCheckCore

enum SamplePlan {
  static let plan = Plan(
    round: "2026-11-22-0930-k3f9qz",
    questionnaire: QuestionnaireStamp(id: "small", version: "1.0.0", digest: 255), revision: 2,
    made: day, items: [proposed, own])

  private static let day = CalendarDate("2026-11-22")!

  private static let proposed = PlanItem(
    id: "five-questions",
    reason: PlanItem.Reason(
      dimension: "style", finding: "passes-on-unasked", action: "five-questions",
      severity: .serious, pointsToWin: 7),
    topic: LocalizedText(zh: "会议要求怎样问清", en: "How meeting requirements are found out"),
    problem: LocalizedText(zh: "会议要求没有问清", en: "Meeting requirements go unasked"),
    questions: ["asks-back", "last-paper"],
    measure: LocalizedText(zh: "用“五问”卡", en: "Use the five-question card"),
    doneWhen: LocalizedText(zh: "5份呈件附答复", en: "Five papers with answers"),
    due: day.adding(days: 30), helper: "小王", status: .doing,
    notes: [PlanItem.Note(date: day.adding(days: 3), text: "第一份\n已附")],
    checkIn: PlanItem.CheckIn(date: day.adding(days: 31), status: .doing, evidence: "4份"),
    carriedFrom: "2026-10-20-0900-aaaaaa")

  private static let own = PlanItem(
    id: "own-1", topic: LocalizedText(zh: "稿子常改", en: "稿子常改"),
    problem: LocalizedText(zh: "", en: ""),
    measure: LocalizedText(zh: "先列提纲", en: "先列提纲"),
    doneWhen: LocalizedText(zh: "3份", en: "3份"), due: day.adding(days: 14))
}
