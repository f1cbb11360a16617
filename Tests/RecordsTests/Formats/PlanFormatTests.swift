import SelfCheckCore
import Testing

@testable import Records

@Suite struct PlanFormatTests {
  @Test("a plan is read as it was written, byte for byte")
  func roundTrip() throws {
    let bytes = PlanFormat.bytes(SamplePlan.plan)
    let plan = try PlanFormat.read(bytes)
    #expect(plan == SamplePlan.plan)
    #expect(PlanFormat.bytes(plan) == bytes)
  }

  @Test("the first schema's file is read")
  func firstSchema() throws {
    #expect(try PlanFormat.read(Array(RecordFiles.plan.utf8)) == SamplePlan.plan)
  }

  @Test(
    "a file that can't be right is refused with the place",
    arguments: [
      BadRecord(
        "another format", "selfcheck.plan", "selfcheck.round",
        zh: "格式是“selfcheck.round”，不是这里要读的记录",
        en: "its format is \"selfcheck.round\", not that of the record expected here"),
      BadRecord(
        "a day that the calendar has not", #""2026-12-22""#, #""2026-02-30""#,
        zh: "第15行第14列：“due”的值不对", en: "line 15, column 14: \"due\" has an invalid value"),
      BadRecord(
        "a status that is none", #""status": "doing""#, #""status": "almost""#,
        zh: "第9行第19列：“status”的值不对", en: "line 9, column 19: \"status\" has an invalid value"),
      BadRecord(
        "one language only", #""zh": "会议要求没有问清""#, #""de": "x""#,
        zh: "第28行第18列：缺少“zh”", en: "line 28, column 18: \"zh\" is missing"),
      BadRecord(
        "revision 0", #""revision": 2"#, #""revision": 0"#,
        zh: "第83行第15列：“revision”的值不对", en: "line 83, column 15: \"revision\" has an invalid value"),
    ])
  func refused(bad: BadRecord) {
    let fault = #expect(throws: RecordFault.self) {
      try PlanFormat.read(bad.bytes(of: RecordFiles.plan))
    }
    #expect(fault?.message == bad.reason)
  }
}
