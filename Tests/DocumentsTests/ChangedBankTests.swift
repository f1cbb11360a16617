import Documents
import SelfCheckCore
import Testing

/// A round shown with a bank that has changed since.
@Suite struct ChangedBankTests {
  private let round = SmallBank().questionnaire.round([
    "takes-on": .text("never"), "report": .options(["causes"]), "days": .number(12),
    "asks-back": .text("half"), "memo": .text("Mine alone."),
  ])

  private static let changed =
    "The question bank has changed since this round: scores and levels are those of the time, "
    + "wording is today's."

  @Test func `it is said, and the scores are those of the time`() {
    var newer = SmallBank()
    newer.digest = 2
    newer.questions[1].weight = 9
    let document = document(newer)
    #expect(document.overview.blocks.contains(.paragraph(Self.changed)))
    #expect(
      document.overview.blocks[1] == .score(label: "Outlook", tenths: 133, words: "Priority  13.3"))
    #expect(
      document.explanation(ofDimension: 0).items(Self.points).map(\.text) == [
        "takes-on (weight 2)", "report", "days",
      ])
  }

  @Test func `with the same bank nothing is said of it`() {
    #expect(!document(SmallBank()).overview.blocks.contains(.paragraph(Self.changed)))
  }

  @Test func `a question that is gone is named by its id and still in the sum`() {
    var newer = SmallBank()
    newer.digest = 2
    newer.questions[1].id = "takes-over"
    let explanation = document(newer).explanation(ofDimension: 0)
    #expect(
      explanation.items(Self.points).map(\.text) == [
        "A question no longer in the bank: takes-on", "report", "days",
      ])
    #expect(explanation.section(Self.points).last == .paragraph("Together: 13.3"))
  }

  @Test func `an option that is gone leaves the question without its answer's words`() {
    var newer = SmallBank()
    newer.digest = 2
    newer.questions[1].kind = .single(
      SingleChoice(options: [Option(id: "other", points: 1, text: SmallBank.text("other"))]))
    #expect(
      document(newer).explanation(ofDimension: 0).section(Self.points).first
        == .item(marker: "0.0/53.3", text: "takes-on (weight 2)"))
  }

  @Test func `a finding stands with its answers; today's rules don't explain it`() {
    var newer = SmallBank()
    newer.digest = 2
    let explanation = document(newer).explanation(ofDimension: 0, findings: .all)
    #expect(
      explanation.section("Patterns in your answers") == [
        .item(marker: "Watch", text: "slow-start"),
        .subitem(marker: "-", text: "takes-on", details: ["Your answer: never"]),
        .subitem(marker: "-", text: "days", details: ["Your answer: 12 days"]),
      ])
    #expect(!explanation.headings.contains("Patterns not seen this time"))
  }

  @Test func `a finding that is gone is named by its id, and never said not to have fired`() {
    var newer = SmallBank()
    newer.digest = 2
    newer.findings = []
    #expect(
      document(newer).overview.section("Patterns in your answers").first
        == .item(marker: "Watch", text: "A pattern no longer in the bank: slow-start"))
  }

  @Test func `a limit that is gone is named by its id, and what it did is told`() {
    let bank = SmallBank().questionnaire
    let round = bank.round([
      "takes-on": .text("every"), "report": .options(["causes"]), "days": .number(20),
    ])
    var newer = SmallBank()
    newer.digest = 2
    newer.limits = []
    let document = ResultDocument(round: round, questionnaire: newer.questionnaire, language: .en)
    #expect(
      document.explanation(ofDimension: 0).section("What caps the score") == [
        .item(
          marker: "-",
          text: "A cap no longer in the bank: late. This caps the score at 50.0; it took off 16.7 "
            + "this time.")
      ])
  }

  @Test func `a part that is gone still shows its score`() {
    var newer = SmallBank()
    newer.digest = 2
    newer.outlook = "whole"
    let document = document(newer)
    #expect(
      document.overview.blocks.prefix(3) == [
        .score(label: "Overall", tenths: 317, words: "Priority  31.7"),
        .score(label: "Style", tenths: 500, words: "Steady  50.0"),
        .score(label: "outlook", tenths: 133, words: "priority  13.3"),
      ])
    #expect(document.explanation(ofDimension: 0).blocks == [])
  }

  private static let points = "Points by question (earned / maximum)"

  private func document(_ bank: SmallBank) -> ResultDocument {
    ResultDocument(round: round, questionnaire: bank.questionnaire, language: .en)
  }
}
