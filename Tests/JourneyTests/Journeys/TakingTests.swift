import SelfCheckCore
import Testing

@Suite("selfcheck take", .needsTmux)
struct TakingTests {
  @Test(
    "begins the full form, or the short one where asked",
    arguments: [("", Form.full), ("--short", .short)])
  func begins(_ option: String, _ form: Form) throws {
    let person = try Person()
    try person.opens("take \(option)")
    try person.sees("保密提醒")
    try person.presses("Enter")
    try person.sees("共\(OurBank.questionsAsked(form))题")
    #expect(try person.questionShown()?.id == "role")
  }

  @Test("goes on with the round under way", arguments: ["", "--short"])
  func resumes(_ option: String) throws {
    let person = try Person(language: .en)
    try person.opens("take --short")
    try person.sees("Confidentiality")
    try person.presses("Enter")
    let given = try person.answers(3, by: .seeded(11))
    try person.quits()
    try person.opens("take \(option)")
    let question = try #require(try person.questionShown())
    #expect(given[question.id] == nil)
    try person.sees("4 of 26 in all")
  }
}
