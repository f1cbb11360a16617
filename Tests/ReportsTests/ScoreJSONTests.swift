import JSONText
import Reports
import SelfCheckCore
import Testing

/// The keys are a contract: whatever reads them elsewhere breaks with them.
@Suite struct ScoreJSONTests {
  @Test func `score gives what it came to`() {
    let document = ScoreJSON(SampleResult.result, quality: [.allBest]).document()
    #expect(
      text(document) == """
        {
          "dimensions": [
            {
              "answered": 2,
              "asked": 3,
              "id": "outlook",
              "level": "priority",
              "maximum": 80,
              "notApplicable": 1,
              "points": 59,
              "score": 70.0
            },
            {
              "answered": 0,
              "asked": 4,
              "id": "style",
              "level": null,
              "maximum": 0,
              "notApplicable": 0,
              "points": 0,
              "score": null
            }
          ],
          "findings": [
            {
              "dimension": "outlook",
              "id": "waits",
              "severity": "serious"
            }
          ],
          "form": "full",
          "limits": [
            {
              "dimension": "outlook",
              "id": "late"
            },
            {
              "dimension": "outlook",
              "id": "mild"
            }
          ],
          "overall": {
            "level": null,
            "score": null
          },
          "quality": [
            {
              "id": "all-best"
            }
          ],
          "questionnaire": {
            "id": "bank",
            "version": "1.2.3"
          },
          "undecided": [
            {
              "id": "silent",
              "needs": [
                "report",
                "days"
              ]
            }
          ]
        }
        """)
  }

  @Test func `show gives the same and the round`() {
    let score = ScoreJSON(SampleResult.result, quality: []).document()
    let show = ScoreJSON(SampleResult.round, quality: []).document()
    guard case .object(var members) = show else { return #expect(Bool(false)) }
    #expect(
      members.removeValue(forKey: "round") == [
        "id": "20261122-093000-7f3a", "sequence": 3, "started": "2026-11-22T09:30:00+08:00",
        "finished": "2026-11-22T09:36:15+08:00",
      ])
    #expect(JSONDocument.object(members) == score)
  }

  /// Of 80: 57, 71.25 exactly; 2, 2.5; lowered by 3.75. Shown so that they add up to 70.0.
  @Test func `explained, it gives each part exact and as it is shown`() {
    let document = ScoreJSON(SampleResult.result, quality: []).document(explained: true)
    guard case .object(let members) = document, case .array(let dimensions) = members["dimensions"],
      case .object(let outlook) = dimensions[0], case .object(let style) = dimensions[1]
    else { return #expect(Bool(false)) }
    #expect(
      outlook["contributions"] == [
        [
          "question": "takes-on", "points": 19, "maximum": 20, "weight": 3, "exact": "285/4",
          "shown": .tenths(713),
        ],
        [
          "question": "days", "points": 1, "maximum": 10, "weight": 2, "exact": "5/2",
          "shown": .tenths(25),
        ],
      ])
    #expect(
      outlook["limit"] == [
        "id": "late", "to": .thousandths(70_000), "exact": "-15/4", "shown": .tenths(-38),
      ])
    #expect(style["contributions"] == [])
    #expect(style["limit"] == .null)
  }

  /// 70 is below 85, where the next level begins; both limits keep it there.
  @Test func `explained, it gives each level's band and how far the next one is`() {
    let document = ScoreJSON(SampleResult.result, quality: []).document(explained: true)
    guard case .object(let members) = document, case .array(let dimensions) = members["dimensions"],
      case .object(let outlook) = dimensions[0], case .object(let style) = dimensions[1]
    else { return #expect(Bool(false)) }
    #expect(
      outlook["band"] == [
        "from": .thousandths(0),
        "next": [
          "level": "solid", "from": .thousandths(85_000), "exact": "15/1", "shown": .tenths(150),
          "limits": ["late", "mild"],
        ],
      ])
    #expect(style["band"] == .null)
    #expect(members["overall"] == ["score": .null, "level": .null, "band": .null])
  }

  @Test func `at the best level there is no next one`() {
    var result = SampleResult.result
    (result.overall, result.overallLevel) = (Fraction(85), "solid")
    guard case .object(let members) = ScoreJSON(result, quality: []).document(explained: true)
    else { return #expect(Bool(false)) }
    #expect(
      members["overall"] == [
        "score": .tenths(850), "level": "solid",
        "band": ["from": .thousandths(85_000), "next": .null],
      ])
  }

  @Test func `without the bank that it was made with, no finding is explained`() {
    guard
      case .object(let members) = ScoreJSON(SampleResult.result, quality: [])
        .document(explained: true)
    else { return #expect(Bool(false)) }
    #expect(members["explanations"] == .null)
  }

  private static let hints: [(QualityHint, JSONDocument)] = [
    (
      .pairDisagrees(first: "a", second: "b"), ["id": "pair-disagrees", "questions": ["a", "b"]]
    ),
    (.longRun(option: "half", length: 7), ["id": "long-run", "option": "half", "length": 7]),
    (.tooFast(questions: 9), ["id": "too-fast", "questions": 9]),
    (.allBest, ["id": "all-best"]),
    (
      .manyNotApplicable(count: 9, asked: 24),
      ["id": "many-not-applicable", "count": 9, "asked": 24]
    ),
  ]

  @Test(arguments: hints)
  func `a hint has its id and what it is about`(hint: QualityHint, json: JSONDocument) {
    let document = ScoreJSON(SampleResult.result, quality: [hint]).document()
    guard case .object(let members) = document else { return #expect(Bool(false)) }
    #expect(members["quality"] == [json])
  }

  @Test func `a score has one decimal, rounded half up`() {
    for (score, shown) in [
      (Fraction(250, 3), "83.3"), (Fraction(1, 20), "0.1"), (Fraction(100), "100.0"),
    ] {
      var result = SampleResult.result
      result.overall = score
      result.overallLevel = "solid"
      let text = text(ScoreJSON(result, quality: []).document())
      #expect(text.contains("\"level\": \"solid\",\n    \"score\": \(shown)\n"))
    }
  }

  private func text(_ document: JSONDocument) -> String {
    JSONWriter(layout: .indented).text(document)
  }
}
