import Records
import SelfCheckCore
import Testing

@Suite struct SettingsFormatTests {
  @Test(arguments: Language.allCases)
  func `the language is read as it was written`(language: Language) throws {
    #expect(try SettingsFormat.language(SettingsFormat.bytes(language: language)) == language)
  }

  @Test func `the first schema's file is read`() throws {
    #expect(try SettingsFormat.language(Array(RecordFiles.settings.utf8)) == .en)
  }

  @Test func `the file is plain to read`() {
    #expect(
      String(decoding: SettingsFormat.bytes(language: .zh), as: UTF8.self) == """
        {
          "format": "selfcheck.settings",
          "language": "zh",
          "schema": 1
        }

        """)
  }

  @Test(arguments: [
    ("", "line 1, column 1: the file is empty"),
    ("{}", "line 1, column 1: \"format\" is missing"),
    (#"{"format": 1}"#, "line 1, column 12: \"format\" has an invalid value"),
    (
      #"{"format": "selfcheck.settings", "schema": 1, "language": "fr"}"#,
      "line 1, column 59: \"language\" has an invalid value"
    ),
    (
      #"{"format": "selfcheck.settings", "schema": 2, "tongue": "zh"}"#,
      "it was written by a newer version (schema 2); open it with that version. The file was left unchanged"
    ),
  ])
  func `a file that can't be right is refused`(text: String, reason: String) {
    let fault = #expect(throws: RecordFault.self) { try SettingsFormat.language(Array(text.utf8)) }
    #expect(fault?.message.en == reason)
  }
}
