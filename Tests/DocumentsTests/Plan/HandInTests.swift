import Documents
import SelfCheckCore
import Testing

@Suite("The hand-in edition")
struct HandInTests {
  @Test("it has the focus, the measures and the support, and room to sign")
  func whole() {
    #expect(
      EditionSample.handIn().blocks == [
        .heading("1. Focus of this plan", level: 1),
        .item(marker: "1.", text: "Outlook: one-off tasks"),
        .item(marker: "2.", text: "drafts"),
        .heading("2. Measures", level: 1),
        .table(
          Table(
            columns: [
              .init("Matter", share: 8), .init("Measure", share: 13), .init("Done when", share: 11),
              .init("By", share: 8), .init("Progress", share: 6),
            ],
            rows: [
              ["one-off tasks", "Keep a log", "Ten entries", "22 December", "Under way"],
              ["drafts", "Outline first", "Three drafts", "6 December", "Not started"],
            ])),
        .heading("3. Support needed", level: 1),
        .item(marker: "1.", text: "one-off tasks: help from Wang."),
        .blanks(["Signature:", "Date:"]),
      ])
  }

  @Test("in Chinese its sections are counted as official papers count them")
  func chinese() {
    let document = EditionSample.handIn(in: .zh)
    #expect(document.title == "办公室业务个人提升计划")
    #expect(document.headings == ["一、本期提升重点", "二、提升措施", "三、需要的支持"])
    #expect(document.footer == "供本人改进工作使用，不宜作为考核、评优或问责依据。")
    #expect(document.blocks.contains { $0.mentions("12月22日前") })
  }

  @Test("measures that are only proposed are called so, and have no progress")
  func proposal() {
    let document = EditionSample.handIn(isProposal: true)
    #expect(document.headings[1] == "2. Proposed measures")
    let section = document.section("2. Proposed measures")
    #expect(section.first?.mentions("none is in this round's plan yet") == true)
    guard case .table(let table) = section.last else {
      Issue.record("no table")
      return
    }
    #expect(table.columns.map(\.title) == ["Matter", "Measure", "Done when", "By"])
    #expect(table.rows.allSatisfy { $0.count == 4 })
  }

  @Test("only what was ticked is in it")
  func ticked() {
    let circumstance = SmallBank.text("short-staffed")
    let choice = HandIn.Choice(
      items: ["own-1"], namesHelpers: false, circumstances: [circumstance])
    let document = EditionSample.handIn(EditionSample.plan, choice)
    #expect(document.items("1. Focus of this plan").map(\.text) == ["drafts"])
    #expect(!document.blocks.contains { $0.mentions("Keep a log") || $0.mentions("Wang") })
    #expect(
      document.items("3. Support needed").map(\.text) == ["Circumstances: short-staffed."])
  }

  @Test("a measure of one's own without a topic stands there in its own words, shortened")
  func ownWords() {
    var plan = EditionSample.plan
    plan.items[1].topic = PlanWording.ownTopic
    plan.items[1].measure = LocalizedText(
      zh: "每天下班前对一遍收文登记表，缺的补上", en: String(repeating: "go on ", count: 20))
    let zh = EditionSample.handIn(plan, in: .zh).items("一、本期提升重点").map(\.text)
    #expect(zh.last == "每天下班前对一遍收文登记表")
    let en = EditionSample.handIn(plan).items("1. Focus of this plan").map(\.text)
    #expect(en.last == String(String(repeating: "go on ", count: 20).prefix(47)) + "…")
  }

  @Test("who helps with a matter is told once, however many measures it has")
  func helpOnce() {
    var plan = EditionSample.plan
    plan.items[1].topic = plan.items[0].topic
    plan.items[1].helper = "Wang"
    #expect(
      EditionSample.handIn(plan).items("3. Support needed").map(\.text) == [
        "one-off tasks: help from Wang."
      ])
  }

  @Test("a name is printed where one was given")
  func name() {
    #expect(EditionSample.handIn(name: "Li Lei").blocks.first == .paragraph("Name: Li Lei"))
  }

  @Test("without measures or support it says so")
  func empty() {
    let document = EditionSample.handIn(EditionSample.plan, HandIn.Choice(items: []))
    #expect(document.section("2. Measures") == [.paragraph("None.")])
    #expect(
      document.section("3. Support needed") == [
        .paragraph("None."), .blanks(["Signature:", "Date:"]),
      ])
  }

  @Test(
    "no problem, note, answer or check-in is in it",
    arguments: [
      "slow-start", "first three entries", "the log", "ask the archive", "short-staffed", "never",
      "Given up",
    ])
  func leak(words: String) {
    #expect(!EditionSample.handIn().blocks.contains { $0.mentions(words) })
  }
}
