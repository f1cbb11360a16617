import SelfCheckCore
import Testing

@Suite struct PlanCheckInTests {
  private static let day = CalendarDate("2026-12-22")!

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let status: PlanItem.Status
    /// How many days after the round was begun it was looked at last.
    let told: Int?
    let isAsked: Bool
  }

  static let cases = [
    Case(testDescription: "open, never told of", status: .open, told: nil, isAsked: true),
    Case(testDescription: "called done, never told of", status: .done, told: nil, isAsked: true),
    Case(testDescription: "dropped", status: .dropped, told: nil, isAsked: false),
    Case(testDescription: "told of in the round before", status: .doing, told: -1, isAsked: true),
    Case(testDescription: "told of on the day", status: .doing, told: 0, isAsked: false),
    Case(testDescription: "told of later", status: .open, told: 1, isAsked: false),
    Case(testDescription: "done when told of before", status: .done, told: -30, isAsked: false),
    Case(testDescription: "dropped when told of", status: .dropped, told: -30, isAsked: false),
  ]

  @Test("a round asks about what is open and not told of yet", arguments: cases)
  func asks(_ example: Case) {
    let checkIn = example.told.map {
      PlanItem.CheckIn(date: Self.day.adding(days: $0), status: example.status, evidence: "")
    }
    let item = PlanItem(
      id: "a", topic: text("topic"), problem: text(""), measure: text("measure"),
      doneWhen: text("done"), due: Self.day, status: example.status, checkIn: checkIn)
    let plan = Plan(
      round: "r", questionnaire: TestBank(questions: []).questionnaire.stamp, made: Self.day,
      items: [item])
    #expect(plan.itemsToAskAbout(inRoundBegunOn: Self.day).isEmpty != example.isAsked)
  }
}
