import Documents
import SelfCheckCore
import Testing

/// Findings told in words: the small bank's own asks for "never" and for ten days or more.
@Suite struct FindingExplanationTests {
  private static let seen = "Patterns in your answers"
  private static let open = "Patterns still open"
  private static let absent = "Patterns not seen this time"

  @Test func `a finding stands with its parts, their answers and what would turn it`() {
    let poor: [String: RecordedAnswer] = ["takes-on": .text("never"), "days": .number(12)]
    let bank = SmallBank().questionnaire
    #expect(
      bank.document(poor).explanation(ofDimension: 0).section(Self.seen) == [
        .item(
          marker: "Watch", text: "slow-start",
          details: ["It points to: 1a; 1b", "2 of the 2 parts below hold (2 needed)"]),
        .item(
          marker: "1", text: "takes-on",
          details: ["Your answer: never", "Holds. Condition: \"never\""]),
        .item(
          marker: "2", text: "days",
          details: ["Your answer: 12 days", "Holds. Condition: 10 days or more"]),
        .paragraph("If item 2 went from \"12 days\" to \"9 days\", this would no longer appear."),
      ])
    #expect(
      bank.document(poor, in: .zh).explanation(ofDimension: 0).section("从答案里看到的情形") == [
        .item(
          marker: "留意", text: "中slow-start",
          details: ["对应的表现：中1a；中1b", "下列2项中有2项成立（需要2项）"]),
        .item(marker: "1", text: "中takes-on", details: ["您的作答：中never", "成立。条件：“中never”"]),
        .item(marker: "2", text: "中days", details: ["您的作答：12天", "成立。条件：10天及以上"]),
        .paragraph("如果第2项由“12天”变为“9天”，这一条就不再出现。"),
      ])
  }

  @Test func `one about levels alone says that it goes by those`() {
    var small = SmallBank()
    small.findings[0].when = .level(dimension: 0, level: 2, orBetter: false)
    let poor: [String: RecordedAnswer] = ["takes-on": .text("never"), "days": .number(12)]
    func last(_ language: Language) -> Block? {
      let title = language == .en ? Self.seen : "从答案里看到的情形"
      return small.questionnaire.document(poor, in: language).explanation(ofDimension: 0)
        .section(title).last
    }
    #expect(
      last(.en)
        == .paragraph("It goes by the level of \"Outlook\" alone, and changes only with that."))
    #expect(last(.zh) == .paragraph("它只看“中Outlook”的等次，等次变了才会变。"))
  }

  @Test func `one that is open names what is still to be answered`() {
    let answers: [String: RecordedAnswer] = ["takes-on": .text("never")]
    #expect(
      explanation(answers).section(Self.open) == [
        .item(
          marker: "Open", text: "slow-start",
          details: ["It points to: 1a; 1b", "1 of the 2 parts below holds, 1 open (2 needed)"]),
        .item(
          marker: "1", text: "takes-on",
          details: ["Your answer: never", "Holds. Condition: \"never\""]),
        .item(
          marker: "2", text: "days",
          details: ["Not answered yet", "Open. Condition: 10 days or more"]),
        .paragraph("Still to be answered: item 2."),
      ])
    let chinese = SmallBank().questionnaire.document(answers, in: .zh).explanation(ofDimension: 0)
    #expect(chinese.section("还不能判断的情形").last == .paragraph("还要看第2项怎样作答。"))
  }

  @Test func `one of which nothing is known is only counted, unless all are asked for`() {
    #expect(
      explanation([:]).section(Self.open) == [
        .paragraph("For one more pattern, none of the questions has been answered yet.")
      ])
    #expect(explanation([:], .all).section(Self.open).count == 4)
  }

  @Test func `one that did not appear is told only where all are asked for`() {
    let answers: [String: RecordedAnswer] = ["takes-on": .text("half"), "days": .notApplicable]
    #expect(!explanation(answers).headings.contains(Self.absent))
    #expect(
      explanation(answers, .all).section(Self.absent) == [
        .item(
          marker: "Not seen", text: "slow-start",
          details: ["It points to: 1a; 1b", "0 of the 2 parts below hold (2 needed)"]),
        .item(
          marker: "1", text: "takes-on",
          details: ["Your answer: half", "Does not hold. Condition: \"never\""]),
        .item(
          marker: "2", text: "days",
          details: ["Your answer: Did not come up", "Does not hold. Condition: 10 days or more"]),
        .paragraph(
          "2 changes away: if item 1 went from \"half\" to \"never\" and the answer to item 2 were "
            + "\"10 days\", this would appear."),
      ])
    let chinese = SmallBank().questionnaire.document(answers, in: .zh)
      .explanation(ofDimension: 0, findings: .all).section("这一轮没有出现的情形")
    #expect(
      chinese.last == .paragraph("差2处：如果第1项由“中half”变为“中never”，同时第2项答“10天”，就会出现这一条。"))
  }

  @Test func `one whose questions were not asked is only counted`() {
    let document = SmallBank().questionnaire.document([:], form: .short)
      .explanation(ofDimension: 0, findings: .all)
    #expect(
      document.section(Self.absent) == [
        .paragraph("For one more pattern, none of the questions was asked this time.")
      ])
  }

  @Test func `parts of parts are numbered below them`() {
    let rule = Condition.all([
      .level(dimension: 0, level: 1, orBetter: false),
      .any([.place(question: 1, .atMost(0)), .not(.number(question: 3, .atLeast(10)))]),
    ])
    #expect(
      section(rule, ["takes-on": .text("half"), "days": .number(3), "report": .options(["none"])])
        == [
          .item(
            marker: "Watch", text: "slow-start",
            details: ["It points to: 1a; 1b", "2 of the 2 parts below hold (2 needed)"]),
          .item(
            marker: "1", text: "The level of \"Outlook\"",
            details: ["This time: Priority", "Holds. Condition: \"Steady\" or lower"]),
          .item(
            marker: "2", text: "1 of the 2 parts below holds (1 needed)", details: ["Holds"]),
          .item(
            marker: "2.1", text: "takes-on",
            details: ["Your answer: half", "Does not hold. Condition: \"never\""]),
          .item(
            marker: "2.2", text: "It takes that the part below does not hold", details: ["Holds"]),
          .item(
            marker: "2.2.1", text: "days",
            details: ["Your answer: 3 days", "Does not hold. Condition: 10 days or more"]),
          .paragraph(
            "If item 2.2.1 went from \"3 days\" to \"10 days\", this would no longer appear."),
        ])
  }

  @Test func `points that are added up stand with each answer's own`() {
    #expect(
      section(
        .points(questions: [1, 2], .atMost(4)),
        ["takes-on": .text("half"), "report": .options(["basis"])]) == [
          .item(
            marker: "Watch", text: "slow-start",
            details: [
              "It points to: 1a; 1b", "The 2 questions below earned 3 points together",
              "Holds. Condition: at most 4 of 7 points",
            ]),
          .item(marker: "1", text: "takes-on", details: ["Your answer: half (2 points)"]),
          .item(marker: "2", text: "report", details: ["Your answer: basis (1 point)"]),
          .paragraph("If item 2 also included \"causes\", this would no longer appear."),
        ])
  }

  @Test func `quotation marks within an answer's words become single ones`() {
    var small = SmallBank()
    let words = LocalizedText(zh: "写“无”", en: "Wrote \"none\"")
    small.questions[1].kind = .single(
      SingleChoice(options: [
        Option(id: "a", points: 0, text: words), Option(id: "b", points: 4, text: words),
      ]))
    small.findings[0].when = .place(question: 1, .atMost(0))
    for (language, item) in [
      (Language.en, "If item 1 went from \"Wrote 'none'\" to \"Wrote 'none'\", "),
      (.zh, "如果第1项由“写‘无’”变为“写‘无’”，"),
    ] {
      let document = small.questionnaire
        .document(["takes-on": .text("a")], in: language)
        .explanation(ofDimension: 0)
      #expect(document.blocks.contains { $0.mentions(item) })
    }
  }

  @Test func `what no answers to its own questions turn is said, and what else it depends on`() {
    #expect(
      section(
        .any([.level(dimension: 1, level: 2, orBetter: false), .place(question: 1, .atMost(0))]),
        ["takes-on": .text("never"), "asks-back": .text("never")]
      ).last
        == .paragraph("Other answers to these questions alone would not remove it."))
    let rule = Condition.all([
      .level(dimension: 1, level: 2, orBetter: false), .place(question: 1, .atMost(2)),
    ])
    var small = SmallBank()
    small.findings[0].when = rule
    let document = small.questionnaire.document([
      "takes-on": .text("half"), "asks-back": .text("every"),
    ])
    #expect(
      document.explanation(ofDimension: 0, findings: .all).section(Self.absent).last
        == .paragraph(
          "Other answers to these questions alone would not bring it up. "
            + "It also depends on the level of \"Style\"."))
  }

  private func explanation(
    _ answers: [String: RecordedAnswer], _ scope: FindingScope = .seen
  ) -> Document {
    SmallBank().questionnaire.document(answers).explanation(ofDimension: 0, findings: scope)
  }

  /// What is told of the finding where this is its rule.
  private func section(_ rule: Condition, _ answers: [String: RecordedAnswer]) -> [Block] {
    var small = SmallBank()
    small.findings[0].when = rule
    return small.questionnaire.document(answers).explanation(ofDimension: 0).section(Self.seen)
  }
}
