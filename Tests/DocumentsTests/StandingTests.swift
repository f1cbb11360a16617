import Documents
import SelfCheckCore
import Testing

/// Where a score lies among levels that begin at 0, 50 and 85.
@Suite struct StandingTests {
  private let bank = SmallBank().questionnaire

  @Test func `the next level is named, where it begins and how far it is`() {
    // (2·4 + 2) of 15.
    let answers: [String: RecordedAnswer] = [
      "takes-on": .text("every"), "report": .options(["causes"]), "days": .number(3),
    ]
    #expect(
      standing(answers, .en) == "\"Steady\" begins at 50.0; \"Solid\" at 85.0, 18.3 away.")
    #expect(standing(answers, .zh) == "“中Steady”从50.0分起，到85.0分为“中Solid”，还差18.3分。")
  }

  @Test func `at the highest level nothing is missing`() {
    let answers: [String: RecordedAnswer] = [
      "takes-on": .text("every"), "report": .options(["causes", "basis"]), "days": .number(0),
    ]
    #expect(standing(answers, .en) == "\"Solid\" begins at 85.0; it is the highest level.")
    #expect(standing(answers, .zh) == "“中Solid”从85.0分起，已是最高等次。")
  }

  @Test func `a limit below the next level stands in its way`() {
    let answers: [String: RecordedAnswer] = [
      "takes-on": .text("every"), "report": .options(["causes", "basis"]), "days": .number(20),
    ]
    #expect(
      standing(answers, .en) == "\"Steady\" begins at 50.0; \"Solid\" at 85.0, 35.0 away. "
        + "While the cap of 50.0 holds, that level is out of reach.")
    #expect(
      standing(answers, .zh)
        == "“中Steady”从50.0分起，到85.0分为“中Solid”，还差35.0分。短板还在时，得分不超过50.0分，到不了这一等次。")
  }

  @Test func `a level nearer than is shown is less than a tenth away`() {
    var small = SmallBank()
    // 9,994 of 19,989 points: a hair below a half.
    small.questions[1].kind = .single(
      SingleChoice(options: [
        Option(id: "low", points: 0, text: SmallBank.text("low")),
        Option(id: "near", points: 4997, text: SmallBank.text("near")),
        Option(id: "every", points: 9_993, text: SmallBank.text("every")),
      ]))
    let document = small.questionnaire.document([
      "takes-on": .text("near"), "report": .options(["none"]), "days": .notApplicable,
    ])
    #expect(
      document.explanation(ofDimension: 0).blocks[1]
        == .score(label: "Outlook", tenths: 500, words: "Priority  50.0"))
    #expect(
      document.explanation(ofDimension: 0).blocks[2]
        == .paragraph("\"Priority\" begins at 0.0; \"Steady\" at 50.0, less than 0.1 away."))
  }

  private func standing(_ answers: [String: RecordedAnswer], _ language: Language) -> String? {
    let blocks = bank.document(answers, in: language).explanation(ofDimension: 0).blocks
    if case .paragraph(let text) = blocks[2] { return text }
    return nil
  }
}
