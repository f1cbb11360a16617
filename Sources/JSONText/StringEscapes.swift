extension String {
  /// Appends `string` in quotes, with escapes for whatever a terminal could act on.
  mutating func appendJSONString(_ string: String) {
    append("\"")
    if string.unicodeScalars.contains(where: { $0.jsonEscape != nil }) {
      appendEscaped(string)
    } else {
      append(string)
    }
    append("\"")
  }

  private mutating func appendEscaped(_ string: String) {
    for scalar in string.unicodeScalars {
      if let escape = scalar.jsonEscape { append(escape) } else { unicodeScalars.append(scalar) }
    }
  }
}

extension Unicode.Scalar {
  /// How it is written within a JSON string; nil where it stands for itself.
  var jsonEscape: String? {
    switch self {
    case "\"": #"\""#
    case "\\": #"\\"#
    case "\n": #"\n"#
    case "\r": #"\r"#
    case "\t": #"\t"#
    default: mayMislead ? #"\u"# + hexadecimal : nil
    }
  }

  /// Its number in at least four hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Whether a terminal or an editor acts on it instead of showing it: C0, DEL, C1, the line and
  /// paragraph separators, and the marks, embeddings, overrides and isolates of bidirectional text.
  private var mayMislead: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
