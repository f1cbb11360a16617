import Documents
import SelfCheckCore

/// A round with a plan of two measures, one of the bank's and one of the person's own.
enum EditionSample {
  static let day = CalendarDate("2026-11-22")!
  static let bank = SmallBank().questionnaire

  static let round: Round = {
    var round = bank.round([
      "role": .text("staff"), "takes-on": .text("never"), "report": .options(["causes"]),
      "days": .number(20), "memo": .text("ask the archive"), "asks-back": .text("every"),
      "factors": .options(["short-staffed"]),
    ])
    (round.id, round.sequence) = ("newer", 8)
    return round
  }()

  static let older: Round = {
    var round = bank.round([
      "role": .text("staff"), "takes-on": .text("half"), "report": .options(["none"]),
      "days": .number(3), "asks-back": .text("half"),
    ])
    (round.id, round.sequence) = ("older", 7)
    return round
  }()

  static let plan = Plan(
    round: "newer", questionnaire: round.questionnaire, revision: 1, made: day,
    items: [proposed, own, dropped])

  private static let proposed = PlanItem(
    id: "log",
    reason: PlanItem.Reason(
      dimension: "outlook", finding: "slow-start", action: "log", severity: .watch, pointsToWin: 8),
    topic: SmallBank.text("one-off tasks"), problem: SmallBank.text("slow-start"),
    questions: ["takes-on", "days"], measure: SmallBank.text("Keep a log"),
    doneWhen: SmallBank.text("Ten entries"), due: day.adding(days: 30), helper: "Wang",
    status: .doing,
    notes: [PlanItem.Note(date: day.adding(days: 3), text: "first three entries")],
    checkIn: PlanItem.CheckIn(date: day.adding(days: 31), status: .doing, evidence: "the log"))

  private static let own = PlanItem(
    id: "own-1", topic: SmallBank.text("drafts"), problem: SmallBank.text(""),
    measure: SmallBank.text("Outline first"), doneWhen: SmallBank.text("Three drafts"),
    due: day.adding(days: 14))

  private static let dropped = PlanItem(
    id: "old", topic: SmallBank.text("old"), problem: SmallBank.text(""),
    measure: SmallBank.text("Given up"), doneWhen: SmallBank.text("never"), due: day,
    status: .dropped)

  static func handIn(
    _ plan: Plan = plan, _ choice: HandIn.Choice? = nil, name: String = "",
    isProposal: Bool = false,
    in language: Language = .en
  ) -> Document {
    let content = HandIn(
      plan, choice ?? .init(of: plan), questionnaire: bank, name: name, on: day,
      isProposal: isProposal)
    return Edition.handIn(content).document(of: bank, in: language)
  }

  static func own(
    comparison: Bool = true, plan: Plan? = plan, isProposal: Bool = false,
    rounds: [Round] = [older, round],
    in language: Language = .en
  ) throws -> Document {
    let comparison =
      comparison ? try Comparison(older: older, newer: round, questionnaire: bank) : nil
    let content = OwnCopy(
      round: round, plan: plan, isProposal: isProposal, comparison: comparison,
      trend: Trend(rounds.map(Trend.Point.init)), name: "")
    return Edition.own(content).document(of: bank, in: language)
  }
}
