import Testing

@Suite("The language of what is said")
struct LanguageTests {
  private let settings = #"{"format": "selfcheck.settings", "schema": 1, "language": "en"}"#

  private func speaksEnglish(_ outcome: Outcome) -> Bool { outcome.complaint.contains("there are") }

  @Test(
    "is the locale's where that names one of ours, else Chinese",
    arguments: [
      (["LANG": "zh_CN.UTF-8"], false), (["LANG": "en_US.UTF-8"], true), (["LANG": "C"], false),
      (["LANG": "C.UTF-8"], false), (["LANG": ""], false), (["LANG": "fr_FR.UTF-8"], false),
      (["LANG": "en"], true), (["LANG": "zh_TW.Big5"], false),
      (["LANG": "zh_CN.UTF-8", "LC_ALL": "en_GB.UTF-8"], true),
      (["LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], true),
      (["LANG": "en_US.UTF-8", "LC_ALL": "", "LC_MESSAGES": "zh_CN.GB18030"], false),
    ])
  func locale(_ variables: [String: String], _ english: Bool) throws {
    let outcome = try Home().selfcheck("show", environment: variables)
    #expect(speaksEnglish(outcome) == english, "\(outcome.complaint)")
  }

  @Test("is the one chosen in the app, whatever the locale")
  func chosen() throws {
    let home = try Home()
    try home.put(settings, at: home.state + "/settings.json")
    #expect(speaksEnglish(try home.selfcheck("show", environment: ["LANG": "zh_CN.UTF-8"])))
  }

  @Test(
    "is the one asked for, whatever was chosen",
    arguments: [["--language", "zh"], ["--language=zh"]])
  func asked(_ option: [String]) throws {
    let home = try Home()
    try home.put(settings, at: home.state + "/settings.json")
    #expect(!speaksEnglish(try home.selfcheck(["show"] + option)))
    #expect(!speaksEnglish(try home.selfcheck(option + ["show"])))
  }

  @Test("is not upset by a choice that can't be read", arguments: ["{", "", "\u{1B}[31m"])
  func damagedChoice(_ text: String) throws {
    let home = try Home()
    try home.put(text, at: home.state + "/settings.json")
    #expect(!speaksEnglish(try home.selfcheck("show")))
  }
}
