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
    return ComparisonDocument(
      comparison, names: .lastAndThis, questionnaire: bank, language: language)
  }

  @Test func `the change is said in plain words, without figures`() throws {
    let overview = try document().overview
    #expect(overview.title == "Round 7 compared with round 6 (1970-01-01 to 1970-01-01)")
    #expect(
      overview.items("Overall and by part").map(\.text) == [
        "Overall: Markedly higher, but one answer, one step apart, makes as much; it may only have "
          + "been a different month; still Steady",
        "Outlook: Much higher; Priority then, Solid now",
        "Style (from 1 answer): Much lower, but one answer, one step apart, makes as much; it may "
          + "only have been a different month; Solid then, Steady now",
      ])
    #expect(!overview.blocks.contains { $0.mentions("50.0") })
    #expect(
      try document(in: .zh).overview.items("总体和各方面").map(\.text)[2]
        == "中Style（只据1题）：大幅下降，但一道题差一档就有这么多，可能只是当月情况不同；"
        + "上次中Solid，这次中Steady")
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

  @Test func `what is new stands before what stayed and what is gone, each with its part`() throws {
    var small = SmallBank()
    small.findings = [
      ("gone", Condition.place(question: 1, .atMost(0))),
      ("new", .place(question: 1, .atLeast(2))),
      ("still", .number(question: 3, .atLeast(0))),
    ].map { id, when in
      Finding(id: id, severity: .watch, when: when, text: SmallBank.text(id), actions: [])
    }
    let bank = small.questionnaire
    var rounds = [bank.round(Self.older), bank.round(Self.newer)]
    rounds[0].id = "older"
    let document = ComparisonDocument(
      try Comparison(older: rounds[0], newer: rounds[1], questionnaire: bank),
      names: .lastAndThis, questionnaire: bank, language: .en)
    let items = document.overview.items("Patterns in your answers")
    #expect(items.map(\.marker) == ["New", "Still there", "Gone"])
    #expect(items.map(\.text) == ["Outlook: new", "Outlook: still", "Outlook: gone"])
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
          marker: "-", text: "Style (from 1 answer): 100.0 then, 50.0 now, a change of -50.0",
          details: [
            "measurement error unknown",
            "one answer, one step apart, makes a difference of 50.0",
          ]))
    #expect(!figures.blocks.contains { $0.mentions("1.96") })
  }

  @Test func `a part that rests on one answer says so, and in which round`() throws {
    var answers = Self.older
    answers["days"] = .notApplicable
    answers["report"] = nil
    func labels(_ older: [String: RecordedAnswer], _ newer: [String: RecordedAnswer]) throws
      -> [String]
    {
      try document(older, newer).figures.blocks.compactMap {
        if case .item("-", let text, _) = $0 { String(text.prefix { $0 != ":" }) } else { nil }
      }
    }
    let style = "Style (from 1 answer)"
    #expect(try labels(Self.older, Self.newer) == ["Overall", "Outlook", style])
    #expect(
      try labels(answers, Self.newer) == ["Overall", "Outlook (from 1 answer then)", style])
    #expect(
      try labels(Self.newer, answers) == ["Overall", "Outlook (from 1 answer now)", style])
  }

  @Test func `the overall change is the mean of the parts' changes and adds up`() throws {
    // +80.0 and -50.0, each half.
    let section = try document().figures.section("Where the overall change comes from")
    #expect(
      section == [
        .paragraph(
          "The overall score is the mean of the parts' scores, so its change is the mean of theirs:"
        ),
        .item(marker: "+40.0", text: "Outlook", details: ["its change of +80.0 counts for 1/2"]),
        .item(marker: "-25.0", text: "Style", details: ["its change of -50.0 counts for 1/2"]),
        .paragraph("Together: +15.0"),
      ])
  }

  @Test func `the figures have the answer step of the overall score too`() throws {
    // One of Outlook's 15 points, and two of Style's 4, each half as much of the overall score.
    guard case .item(_, _, let details) = try document(in: .zh).figures.blocks[0] else {
      return #expect(Bool(false), "no overall line")
    }
    #expect(details == ["测量误差未知", "一道题差一档，就差3.3至25.0分"])
  }

  @Test func `what the last plan did stands with the course of the answers`() throws {
    let bank = SmallBank().questionnaire
    var older = bank.round(Self.older)
    older.id = "older"
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let words = LocalizedText(zh: "问清五点", en: "Ask five questions")
    let measure = PlanItem(
      id: "own-1", topic: words, problem: words, measure: words, doneWhen: words, due: day,
      status: .done)
    let comparison = try Comparison(
      older: older, newer: bank.round(Self.newer), questionnaire: bank,
      plan: Plan(round: "older", questionnaire: bank.stamp, made: day, items: [measure]))
    let overview = ComparisonDocument(
      comparison, names: .lastAndThis, questionnaire: bank, language: .en
    ).overview
    #expect(
      overview.section("What the last plan did") == [
        .item(
          marker: "Done", text: "Ask five questions",
          details: ["No answers behind it can be compared, so its effect can't be told"])
      ])
  }

  private func verdicts(
    sem: Int, _ older: [String: RecordedAnswer], _ newer: [String: RecordedAnswer],
    form: Form = .full
  ) throws -> (overview: Document, figures: Document) {
    var small = SmallBank()
    small.error = MeasurementError(points: Thousandths(sem), source: "Li (2020)")
    let bank = small.questionnaire
    var rounds = [bank.round(older), bank.round(newer)]
    (rounds[0].id, rounds[0].sequence) = ("older", 6)
    for index in rounds.indices { rounds[index].form = form }
    let document = ComparisonDocument(
      try Comparison(older: rounds[0], newer: rounds[1], questionnaire: bank),
      names: .lastAndThis, questionnaire: bank, language: .en)
    return (document.overview, document.figures)
  }

  @Test func `a change beyond the declared error is called higher or lower`() throws {
    let (up, figures) = try verdicts(sem: 2, Self.older, Self.newer)
    #expect(
      up.items("Overall and by part")[1].text
        == "Outlook: Much higher, and hardly by chance; Priority then, Solid now")
    #expect(figures.blocks.contains { $0.mentions("1.96 × √2") })
    #expect(figures.blocks.contains { $0.mentions("Li (2020)") })
    #expect(!figures.blocks.contains { $0.mentions("no change is judged by it") })
    let (down, _) = try verdicts(sem: 2, Self.newer, Self.older)
    #expect(
      down.items("Overall and by part")[1].text
        == "Outlook: Much lower, and hardly by chance; Solid then, Priority now")
    let (within, _) = try verdicts(sem: 40, Self.older, Self.newer)
    #expect(
      within.items("Overall and by part")[1].text
        == "Outlook: Much higher, yet within measurement error; it may only have been a different month; "
        + "Priority then, Solid now"
    )
  }

  @Test
  func `a declared error that doesn't hold for what is compared is not used, and that is said`()
    throws
  {
    let (overview, figures) = try verdicts(sem: 2, Self.older, Self.newer, form: .short)
    #expect(!overview.blocks.contains { $0.mentions("hardly by chance") })
    #expect(figures.blocks.contains { $0.mentions("no change is judged by it") })
    #expect(!figures.blocks.contains { $0.mentions("1.96") })
  }

  @Test func `hints stand with the round that they are about`() throws {
    let bank = SmallBank().questionnaire
    var rounds = [bank.round(Self.older), bank.round(Self.newer)]
    (rounds[0].id, rounds[0].sequence) = ("older", 6)
    rounds[1].seconds = ["takes-on": 0, "days": 0, "report": 0]
    let document = ComparisonDocument(
      try Comparison(older: rounds[0], newer: rounds[1], questionnaire: bank),
      names: .lastAndThis, questionnaire: bank, language: .en)
    let hints = document.overview.items("Worth keeping in mind")
    #expect(hints.map(\.marker) == ["Now"])
  }
}
