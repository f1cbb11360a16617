import Documents
import SelfCheckCore
import Testing

@Suite struct ComparisonDocumentTests {
  private static let older: [String: RecordedAnswer] = [
    "role": .text("staff"), "takes-on": .text("never"), "report": .options(["causes"]),
    "days": .number(20), "asks-back": .text("every"),
  ]
  private static let newer: [String: RecordedAnswer] = [
    "role": .text("head"), "takes-on": .text("every"), "report": .options(["causes"]),
    "days": .number(0), "asks-back": .text("half"),
  ]

  private func document(
    _ older: [String: RecordedAnswer] = older, _ newer: [String: RecordedAnswer] = newer,
    in language: Language = .en
  ) throws -> ComparisonDocument {
    let bank = SmallBank().questionnaire
    var rounds = [bank.round(older), bank.round(newer)]
    (rounds[0].id, rounds[0].sequence) = ("older", 6)
    let comparison = try Comparison(older: rounds[0], newer: rounds[1], questionnaire: bank)
    return ComparisonDocument(comparison, questionnaire: bank, language: language)
  }

  @Test func `the change is said in plain words, without figures`() throws {
    let overview = try document().overview
    #expect(overview.title == "Round 7 compared with round 6 (1970-01-01 to 1970-01-01)")
    #expect(
      overview.items("Overall and by part").map(\.text) == [
        "Overall: Little change; it may only have been a different month; still Steady",
        "Outlook: Somewhat higher; Priority then, Solid now",
        "Style: Little change; it may only have been a different month; Solid then, Steady now",
      ])
    #expect(!overview.blocks.contains { $0.mentions("50.0") })
    #expect(
      try document(in: .zh).overview.items("总体和各方面").map(\.text)[2]
        == "中Style：变化不大，可能只是当月情况不同；上次中Solid，这次中Steady")
  }

  @Test func `the answers that changed most stand with what they were and are`() throws {
    let overview = try document().overview
    #expect(
      overview.section("Most improved").prefix(1) == [
        .item(
          marker: "-", text: "takes-on", details: ["Then: never", "Now: every"])
      ])
    #expect(
      overview.section("Of most concern") == [
        .item(marker: "-", text: "asks-back", details: ["Then: every", "Now: half"])
      ])
  }

  @Test func `findings and caps that are gone, and another role, are told`() throws {
    let overview = try document().overview
    #expect(overview.items("Patterns in your answers").map(\.marker) == ["Gone"])
    #expect(overview.items("What caps the score").map(\.marker) == ["Gone"])
    #expect(
      overview.blocks.contains { $0.mentions("\"role\" was answered differently: \"staff\"") })
  }

  @Test func `nothing changed is said so, and without a word on the error`() throws {
    let overview = try document(Self.older, Self.older).overview
    #expect(
      overview.items("Overall and by part").map(\.text).allSatisfy { $0.contains("No change") })
    #expect(!overview.blocks.contains { $0.mentions("has not been published") })
    #expect(overview.section("Most improved").isEmpty)
    #expect(overview.items("Patterns in your answers").map(\.marker) == ["Still there"])
  }

  @Test func `a part that isn't scored in one round has no verdict`() throws {
    let overview = try document(["asks-back": .text("every")], Self.newer).overview
    #expect(
      overview.items("Overall and by part").map(\.text).prefix(2) == [
        "Overall: Not scored then; can't be compared",
        "Outlook: Not scored then; can't be compared",
      ])
  }

  @Test func `what is shown of the effects adds up to the change`() throws {
    let explanation = try document().explanation(ofDimension: 0)
    // 13.3 of 15 points, and 86.7: 8 of 15 and 4 of 15 more, under no limit either time.
    #expect(
      explanation.items("What the changed answers did to the score").map(\.marker) == [
        "+53.3", "+26.7",
      ])
    #expect(explanation.blocks.contains(.paragraph("Together: +80.0")))
  }

  @Test func `the figures name an unknown error and the size of an answer step`() throws {
    let figures = try document().figures
    #expect(
      figures.blocks[2]
        == .item(
          marker: "-", text: "Style: 100.0 then, 50.0 now, a change of -50.0",
          details: [
            "measurement error unknown",
            "one answer, one step apart, makes a difference of 50.0",
          ]))
    #expect(!figures.blocks.contains { $0.mentions("1.96") })
  }

  @Test func `what the last plan did stands with the course of the answers`() throws {
    let bank = SmallBank().questionnaire
    var older = bank.round(Self.older)
    older.id = "older"
    var comparison = try Comparison(
      older: older, newer: bank.round(Self.newer), questionnaire: bank)
    comparison.plan = [MeasureOutcome(action: "five-questions", status: .done, answers: .same)]
    let overview = ComparisonDocument(comparison, questionnaire: bank, language: .en).overview
    #expect(
      overview.section("What the last plan did") == [
        .item(
          marker: "Done", text: "five-questions",
          details: ["The answers behind it stayed the same"])
      ])
  }
}
