import Documents
import SelfCheckCore
import Testing

@Suite struct OverviewTests {
  private let bank = SmallBank().questionnaire

  private let poor: [String: RecordedAnswer] = [
    "takes-on": .text("never"), "report": .options(["causes", "basis"]), "days": .number(12),
    "asks-back": .text("half"), "factors": .options(["stacked", "short-staffed"]),
    "memo": .text("Mine alone."),
  ]

  private let best: [String: RecordedAnswer] = [
    "takes-on": .text("every"), "report": .options(["causes", "basis"]), "days": .number(0),
    "asks-back": .text("every"),
  ]

  /// Outlook: (2·0 + 3 + 0) of (2·4 + 3 + 4); style: 2 of 4; overall (20 + 50) / 2.
  @Test func `levels, a strength, a start, the findings and the circumstances, in English`() {
    #expect(
      bank.document(poor).overview
        == Document(
          language: .en, title: "Result (full form)",
          blocks: [
            .score(label: "Overall", tenths: 350, words: "Priority  35.0"),
            .score(label: "Outlook", tenths: 200, words: "Priority  20.0"),
            .score(label: "Style", tenths: 500, words: "Steady  50.0"),
            .heading("One thing to start with", level: 2),
            .paragraph("Watch (Outlook): slow-start"),
            .item(marker: "-", text: "takes-on", details: ["Your answer: never"]),
            .item(marker: "-", text: "days", details: ["Your answer: 12 days"]),
            .heading("Circumstances (not scored)", level: 2),
            .paragraph(#""stacked", "short-staffed""#),
            .paragraph(
              "The result reflects this round's answers only. It is for improving your own work, "
                + "not for appraisal, awards or discipline."),
          ]))
  }

  @Test func `levels, a strength, a start, the findings and the circumstances, in Chinese`() {
    #expect(
      bank.document(poor, in: .zh).overview
        == Document(
          language: .zh, title: "自查结果（完整版）",
          blocks: [
            .score(label: "总体", tenths: 350, words: "中Priority  35.0分"),
            .score(label: "中Outlook", tenths: 200, words: "中Priority  20.0分"),
            .score(label: "中Style", tenths: 500, words: "中Steady  50.0分"),
            .heading("可以先从这里着手", level: 2),
            .paragraph("留意（中Outlook）：中slow-start"),
            .item(marker: "-", text: "中takes-on", details: ["您的作答：中never"]),
            .item(marker: "-", text: "中days", details: ["您的作答：12天"]),
            .heading("客观因素（不计分）", level: 2),
            .paragraph("中stacked；中short-staffed"),
            .paragraph("结果只反映这一轮作答，供本人改进工作使用，不宜作为考核、评优或问责依据。"),
          ]))
  }

  @Test func `the best behaviour is a strength, shown by the answer that earned most`() {
    var answers = poor
    answers["takes-on"] = .text("every")
    #expect(
      bank.document(answers).overview.section("One thing you do well") == [
        .item(marker: "-", text: "takes-on", details: ["Your answer: every"])
      ])
  }

  @Test func `without a finding the answer with most to win is where to start`() {
    var answers = best
    answers["takes-on"] = .text("half")
    answers["days"] = .number(3)
    let overview = bank.document(answers).overview
    #expect(
      overview.section("One thing to start with") == [
        .item(marker: "-", text: "takes-on", details: ["Your answer: half"])
      ])
    #expect(
      overview.section("Patterns in your answers").first
        == .paragraph("No pattern needs particular attention."))
  }

  @Test func `where all is best there is nothing to start with`() {
    let overview = bank.document(best).overview
    #expect(!overview.headings.contains("One thing to start with"))
    #expect(!overview.headings.contains("Circumstances (not scored)"))
    #expect(overview.headings.contains("One thing you do well"))
  }

  /// Outlook: (2·4 + 3 + 0) of 15, held down to 50.
  @Test func `a score that a limit lowered is marked, and one that it would not is not`() {
    var answers = poor
    answers["takes-on"] = .text("every")
    answers["days"] = .number(20)
    #expect(
      bank.document(answers).overview.blocks[1]
        == .score(label: "Outlook", tenths: 500, words: "Steady  50.0 (capped)"))
    #expect(
      bank.document(answers, in: .zh).overview.blocks[1]
        == .score(label: "中Outlook", tenths: 500, words: "中Steady  50.0分（短板）"))
    answers["takes-on"] = .text("never")
    #expect(
      bank.document(answers).overview.blocks[1]
        == .score(label: "Outlook", tenths: 200, words: "Priority  20.0"))
  }

  @Test func `what is not scored says how much is answered, and has no number`() {
    let answers: [String: RecordedAnswer] = [
      "takes-on": .text("every"), "days": .notApplicable, "asks-back": .text("half"),
    ]
    #expect(
      bank.document(answers).overview.blocks.prefix(3) == [
        .score(label: "Overall", tenths: nil, words: "Not scored"),
        .score(label: "Outlook", tenths: nil, words: "Not scored, 1 of 2 answered"),
        .score(label: "Style", tenths: 500, words: "Steady  50.0"),
      ])
    #expect(
      bank.document(answers, in: .zh).overview.blocks.prefix(2) == [
        .score(label: "总体", tenths: nil, words: "未计分"),
        .score(label: "中Outlook", tenths: nil, words: "未计分，已答1题，应答2题"),
      ])
  }

  @Test func `findings that are undecided are counted`() {
    let answers: [String: RecordedAnswer] = ["takes-on": .text("never")]
    #expect(
      bank.document(answers).overview.section("Patterns in your answers").first
        == .paragraph("One pattern can't be judged, because some questions have no answer."))
    #expect(
      bank.document(answers, in: .zh).overview.section("从答案里看到的情形").first
        == .paragraph("有的题没有作答，因此有1种情形无法判断。"))
  }

  @Test func `the six gravest findings are shown, and the others counted`() {
    var small = SmallBank()
    small.findings = (0..<9).map { number in
      Finding(
        id: "f\(number)", severity: number < 5 ? .watch : .serious,
        when: .place(question: 1, .atMost(0)), text: SmallBank.text("f\(number)"), actions: [])
    }
    let overview = small.questionnaire.document(poor).overview
    #expect(
      overview.section("One thing to start with").first == .paragraph("Serious (Outlook): f5"))
    #expect(
      overview.section("Other patterns in your answers") == [
        .item(marker: "Serious", text: "Outlook: f6"),
        .item(marker: "Serious", text: "Outlook: f7"),
        .item(marker: "Serious", text: "Outlook: f8"),
        .item(marker: "Watch", text: "Outlook: f0"), .item(marker: "Watch", text: "Outlook: f1"),
        .paragraph("3 more patterns are described under their parts."),
      ])
  }

  @Test func `the finding to start with is told once`() {
    var small = SmallBank()
    small.findings.append(
      Finding(
        id: "late", severity: .serious, when: .number(question: 3, .atLeast(10)),
        text: SmallBank.text("Late."), actions: []))
    for (language, text, other) in [
      (Language.en, "Late.", "slow-start"), (.zh, "中Late.", "中slow-start"),
    ] {
      let overview = small.questionnaire.document(poor, in: language).overview
      #expect(overview.blocks.count { $0.mentions(text) } == 1)
      #expect(overview.blocks.count { $0.mentions(other) } == 1)
    }
  }

  @Test func `only the answers that make a finding hold stand behind it`() {
    var small = SmallBank()
    small.findings[0].when = .atLeast(
      1, of: [.place(question: 1, .atMost(0)), .number(question: 3, .atLeast(10))])
    var answers = poor
    answers["takes-on"] = .text("every")
    let document = small.questionnaire.document(answers)
    let behind = Block.item(marker: "-", text: "days", details: ["Your answer: 12 days"])
    #expect(document.overview.section("One thing to start with").dropFirst() == [behind])
  }

  @Test func `an answer that counts nowhere is not shown behind a finding`() {
    var small = SmallBank()
    small.questions[3].askWhen = .isOne(question: 1, of: OptionMask([2]))
    small.findings[0].when = .all([
      .place(question: 1, .atMost(0)), .not(.number(question: 3, .atLeast(10))),
    ])
    #expect(
      small.questionnaire.document(poor).overview.section("One thing to start with") == [
        .paragraph("Watch (Outlook): slow-start"),
        .item(marker: "-", text: "takes-on", details: ["Your answer: never"]),
      ])
  }

  @Test func `circumstances that are not asked for are not shown`() {
    var small = SmallBank()
    small.questions[6].askWhen = .isOne(question: 0, of: OptionMask([0]))
    let headings = small.questionnaire.document(poor).overview.headings
    #expect(!headings.contains("Circumstances (not scored)"))
  }

  @Test(arguments: [
    (
      QualityHint.pairDisagrees(first: "takes-on", second: "gone"),
      "Two questions ask about much the same thing in opposite ways, and the answers lie far apart. "
        + "Consider which is closer to what actually happened:", ["takes-on", "gone"]
    ),
    (
      .longRun(option: "half", length: 7),
      "Among the questions on how often, the same option was chosen 7 times running. If you went through quickly, a few may deserve "
        + "a second look.", []
    ),
    (
      .tooFast(questions: 1),
      "One question was answered faster than most people can read it.", []
    ),
    (
      .tooFast(questions: 12),
      "12 questions were answered faster than most people can read them.", []
    ),
    (
      .allBest,
      "Every answer is the best one on offer. Where the truth is \"most of the time\", saying so makes "
        + "the result more useful to you.", []
    ),
    (
      .manyNotApplicable(count: 9, asked: 24),
      "9 of 24 questions did not come up; the result reflects the others only.", []
    ),
  ])
  func `a hint on the answers is told softly`(
    hint: QualityHint, words: String, questions: [String]
  ) {
    let section = bank.document(best, quality: [hint]).overview.section("Worth keeping in mind")
    #expect(section.first == .item(marker: "-", text: words, details: questions))
  }

  @Test func `what pairs have in common is said once, and then the pairs`() {
    let hints = [
      QualityHint.pairDisagrees(first: "takes-on", second: "days"), .allBest,
      .pairDisagrees(first: "report", second: "asks-back"),
    ]
    let english = bank.document(best, quality: hints).overview.section("Worth keeping in mind")
    #expect(
      english.prefix(3) == [
        .item(
          marker: "-",
          text:
            "In 2 pairs of questions, both ask about much the same thing in opposite ways, and the "
            + "answers lie far apart. Consider which is closer to what actually happened:"),
        .item(marker: "1", text: "takes-on", details: ["days"]),
        .item(marker: "2", text: "report", details: ["asks-back"]),
      ])
    #expect(english.count { $0.mentions("opposite ways") } == 1)
    let chinese = bank.document(best, quality: hints, in: .zh).overview.section("看结果时可以留意")
    #expect(
      chinese.prefix(2) == [
        .item(
          marker: "-", text: "有2对题，每对问的是相近的事，问法相反，两处作答相差较大，可以再想想哪一处更接近实际："),
        .item(marker: "1", text: "中takes-on", details: ["中days"]),
      ])
  }

  @Test func `a round is titled by its number, form and day`() {
    let round = bank.round(best)
    for (language, title) in [
      (Language.zh, "第7轮自查结果（完整版，1970-01-01）"),
      (.en, "Result of round 7 (full form, 1970-01-01)"),
    ] {
      let document = ResultDocument(round: round, questionnaire: bank, language: language)
      #expect(document.overview.title == title)
    }
  }

  @Test func `all of it is the overview and each part's explanation`() {
    let document = bank.document(poor)
    #expect(
      document.whole().blocks == document.overview.blocks
        + [
          .heading("Overall", level: 1),
          .score(label: "Overall", tenths: 350, words: "Priority  35.0"),
          .paragraph("\"Priority\" begins at 0.0; \"Steady\" at 50.0, 15.0 away."),
        ]
        + [.heading("Outlook", level: 1)] + document.explanation(ofDimension: 0).blocks
        + document.options(ofDimension: 0).blocks
        + [.heading("Style", level: 1)] + document.explanation(ofDimension: 1).blocks)
  }
}
