import Documents
import SelfCheckCore
import Testing

@Suite struct ReasonTests {
  private let result = ResultDocument(
    round: EditionSample.round, questionnaire: EditionSample.bank, language: .en)

  @Test("a measure is explained by the finding, what there is to win, and the answers behind it")
  func proposed() throws {
    #expect(
      result.reason(for: EditionSample.plan.items[0]) == [
        "Problem: slow-start", "Why: watch (Outlook), 8 points to win on the questions behind it",
        "takes-on", "Your answer: never", "days", "Your answer: 20 days",
      ])
  }

  @Test("what the last plan left open is called so")
  func carriedOver() {
    var item = EditionSample.plan.items[0]
    (item.carriedFrom, item.questions) = ("older", [])
    #expect(result.reason(for: item).last == "Carried over: still open in the last plan")
  }

  @Test("a part that the bank no longer has is left out, and a measure of one's own has no reason")
  func unknown() {
    var item = EditionSample.plan.items[0]
    item.reason?.dimension = "gone"
    item.questions = ["gone"]
    #expect(
      result.reason(for: item) == [
        "Problem: slow-start", "Why: watch, 8 points to win on the questions behind it",
      ])
    #expect(result.reason(for: EditionSample.plan.items[1]).isEmpty)
  }

  @Test("the strength and the start above a plan are those of the overview, without the answers")
  func strengthAndStart() {
    let shown = result.strengthAndStart
    let overview = result.overview.blocks
    #expect(!shown.isEmpty)
    #expect(shown.allSatisfy(overview.contains))
    #expect(shown.last == .paragraph("Watch (Outlook): slow-start"))
  }
}
