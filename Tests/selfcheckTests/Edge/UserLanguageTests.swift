import SelfCheckCore
import Testing

@testable import selfcheck

@Suite struct UserLanguageTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let arguments: [String]
    var environment = ["HOME": "/nowhere"]
    var showsHan = false
    let language: Language
    let isTold: Bool
  }

  @Test(arguments: [
    Case(
      testDescription: "Chinese by default, on a screen that has it", arguments: [],
      showsHan: true, language: .zh, isTold: false),
    Case(
      testDescription: "English instead, on a screen that hasn't", arguments: [], language: .en,
      isTold: true),
    Case(
      testDescription: "Chinese that was asked for, on any", arguments: ["--language", "zh"],
      language: .zh, isTold: false),
    Case(
      testDescription: "English that was asked for", arguments: ["--language=en"], language: .en,
      isTold: false),
    Case(
      testDescription: "English by the locale", arguments: [],
      environment: ["HOME": "/nowhere", "LANG": "en_US.UTF-8"], language: .en, isTold: false),
  ])
  func `Chinese is spoken where the screen can show it`(expected: Case) {
    let speech = UserLanguage(arguments: expected.arguments, environment: expected.environment)
      .on(screenThatShowsHan: expected.showsHan)
    #expect(speech.language == expected.language)
    #expect((speech.notice != nil) == expected.isTold)
    #expect(speech.notice?.en.contains("selfcheck --language zh") != false)
  }
}
