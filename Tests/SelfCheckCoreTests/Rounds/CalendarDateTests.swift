import SelfCheckCore
import Testing

@Suite struct CalendarDateTests {
  @Test(
    "days are added across months, years and leap days",
    arguments: [
      ("2026-11-22", 0, "2026-11-22"), ("2026-11-22", 30, "2026-12-22"),
      ("2026-12-31", 1, "2027-01-01"), ("2028-02-28", 1, "2028-02-29"),
      ("2027-02-28", 1, "2027-03-01"), ("2100-02-28", 1, "2100-03-01"),
      ("2026-03-01", -1, "2026-02-28"), ("9999-12-31", 1, "9999-12-31"),
      ("2026-11-22", Int.max, "9999-12-31"), ("2026-11-22", Int.min, "0000-01-01"),
    ])
  func adding(from: String, days: Int, to: String) throws {
    #expect(try #require(CalendarDate(from)).adding(days: days).description == to)
  }

  @Test(
    "anything that is no day is refused",
    arguments: [
      "", "2026-2-03", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026/04/30",
      "2026-04-30 ", "２026-04-30", "-026-04-30",
    ])
  func refused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("every day of 400 years has its own number, one after the other")
  func numbers() throws {
    let first = try #require(CalendarDate("1999-12-31"))
    var day = first
    for number in 1...146_097 {
      let next = CalendarDate(dayNumber: first.dayNumber + Int64(number))
      #expect(day < next && next.dayNumber == day.dayNumber + 1)
      day = next
    }
    #expect(day.description == "2399-12-31")
  }
}
