import Documents
import SelfCheckCore
import Testing

@Suite struct ExplanationTests {
  private static let points = "Points by question (earned / maximum)"
  private let bank = SmallBank().questionnaire

  /// (2·4 + 2 + 4) of 15 are 93.3; the shares 53.3…, 13.3… and 26.6… are shown so that they add up.
  @Test func `each answer stands beside what it gave, and the sum below`() {
    let document = bank.document([
      "takes-on": .text("every"), "report": .options(["causes"]), "days": .number(0),
      "memo": .text("Mine alone."), "asks-back": .text("every"),
    ])
    #expect(
      document.explanation(ofDimension: 0)
        == Document(
          language: .en, title: "Outlook",
          blocks: [
            .paragraph("The shortcoming this part checks: The whole comes last."),
            .score(label: "Outlook", tenths: 933, words: "Solid  93.3"),
            .paragraph("\"Solid\" begins at 85.0; it is the highest level."),
            .heading(Self.points, level: 2),
            .item(
              marker: "53.3/53.3", text: "takes-on (weight 2)",
              details: ["Your answer: every", "It costs time."]),
            .item(
              marker: "13.3/20.0", text: "report",
              details: ["Your answer: causes", "Not ticked: basis"]),
            .item(marker: "26.7/26.7", text: "days", details: ["Your answer: 0 days"]),
            .paragraph("Together: 93.3"),
            .heading("Notes", level: 2),
            .paragraph("Mine alone."),
          ]))
  }

  @Test func `beside an answer short of full points stands what earns them`() {
    func details(_ id: String, _ answer: RecordedAnswer) -> [String] {
      bank.document([id: answer]).explanation(ofDimension: 0).section(Self.points).flatMap {
        if case .item(_, _, let details) = $0 { details } else { [] as [String] }
      }
    }
    #expect(details("report", .options(["none"])).last == #"Not ticked: "causes", "basis""#)
    #expect(details("days", .number(12)).last == "Full points for: 0 days")
    #expect(details("days", .number(0)) == ["Your answer: 0 days"])
    #expect(
      details("takes-on", .text("half"))
        == ["Your answer: half", "It costs time.", "Full points for: every"])
  }

  @Test(arguments: 0..<16)
  func `what is shown adds up to the score shown, whatever was answered`(number: Int) {
    let takesOn = ["never", "half", "every", "half"][number % 4]
    let report: [[String]] = [["none"], ["causes"], ["basis"], ["causes", "basis"]]
    for days in [0, 5, 25] {
      let document = bank.document([
        "takes-on": .text(takesOn), "report": .options(report[number / 4]), "days": .number(days),
      ]).explanation(ofDimension: 0)
      let parts = document.items(Self.points).map { tenths($0.marker.prefix { $0 != "/" }) }
      let score = document.blocks.compactMap { block -> Int? in
        if case .score(_, let tenths, _) = block { tenths } else { nil }
      }
      let sum = document.section(Self.points).last
      let total = parts.reduce(0, +)
      let lowered = total - score[0]
      #expect(
        sum
          == .paragraph(
            lowered == 0
              ? "Together: \(decimal(tenths: total))"
              : "Together: \(decimal(tenths: total)) - \(decimal(tenths: lowered)) = 50.0"))
      #expect(lowered == 0 || score == [500])
    }
  }

  /// (2·4 + 3 + 0) of 15 are 73.3, and the limit is 50.
  @Test func `a limit that lowered the score says by how much`() {
    let answers: [String: RecordedAnswer] = [
      "takes-on": .text("every"), "report": .options(["causes", "basis"]), "days": .number(20),
    ]
    let english = bank.document(answers).explanation(ofDimension: 0)
    #expect(
      english.section("What caps the score") == [
        .item(
          marker: "-", text: "Often late. This caps the score at 50.0; it took off 23.3 this time.")
      ])
    let chinese = bank.document(answers, in: .zh).explanation(ofDimension: 0)
    #expect(
      chinese.section("短板") == [
        .item(marker: "-", text: "中Often late.这方面因此不超过50.0分，本轮少计23.3分。")
      ])
    #expect(
      chinese.section("每题得分（前为得分，斜线后为该题满分）").last
        == .paragraph("以上相加：73.3 - 23.3 = 50.0分"))
  }

  @Test func `a limit that held and lowered nothing says so`() {
    let document = bank.document([
      "takes-on": .text("never"), "report": .options(["none"]), "days": .number(31),
    ]).explanation(ofDimension: 0)
    #expect(
      document.section("What caps the score") == [
        .item(
          marker: "-",
          text: "Often late. This caps the score at 50.0; it made no difference this time.")
      ])
  }

  @Test func `what is in no sum is listed, and the range that is still open`() {
    let document = bank.document(["takes-on": .text("half"), "days": .notApplicable])
      .explanation(ofDimension: 0)
    #expect(
      document.blocks[1...2] == [
        .score(label: "Outlook", tenths: nil, words: "Not scored, 1 of 2 answered"),
        .paragraph("With the rest answered, the score would lie between 36.4 and 63.6."),
      ])
    #expect(document.items("Did not come up (not counted)").map(\.text) == ["days"])
    #expect(document.items("Not answered yet").map(\.text) == ["report"])
    #expect(document.section(Self.points).last?.isSum == false)
  }

  @Test func `without an answer there is nothing to explain`() {
    let document = bank.document([:]).explanation(ofDimension: 1)
    #expect(document.headings == ["Not answered yet"])
  }

  private func tenths(_ text: some StringProtocol) -> Int {
    Int(String(text.filter { $0 != "." })) ?? -1
  }
}

extension Block {
  fileprivate var isSum: Bool {
    if case .paragraph(let text) = self { text.hasPrefix("Together") } else { false }
  }
}
