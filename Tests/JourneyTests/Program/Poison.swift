import Testing

/// Text that a terminal would obey instead of showing.
enum Poison {
  /// Colour, title, clipboard and clearing sequences, C1, bidirectional controls, line breaks and
  /// what else moves or hides. What follows the line break would pass for a line of the program.
  static let text =
    "\u{1B}[31m\u{1B}]0;HIJACKED\u{7}\u{1B}]52;c;SElKQUNLRUQ=\u{7}\u{1B}[2J\u{1B}c\u{9B}7m\u{9D}0;C1\u{9C}"
    + "\u{90}q\u{85}\u{202E}\u{2066}\u{200E}\u{61C}\u{2028}\u{2029}\u{8}\u{B}\u{C}\u{7F}\u{E}"
    + "\r\nFORGED\rFORGED\n"

  /// As it can stand on a command line and in a file's name: one word, no slash.
  static let word = text.replacing("/", with: "")

  static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  static func forgesLine(of text: String) -> Bool {
    text.split(separator: "\n").contains { $0.hasPrefix("FORGED") }
  }
}

extension Outcome {
  /// Holds both streams to what a terminal shows and never obeys, and standard error to lines of
  /// the program's own.
  func expectHarmless(_ sourceLocation: SourceLocation = #_sourceLocation) {
    for (stream, bytes) in [("output", output), ("errors", errors)] {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        Issue.record("\(stream) isn't UTF-8", sourceLocation: sourceLocation)
        continue
      }
      let obeyed = text.unicodeScalars.filter(Poison.isObeyed)
      #expect(obeyed.isEmpty, "\(stream)", sourceLocation: sourceLocation)
    }
    #expect(!Poison.forgesLine(of: complaint), sourceLocation: sourceLocation)
  }

  /// Holds standard output to lines of the program's own, where it wraps none.
  func expectNoForgedLine(_ sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!Poison.forgesLine(of: text), sourceLocation: sourceLocation)
  }
}

extension Home {
  /// Holds what a terminal was sent to nothing but text and the program's own sequences.
  func expectObeyedByNone(
    of file: String, _ sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var text = ""
    try Poll.until("the last line in \(file)") {
      text = String(decoding: bytes(of: path + "/" + file) ?? [], as: UTF8.self)
      return text.contains("42 is shown")
    }
    let own: Set<UInt32> = [0x07, 0x08, 0x09, 0x0D, 0x0E, 0x0F, 0x1B]
    let obeyed = text.unicodeScalars.filter { Poison.isObeyed($0) && !own.contains($0.value) }
    #expect(obeyed.isEmpty, sourceLocation: sourceLocation)
    for sequence in ["\u{1B}]", "\u{1B}c", "\u{1B}P", "\u{1B}[2J"] {
      #expect(!text.contains(sequence), sourceLocation: sourceLocation)
    }
  }
}
