/// Reads one text; stops at the first fault other than a duplicate key.
struct Parser {
  var cursor: Cursor
  let depthLimit: Int
  private var duplicates: [JSONFault] = []

  /// More duplicate keys than this are not listed; a hostile file could hold a million.
  private static let listedDuplicates = 100

  init(cursor: Cursor, depthLimit: Int) {
    self.cursor = cursor
    self.depthLimit = depthLimit
  }

  mutating func readText() -> JSONReading {
    do throws(JSONFault) {
      cursor.skipWhiteSpace()
      if cursor.isAtEnd { throw JSONFault(problem: .empty, position: cursor.position) }
      let value = try readValue(depth: 0, expected: .value)
      cursor.skipWhiteSpace()
      if !cursor.isAtEnd { throw beginsComment ? fault(.comment) : fault(.trailingContent) }
      return JSONReading(value: value, faults: duplicates.sorted { $0.position < $1.position })
    } catch {
      return JSONReading(faults: duplicates.sorted { $0.position < $1.position } + [error])
    }
  }

  private mutating func readValue(
    depth: Int, expected: JSONFault.Expectation
  ) throws(JSONFault) -> JSONValue {
    let position = cursor.position
    guard let byte = cursor.byte else { throw unexpected(expected) }
    let content: JSONValue.Content =
      switch byte {
      case UInt8(ascii: "\""): .string(try readString())
      case UInt8(ascii: "{"): .object(try readObject(depth: depth + 1))
      case UInt8(ascii: "["): .array(try readArray(depth: depth + 1))
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try readNumber())
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        try readWord()
      default: throw unexpected(expected)
      }
    return JSONValue(content: content, position: position)
  }

  private mutating func readArray(depth: Int) throws(JSONFault) -> [JSONValue] {
    try open(depth: depth)
    var elements: [JSONValue] = []
    if cursor.take("]") { return elements }
    var expected = JSONFault.Expectation.valueOrBracket
    while true {
      elements.append(try readValue(depth: depth, expected: expected))
      if try endsList(with: "]", expected: .commaOrBracket) { return elements }
      expected = .value
    }
  }

  private mutating func readObject(depth: Int) throws(JSONFault) -> JSONObject {
    try open(depth: depth)
    var members = MemberList()
    if cursor.take("}") { return JSONObject(members) }
    var expected = JSONFault.Expectation.keyOrBrace
    while true {
      let position = cursor.position
      let key = try readKey(expected: expected)
      let isNew = members.earlier(key) == nil
      let value = try readValue(depth: depth, expected: .value)
      let member = JSONMember(key: key, keyPosition: position, value: value)
      if isNew { members.append(member) } else { note(duplicate: member, in: members) }
      if try endsList(with: "}", expected: .commaOrBrace) {
        return JSONObject(members)
      }
      expected = .key
    }
  }

  /// Reads a key and its colon, up to its value.
  private mutating func readKey(expected: JSONFault.Expectation) throws(JSONFault) -> String {
    guard cursor.byte == UInt8(ascii: "\"") else { throw unexpected(expected) }
    let key = try readString()
    cursor.skipWhiteSpace()
    guard cursor.take(":") else { throw unexpected(.colon) }
    cursor.skipWhiteSpace()
    return key
  }

  private mutating func note(duplicate member: JSONMember, in members: MemberList) {
    guard duplicates.count < Parser.listedDuplicates, let first = members.earlier(member.key)
    else { return }
    let problem = JSONFault.Problem.duplicateKey(
      member.key, first: first.keyPosition,
      isSame: JSONDocument(member.value) == JSONDocument(first.value))
    duplicates.append(JSONFault(problem: problem, position: member.keyPosition))
  }

  /// Steps over an opening bracket or brace and the white space behind it.
  private mutating func open(depth: Int) throws(JSONFault) {
    if depth > depthLimit { throw fault(.tooDeep(limit: depthLimit)) }
    cursor.advance(to: cursor.offset + 1)
    cursor.skipWhiteSpace()
  }

  /// Steps over what follows an entry: `closing`, or a comma that another entry follows. Where the
  /// next entry follows without one, the comma is missing behind this entry.
  private mutating func endsList(
    with closing: Unicode.Scalar, expected: JSONFault.Expectation
  ) throws(JSONFault) -> Bool {
    let end = cursor.offset
    cursor.skipWhiteSpace()
    if cursor.take(closing) { return true }
    let comma = cursor.position
    guard cursor.take(",") else {
      throw beginsEntry(instead: expected)
        ? JSONFault(problem: .missingComma, position: cursor.position(passed: end))
        : unexpected(expected)
    }
    cursor.skipWhiteSpace()
    if cursor.byte == UInt8(ascii: closing) {
      throw JSONFault(problem: .trailingComma, position: comma)
    }
    return false
  }
}

extension Parser {
  func fault(_ problem: JSONFault.Problem) -> JSONFault {
    JSONFault(problem: problem, position: cursor.position)
  }

  /// A fault of the string that is being read, at one of its bytes.
  func fault(_ problem: JSONFault.Problem, at offset: Int) -> JSONFault {
    JSONFault(problem: problem, position: cursor.position(at: offset))
  }

  private func unexpected(_ expected: JSONFault.Expectation) -> JSONFault {
    guard let scalar = cursor.scalar(at: cursor.offset) else {
      return fault(.unexpectedEnd(expected: expected))
    }
    return beginsComment ? fault(.comment) : fault(.unexpected(scalar, expected: expected))
  }

  /// Whether the next entry of a list begins here, where something else is expected.
  ///
  /// A bare word doesn't count: that is more often a quote that was closed too early.
  private func beginsEntry(instead expected: JSONFault.Expectation) -> Bool {
    guard let byte = cursor.byte else { return false }
    return switch byte {
    case UInt8(ascii: "\""): true
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      expected == .commaOrBracket
    default: false
    }
  }

  private var beginsComment: Bool {
    switch (cursor.byte, cursor.byte(at: cursor.offset + 1)) {
    case (UInt8(ascii: "#"), _), (UInt8(ascii: "/"), UInt8(ascii: "/")),
      (UInt8(ascii: "/"), UInt8(ascii: "*")):
      true
    default: false
    }
  }
}
