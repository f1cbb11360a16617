import JSONText
import Reports
import SelfCheckCore
import Testing

@Suite struct ProblemsJSONTests {
  private let problems = [
    BankProblem(
      check: "reading", severity: .error, file: "actions.json", line: 7, column: 15,
      what: LocalizedText(zh: "超出范围", en: "out of range"),
      mend: LocalizedText(zh: "写小一点", en: "write less")),
    BankProblem(
      check: "levels", severity: .warning, file: "questionnaire.json", line: 0, column: 0,
      what: LocalizedText(zh: "够不到", en: "out of reach"),
      mend: LocalizedText(zh: "放低", en: "lower it"),
      witness: LocalizedText(zh: "全选第一项", en: "first option throughout")),
  ]

  @Test func `a problem has its place, what is wrong, how to mend it and a witness`() {
    let document = ProblemsJSON(problems, language: .en).document
    #expect(
      JSONWriter(layout: .indented).text(document) == """
        {
          "problems": [
            {
              "check": "reading",
              "column": 15,
              "file": "actions.json",
              "line": 7,
              "mend": "write less",
              "severity": "error",
              "what": "out of range",
              "witness": null
            },
            {
              "check": "levels",
              "column": 0,
              "file": "questionnaire.json",
              "line": 0,
              "mend": "lower it",
              "severity": "warning",
              "what": "out of reach",
              "witness": "first option throughout"
            }
          ]
        }
        """)
  }

  @Test func `the words are in the language asked for`() {
    let document = ProblemsJSON([problems[1]], language: .zh).document
    #expect(
      document == [
        "problems": [
          [
            "check": "levels", "severity": "warning", "file": "questionnaire.json", "line": 0,
            "column": 0, "what": "够不到", "mend": "放低", "witness": "全选第一项",
          ]
        ]
      ])
  }

  @Test func `a sound bank has no problem`() {
    #expect(ProblemsJSON([], language: .zh).document == ["problems": []])
  }
}
