/// One way in which the file of a record can be bad; of rounds, plans and drafts alike.
public struct Damage: Sendable, CustomStringConvertible {
  /// Fit for a file's name.
  public let name: String
  private let change: @Sendable (String) -> [UInt8]

  public var description: String { name }

  /// - Parameter text: of a sound record as the program writes it.
  public func done(to text: String) -> [UInt8] { change(text) }

  private init(_ name: String, _ change: @escaping @Sendable (String) -> [UInt8]) {
    (self.name, self.change) = (name, change)
  }

  private static func text(
    _ name: String, _ change: @escaping @Sendable (String) -> String
  ) -> Damage {
    Damage(name) { Array(change($0).utf8) }
  }

  /// The last line before which something is put in.
  private static func adding(_ name: String, _ member: String) -> Damage {
    text(name) { "{\n  " + member + ",\n" + $0.dropFirst(2) }
  }

  private static func replacing(_ name: String, _ old: String, _ new: String) -> Damage {
    text(name) { $0.replacing(old, with: new, maxReplacements: 1) }
  }
}

extension Damage {
  public static let all = bytes + shapes + syntax + members

  private static let bytes = [
    Damage("no-bytes") { _ in [] },
    Damage("blanks") { _ in Array(" \n\t\r\n".utf8) },
    Damage("zeros") { [UInt8](repeating: 0, count: $0.utf8.count) },
    Damage("byte-order-mark") { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
    Damage("utf-16") { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } },
    Damage("no-utf-8") { Array($0.utf8.prefix(20)) + [0xC3, 0x28] + Array($0.utf8.dropFirst(20)) },
    Damage("surrogate-as-utf-8") { Array($0.utf8.dropLast(3)) + [0xED, 0xA0, 0x80] },
    Damage("overlong-utf-8") { [0xC0, 0xAF] + Array($0.utf8) },
    Damage("too-large") { Array($0.utf8) + [UInt8](repeating: 32, count: 4 << 20) },
    Damage("cut-in-the-middle") { Array($0.utf8.prefix($0.utf8.count / 2)) },
    Damage("cut-before-the-last-brace") { Array($0.utf8.dropLast(2)) },
    Damage("written-twice") { Array(($0 + $0).utf8) },
  ]

  private static let shapes = [
    text("a-list") { "[\($0)]" },
    text("a-text") { _ in #""selfcheck""# },
    text("a-number") { _ in "1" },
    text("null") { _ in "null" },
    text("an-empty-object") { _ in "{}" },
    text("too-deep") { _ in String(repeating: "[", count: 300_000) },
    text("too-deep-in-a-member") {
      "{\n  \"x\": " + String(repeating: #"{"x":"#, count: 65) + "1"
        + String(repeating: "}", count: 65) + ",\n" + $0.dropFirst(2)
    },
  ]

  private static let syntax = [
    text("trailing-comma") { $0.dropLast(3) + ",\n}\n" },
    text("trailing-text") { $0 + "end" },
    text("comment") { "// ours\n" + $0 },
    text("single-quotes") { $0.replacing("\"", with: "'") },
    adding("not-a-number", #""x": NaN"#),
    adding("leading-zero", #""x": 01"#),
    adding("half-a-character", #""x": "\ud800""#),
    adding("unknown-escape", #""x": "\q""#),
    adding("control-character", "\"x\": \"\u{1}\""),
    adding("unended-text", #""x": "y"#),
    adding("a-key-twice", #""schema": 1"#),
  ]

  private static let members = [
    replacing("no-format", #""format""#, #""kind""#),
    replacing("another-format", #""selfcheck."#, #""other."#),
    replacing("no-schema", #""schema": 1"#, #""scheme": 1"#),
    replacing("schema-in-quotes", #""schema": 1"#, #""schema": "1""#),
    replacing("schema-of-nothing", #""schema": 1"#, #""schema": 0"#),
    replacing("schema-with-a-fraction", #""schema": 1"#, #""schema": 1.5"#),
    replacing("newer-schema", #""schema": 1"#, #""schema": 2"#),
    replacing("no-questionnaire", #""questionnaire""#, #""bank""#),
    replacing("no-digest", #""digest": ""#, #""digest": "z"#),
    replacing("questionnaire-in-a-list", #""questionnaire": {"#, #""questionnaire": [], "was": {"#),
  ]
}
