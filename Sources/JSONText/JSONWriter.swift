/// Writes JSON: same document, same bytes, and none of them a control character to a terminal.
public struct JSONWriter: Sendable {
  public enum Layout: Sendable {
    /// On one line, without spaces.
    case compact
    /// One member or element a line, indented by two spaces.
    case indented
  }

  private let layout: Layout

  public init(layout: Layout) { self.layout = layout }

  /// UTF-8, without a line feed at the end.
  public func bytes(_ document: JSONDocument) -> [UInt8] { Array(text(document).utf8) }

  /// Without a line feed at the end.
  public func text(_ document: JSONDocument) -> String {
    var output = ""
    write(document, depth: 0, into: &output)
    return output
  }

  private func write(_ document: JSONDocument, depth: Int, into output: inout String) {
    switch document {
    case .null: output += "null"
    case .bool(let bool): output += bool ? "true" : "false"
    case .int(let int): output += "\(int)"
    case .tenths(let count): writeFixed(count, places: 1, into: &output)
    case .thousandths(let count): writeShortest(thousandths: count, into: &output)
    case .number(let number): output += number.text
    case .string(let string): output.appendJSONString(string)
    case .array(let elements):
      write(elements, between: ("[", "]"), depth: depth, into: &output) {
        write($0, depth: depth + 1, into: &$1)
      }
    case .object(let members):
      write(sorted(members), between: ("{", "}"), depth: depth, into: &output) {
        $1.appendJSONString($0.key)
        $1 += layout == .indented ? ": " : ":"
        write($0.value, depth: depth + 1, into: &$1)
      }
    }
  }

  private func sorted(_ members: [String: JSONDocument]) -> [(key: String, value: JSONDocument)] {
    members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private func write<Part>(
    _ parts: [Part], between marks: (String, String), depth: Int, into output: inout String,
    writePart: (Part, inout String) -> Void
  ) {
    output += marks.0
    for (index, part) in parts.enumerated() {
      if index > 0 { output += "," }
      breakLine(depth: depth + 1, into: &output)
      writePart(part, &output)
    }
    if !parts.isEmpty { breakLine(depth: depth, into: &output) }
    output += marks.1
  }

  private func breakLine(depth: Int, into output: inout String) {
    guard layout == .indented else { return }
    output += "\n" + String(repeating: "  ", count: depth)
  }

  private func writeShortest(thousandths count: Int, into output: inout String) {
    var (count, places) = (count, 3)
    while places > 0, count % 10 == 0 { (count, places) = (count / 10, places - 1) }
    writeFixed(count, places: places, into: &output)
  }

  /// Writes `count` with its last `places` digits behind the point.
  private func writeFixed(_ count: Int, places: Int, into output: inout String) {
    let digits = String(count.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    if count < 0 { output += "-" }
    output += padded.dropLast(places)
    if places > 0 { output += "." + padded.suffix(places) }
  }
}
