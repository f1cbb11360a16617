import SelfCheckCore
import Testing

@Suite struct MomentTests {
  @Test(
    arguments: [
      (0, 0, "1970-01-01T00:00:00+00:00"),
      (1_795_325_400_000, 480, "2026-11-22T13:30:00+08:00"),
      (951_782_399_000, 0, "2000-02-28T23:59:59+00:00"),
      (951_782_400_000, 0, "2000-02-29T00:00:00+00:00"),
      (-1000, -210, "1969-12-31T20:29:59-03:30"),
    ] as [(Int64, Int, String)])
  func isWrittenAndReadAsRFC3339(milliseconds: Int64, offset: Int, text: String) {
    let moment = Moment(milliseconds: milliseconds, offset: offset)
    #expect(moment.description == text)
    #expect(Moment(text) == moment)
  }

  @Test(arguments: [
    "", "2026-11-22", "2026-11-22T13:30:00Z", "2026-02-29T00:00:00+00:00",
    "2026-13-01T00:00:00+00:00", "2026-11-22T24:00:00+00:00", "2026-11-22 13:30:00+08:00",
    "２026-11-22T13:30:00+08:00",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(Moment(text) == nil)
  }
}
