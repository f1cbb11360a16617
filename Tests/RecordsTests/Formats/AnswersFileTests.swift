import Records
import SelfCheckCore
import Testing

@Suite struct AnswersFileTests {
  private let bank = SampleRound.bank

  @Test func `answers of every kind are read`() throws {
    let file = read(
      """
      {"answers": {"role": "head", "years": 7, "takes-on": null, "puts-off": "half",
        "report": ["causes"], "memo": "备忘", "factors": ["none"]}}
      """)
    #expect(file.problems == [])
    let answers = try #require(file.file).answers
    #expect(
      bank.record(answers) == [
        "role": .text("head"), "years": .number(7), "takes-on": .notApplicable,
        "puts-off": .text("half"), "report": .options(["causes"]), "memo": .text("备忘"),
        "factors": .options(["none"]),
      ])
  }

  @Test(arguments: [
    (#"{"answers": {}}"#, Form.full), (#"{"form": "full", "answers": {}}"#, .full),
    (#"{"answers": {}, "form": "short"}"#, .short),
  ])
  func `the form is the one in the file, or full`(text: String, form: Form) {
    #expect(read(text).file?.form == form)
    #expect(read(text).file?.answers.isEmpty == true)
  }

  @Test(arguments: BadAnswers.all)
  func `a file that is wrong is refused with all that is wrong, in order`(bad: BadAnswers) {
    let (file, problems) = read(bad.text)
    #expect(file == nil)
    #expect(problems.map(Told.init) == bad.told)
  }

  @Test func `a file cut anywhere is refused and never crashes`() {
    let text = Array(#"{"form": "short", "answers": {"role": "head", "report": ["causes"]}}"#.utf8)
    for length in text.indices {
      #expect(AnswersFile.read(Array(text[..<length]), for: bank).file == nil)
    }
  }

  private func read(_ text: String) -> (file: AnswersFile?, problems: [AnswersProblem]) {
    AnswersFile.read(Array(text.utf8), for: bank)
  }
}

extension Told {
  fileprivate init(_ problem: AnswersProblem) {
    self.init(
      "\(problem.line):\(problem.column)",
      zh: [problem.what.zh, problem.mend?.zh].compactMap(\.self).joined(separator: "；"),
      en: [problem.what.en, problem.mend?.en].compactMap(\.self).joined(separator: "; "))
  }
}

/// A file of answers to the sound bank, and all that should be told of it.
struct BadAnswers: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let told: [Told]

  var testDescription: String { name }

  init(_ name: String, _ text: String, _ told: Told...) {
    self.name = name
    self.text = text
    self.told = told
  }
}
