import JSONText
import Testing

/// What a run of the program left behind.
struct Outcome {
  let output: [UInt8]
  let errors: [UInt8]
  /// The exit code; 128 and the signal's number where a signal ended it.
  let status: Int32

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// Standard error as text.
  var complaint: String { String(decoding: errors, as: UTF8.self) }

  var lines: [String] { text.split(separator: "\n").map(String.init) }

  /// Standard output as the JSON that it should be.
  func json() throws -> JSONValue {
    let reading = JSONReader().read(output)
    try #require(reading.faults.isEmpty, "\(reading.faults) in \(text)")
    return try #require(reading.value)
  }
}

extension JSONValue {
  /// The value of a member; nil where this is no object or has no such member.
  subscript(key: String) -> JSONValue? { object?[key] }

  /// The answers of a round or a draft, each as it stands in the file, without spaces.
  var answers: [String: String] {
    get throws {
      let members = try #require(object?["answers"]?.object).members
      return members.reduce(into: [:]) {
        $0[$1.key] = JSONWriter(layout: .compact).text(JSONDocument($1.value))
      }
    }
  }

  /// The keys in the order in which they stand.
  var keys: [String] { object?.members.map(\.key) ?? [] }
}
