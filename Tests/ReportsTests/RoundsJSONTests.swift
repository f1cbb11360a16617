import JSONText
import Reports
import SelfCheckCore
import Testing

@Suite struct RoundsJSONTests {
  private let scored: RoundSummary = {
    var summary = RoundSummary(SampleResult.round)
    (summary.overall, summary.overallLevel) = (Fraction(250, 3), "solid")
    return summary
  }()

  private let unreadable = UnreadableFile(
    file: "x\u{1B}.json", reason: LocalizedText(zh: "文件是空的", en: "there is nothing in it"))

  @Test func `every file is a round or can't be read`() {
    let document = RoundsJSON(
      [scored, RoundSummary(SampleResult.round)], unreadable: [unreadable], language: .en
    ).document
    #expect(
      JSONWriter(layout: .indented).text(document) == #"""
        {
          "rounds": [
            {
              "finished": "2026-11-22T09:36:15+08:00",
              "form": "full",
              "id": "20261122-093000-7f3a",
              "overall": {
                "level": "solid",
                "score": 83.3
              },
              "sequence": 3
            },
            {
              "finished": "2026-11-22T09:36:15+08:00",
              "form": "full",
              "id": "20261122-093000-7f3a",
              "overall": {
                "level": null,
                "score": null
              },
              "sequence": 3
            }
          ],
          "unreadable": [
            {
              "file": "x\u001B.json",
              "reason": "there is nothing in it"
            }
          ]
        }
        """#)
  }

  @Test func `the reason is in the language asked for`() {
    let document = RoundsJSON([], unreadable: [unreadable], language: .zh).document
    #expect(
      document == ["rounds": [], "unreadable": [["file": "x\u{1B}.json", "reason": "文件是空的"]]])
  }
}
