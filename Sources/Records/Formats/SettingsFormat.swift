import JSONText
import SelfCheckCore

/// What the person chose in the program, as a file.
public enum SettingsFormat {
  static let format = "selfcheck.settings"
  static let schema = 1

  public static func bytes(language: Language) -> [UInt8] {
    JSONWriter(layout: .indented).bytes([
      "format": .string(format), "schema": .int(schema), "language": .string(language.rawValue),
    ]) + [UInt8(ascii: "\n")]
  }

  public static func language(_ bytes: [UInt8]) throws(RecordFault) -> Language {
    try RecordFields(file: bytes, format: format, schema: schema).word("language")
  }
}
