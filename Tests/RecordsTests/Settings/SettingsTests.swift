import SelfCheckCore
import TestSupport
import Testing

@testable import Records

@Suite struct SettingsTests {
  private let scratch: ScratchFolder
  private var file: StateFile { DataLocations(folder: scratch.path).settings }
  private var settings: Settings { Settings(file: file) }

  init() throws { scratch = try ScratchFolder() }

  @Test func `what was chosen last is kept`() throws {
    for language in [Language.en, .zh] {
      try settings.save(language)
      #expect(try SettingsFormat.language(file.read() ?? []) == language)
    }
    #expect(try scratch.names() == ["settings.json"])
  }

  @Test func `a file that can't be understood is kept aside`() throws {
    try scratch.put([1, 2], at: "settings.json")
    try settings.save(.en)
    #expect(scratch.bytes(of: "settings.json.1") == [1, 2])
    #expect(try SettingsFormat.language(file.read() ?? []) == .en)
  }

  @Test func `a newer version's file stays as it is`() throws {
    let newer = Array(#"{"format": "selfcheck.settings", "schema": 2, "tongue": "zh"}"#.utf8)
    try scratch.put(newer, at: "settings.json")
    #expect(throws: StorageError.newer(path: scratch.path("settings.json"), schema: 2)) {
      try settings.save(.en)
    }
    #expect(scratch.bytes(of: "settings.json") == newer)
    #expect(try scratch.names() == ["settings.json"])
  }
}
