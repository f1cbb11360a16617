import Documents
import SelfCheckCore
import Testing

@Suite struct PlanWordingTests {
  private static let due = CalendarDate("2026-12-22")!

  @Test(
    "a date says that it has passed, for what is still to be done",
    arguments: [
      (PlanItem.Status.open, 0, "due 2026-12-22"), (.open, 1, "due 2026-12-22, overdue"),
      (.doing, 1, "due 2026-12-22, overdue"), (.done, 1, "due 2026-12-22"),
      (.dropped, 1, "due 2026-12-22"),
    ])
  func due(status: PlanItem.Status, days: Int, words: String) {
    var item = EditionSample.plan.items[1]
    (item.due, item.status) = (Self.due, status)
    #expect(PlanWording.due(item, on: Self.due.adding(days: days)).en == words)
  }
}
