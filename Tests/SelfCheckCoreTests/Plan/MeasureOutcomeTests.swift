import SelfCheckCore
import Testing

@Suite struct MeasureOutcomeTests {
  private static let day = CalendarDate(year: 2026, month: 11, day: 22)!

  struct Row: CustomTestStringConvertible, Sendable {
    var status: PlanItem.Status
    var told: PlanItem.Status? = nil
    /// What the questions behind the measure earned then and now; nil is unanswered.
    let older: [Int?]
    let newer: [Int?]
    let answers: MeasureOutcome.Course?
    let verdict: MeasureOutcome.Verdict
    var testDescription: String { "\(status), \(older) to \(newer)" }
  }

  static let table = [
    Row(status: .done, older: [1], newer: [3], answers: .better, verdict: .doneAndWorking),
    Row(status: .done, older: [2], newer: [2], answers: .same, verdict: .doneButNotWorking),
    Row(status: .done, older: [2], newer: [0], answers: .worse, verdict: .doneButNotWorking),
    // The second question counts twice: 2 · 1 lost outweighs 1 won.
    Row(
      status: .done, older: [1, 3], newer: [2, 2], answers: .worse, verdict: .doneButNotWorking),
    Row(status: .open, older: [1], newer: [3], answers: .better, verdict: .notDone),
    Row(status: .doing, older: [1], newer: [1], answers: .same, verdict: .notDone),
    Row(status: .dropped, older: [1], newer: [1], answers: .same, verdict: .dropped),
    Row(status: .done, older: [1], newer: [nil], answers: nil, verdict: .unknown),
    Row(
      status: .done, older: [1, nil], newer: [2, 4], answers: .better, verdict: .doneAndWorking),
    Row(
      status: .doing, told: .done, older: [1], newer: [3], answers: .better,
      verdict: .doneAndWorking),
    Row(
      status: .done, told: .open, older: [1], newer: [3], answers: .better, verdict: .notDone),
  ]

  @Test(
    "a measure is judged by what the next round was told and by the answers behind it",
    arguments: table)
  func outcomes(row: Row) throws {
    let bank = TestBank(questions: [
      TestBank.single("q0"), TestBank.single("q1", weight: 2), TestBank.single("q2"),
    ]).questionnaire
    func round(_ id: String, _ sequence: Int, _ points: [Int?]) -> Round {
      var answers: [String: RecordedAnswer] = ["q2": .text("p4")]
      for (index, points) in points.enumerated() {
        answers["q\(index)"] = points.map { .text("p\($0)") }
      }
      let moment = Moment(milliseconds: 0, offset: 480)
      let draft = Draft(form: .full, started: moment, answers: bank.answers(answers))
      return Round(draft, of: bank, id: id, sequence: sequence, finished: moment)
    }
    let item = PlanItem(
      id: "a", topic: text("t"), problem: text("p"), questions: row.older.indices.map { "q\($0)" },
      measure: text("m"), doneWhen: text("d"), due: Self.day, status: row.status,
      checkIn: row.told.map { PlanItem.CheckIn(date: Self.day, status: $0, evidence: "") })
    let comparison = try Comparison(
      older: round("older", 1, row.older), newer: round("newer", 2, row.newer),
      questionnaire: bank,
      plan: Plan(round: "older", questionnaire: bank.stamp, made: Self.day, items: [item]))
    let outcome = try #require(comparison.plan.first)
    #expect(outcome.answers == row.answers)
    #expect(outcome.verdict == row.verdict)
  }
}
