import Documents
import SelfCheckCore
import Testing

@Suite struct OptionRemarksTests {
  private static let heading = "What each way gains and costs"
  private let bank = SmallBank().questionnaire

  @Test func `each option of an answered question stands with its remark, and one's own is named`()
  {
    let document = bank.document(["takes-on": .text("half"), "report": .options(["causes"])])
    #expect(
      document.options(ofDimension: 0).blocks == [
        .heading(Self.heading, level: 2),
        .paragraph("takes-on"),
        .item(marker: "-", text: "never", details: ["It costs time."]),
        .item(marker: "-", text: "half (your answer)", details: ["It costs time."]),
        .item(marker: "-", text: "every (full points)", details: ["It costs time."]),
      ])
  }

  @Test func `what was ticked, and what costs points, is named in a list`() {
    var small = SmallBank()
    small.questions[2].kind = .multiple(
      Checklist(
        from: 2, maximum: 2,
        options: [
          Self.option("late", points: -1), Self.option("lost", points: -1),
          Self.option("told", points: 1),
        ],
        none: Self.option("none", points: 0)))
    let document = small.questionnaire.document(["report": .options(["lost", "told"])])
    #expect(
      document.options(ofDimension: 0).items(Self.heading).map(\.text)
        == ["late (costs points)", "lost (you ticked it, costs points)", "told (you ticked it)"])
  }

  @Test func `the whole has it behind each part, and an unanswered question has none`() {
    let document = bank.document(["takes-on": .text("every")])
    #expect(document.whole().headings.filter { $0 == Self.heading }.count == 1)
    #expect(
      document.options(ofDimension: 1).blocks == [
        .paragraph("The bank has no remarks on the options of the questions you answered here.")
      ])
  }

  private static func option(_ id: String, points: Int) -> Option {
    Option(
      id: id, points: points, text: LocalizedText(zh: id, en: id),
      remark: LocalizedText(zh: id, en: id))
  }
}
