import JSONText
import SelfCheckCore

/// A round or a plan as one line of a file that moves records to another machine: the very JSON of
/// its own file, so that a key which this version doesn't know moves too.
struct RecordLine {
  enum Record {
    case round(Round)
    case plan(Plan)
  }

  let record: Record
  private let content: JSONDocument

  /// - Parameter line: its number in the file that it was found in.
  init(_ bytes: [UInt8], atLine line: Int = 1) throws(RecordFault) {
    let value = try RecordFields.parse(bytes, fromLine: line)
    record = try Self.record(value)
    content = JSONDocument(value)
    // A line has no indentation: what it comes to as a file may be larger than what is read.
    guard file.count <= DurableFolder.largestFile else {
      throw .tooLargeAsFile(limit: DurableFolder.largestFile)
    }
  }

  private static func record(_ value: JSONValue) throws(RecordFault) -> Record {
    if value.object?["format"]?.string == PlanFormat.format {
      let plan = try PlanFormat.read(value)
      try checkID(in: value, under: "round")
      return .plan(plan)
    }
    let round = try RoundFormat.read(value)
    try checkID(in: value, under: "id")
    return .round(round)
  }

  /// It is about to become the name of a file.
  private static func checkID(in value: JSONValue, under key: String) throws(RecordFault) {
    guard let id = value.object?[key], !(id.string.map(Identifier.isSound) ?? false) else { return }
    throw .wrongType(key: key, id.position)
  }

  /// Ends with a line feed.
  var bytes: [UInt8] { JSONWriter(layout: .compact).bytes(content) + [UInt8(ascii: "\n")] }

  /// The record as a file of its own.
  var file: [UInt8] { JSONWriter(layout: .indented).bytes(content) + [UInt8(ascii: "\n")] }
}
