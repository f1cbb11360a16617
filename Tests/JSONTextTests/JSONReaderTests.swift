import Testing

@testable import JSONText

@Suite struct JSONReaderTests {
  @Test func `every kind of value is read`() throws {
    let value = try soundValue(#"{"n": null, "b": true, "i": -12, "s": "党政", "a": [false, {}]}"#)
    let object = try #require(value.object)
    #expect(object.members.map(\.key) == ["n", "b", "i", "s", "a"])
    #expect(object["n"]?.isNull == true)
    #expect(object["b"]?.bool == true)
    #expect(object["i"]?.number?.text == "-12")
    #expect(object["s"]?.string == "党政")
    #expect(object["a"]?.array?.map(\.kind) == [.bool, .object])
    #expect(object["missing"] == nil)
  }

  @Test func `a value of one kind is none of the others`() throws {
    let value = try soundValue("[]")
    #expect(value.kind == .array)
    #expect(value.bool == nil && value.number == nil && value.string == nil)
    #expect(value.object == nil && !value.isNull)
  }

  @Test(arguments: [
    ("null", JSONValue.Kind.null), (" \t\r\n true ", .bool), ("0", .number), (#""""#, .string),
  ])
  func `a text may be any single value`(text: String, kind: JSONValue.Kind) throws {
    #expect(try soundValue(text).kind == kind)
  }

  @Test func `values and keys know their line, column and offset`() throws {
    let value = try soundValue("{\r\n\t\"键\": \"党政办\", \"b\":\n  [1,\n\"😀\", 2]}")
    let members = try #require(value.object).members
    let elements = try #require(members[1].value.array)
    #expect(value.position == Position(line: 1, column: 1, offset: 0))
    #expect(members[0].keyPosition == Position(line: 2, column: 2, offset: 4))
    #expect(members[0].value.position == Position(line: 2, column: 7, offset: 11))
    #expect(members[1].keyPosition == Position(line: 2, column: 14, offset: 24))
    #expect(members[1].value.position == Position(line: 3, column: 3, offset: 31))
    #expect(elements.map(\.position.description) == ["3:4", "4:1", "4:6"])
  }

  @Test(arguments: 0..<20)
  func `columns count scalars wherever a string ends within a machine word`(length: Int) throws {
    for filling in ["x", "é", "党", "😀"] {
      let text = #"[""# + String(repeating: filling, count: length) + #"", 1]"#
      let elements = try #require(try soundValue(text).array)
      #expect(elements[1].position.column == length + 6)
      #expect(elements[0].string?.unicodeScalars.count == length)
    }
  }

  @Test(arguments: [
    (#"\"\\\/"#, "\"\\/"), (#"\b\f\n\r\t"#, "\u{8}\u{C}\n\r\t"), (#"\u515A政"#, "党政"),
    (#"\ud83d\ude00"#, "😀"), (#"\uD83D\uDE00!"#, "😀!"), (#"\u0000"#, "\0"), (#"a\u00e9"#, "aé"),
    (#"\ufeff"#, "\u{FEFF}"), (#"e\u0301"#, "e\u{301}"),
    ("\u{7F}\u{85}\u{2028}", "\u{7F}\u{85}\u{2028}"),
  ])
  func `escapes stand for their characters`(text: String, expected: String) throws {
    let string = try #require(try soundValue("\"\(text)\"").string)
    #expect(Array(string.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func `several duplicate keys are told at once, and the first value stands`() throws {
    let text = #"{"a": 1, "b": {"x": 1, "x": 2}, "a": [1, {"y": 0, "\u0079": 0}], "a": 3}"#
    let reading = JSONReader().read(Array(text.utf8))
    #expect(reading.faults.map(\.position.column) == [24, 33, 51, 66])
    #expect(reading.faults.first?.problem == .duplicateKey("x", first: at(1, 16), isSame: false))
    #expect(reading.faults.last?.problem == .duplicateKey("a", first: at(1, 2), isSame: false))
    #expect(reading.value?.object?["a"]?.number?.int == 1)
  }

  @Test(arguments: [
    (#"{"a": 1, "a": 1}"#, true), (#"{"a": 1, "a": 1.0}"#, false), (#"{"a": 1, "a": "1"}"#, false),
    (#"{"a": {"x": [1], "y": 2}, "a":  {"y": 2, "x": [1]}}"#, true),
    (#"{"a": [1, 2], "a": [2, 1]}"#, false),
  ])
  func `a duplicate key with the same value is told from one with another`(
    text: String, isSame: Bool
  ) {
    let faults = JSONReader().read(Array(text.utf8)).faults
    #expect(faults.map(\.problem) == [.duplicateKey("a", first: at(1, 2), isSame: isSame)])
  }

  @Test func `a duplicate key is told beside the fault that ends the reading`() {
    let reading = JSONReader().read(Array(#"{"a": 1, "a": 2,}"#.utf8))
    #expect(reading.value == nil)
    #expect(
      reading.faults.map(\.problem) == [
        .duplicateKey("a", first: at(1, 2), isSame: false), .trailingComma,
      ])
  }

  @Test func `a duplicate key is found among many`() {
    let keys = (0..<100).map { "\"k\($0)\": 0" } + [14, 15, 16, 17, 99].map { "\"k\($0)\": 1" }
    let reading = JSONReader().read(Array("{\(keys.joined(separator: ",\n"))}".utf8))
    #expect(reading.faults.map(\.position.line) == [101, 102, 103, 104, 105])
    #expect(reading.value?.object?.members.count == 100)
  }

  @Test func `keys that look the same are the same key`() {
    let reading = JSONReader().read(Array(#"{"é": 1, "e\u0301": 2}"#.utf8))
    #expect(reading.faults.count == 1)
  }

  @Test func `a hostile number of duplicate keys is not listed whole`() {
    let text = "{" + String(repeating: #""a": 0,"#, count: 10_000) + #""b": 0}"#
    #expect(JSONReader().read(Array(text.utf8)).faults.count == 100)
  }

  @Test func `nesting is read down to the limit and not beyond`() {
    let reader = JSONReader(depth: 3)
    #expect(reader.read(Array(#"[{"a": []}]"#.utf8)).faults.isEmpty)
    let faults = reader.read(Array(#"[{"a": [[]]}]"#.utf8)).faults
    #expect(faults == [JSONFault(problem: .tooDeep(limit: 3), position: at(1, 9))])
  }

  @Test(arguments: ["[", #"{"not":"#])
  func `a text nested a hundred thousand deep is a fault, not a crash`(part: String) {
    let text = String(repeating: part, count: 100_000)
    #expect(JSONReader().read(Array(text.utf8)).faults.map(\.problem) == [.tooDeep(limit: 64)])
    let deepest = JSONReader(depth: 256).read(Array(text.utf8))
    #expect(deepest.faults.map(\.problem) == [.tooDeep(limit: 256)])
  }

  @Test func `a text is read up to the size limit and not beyond`() {
    let reader = JSONReader(size: 4)
    #expect(reader.read(Array("1234".utf8)).faults.isEmpty)
    #expect(reader.read(Array("12345".utf8)).faults.map(\.problem) == [.tooLarge(limit: 4)])
    let large = [UInt8](repeating: 0x20, count: 4 << 20) + [0x31]
    #expect(JSONReader().read(large).faults.map(\.problem) == [.tooLarge(limit: 4 << 20)])
  }

  private func soundValue(_ text: String) throws -> JSONValue {
    let reading = JSONReader().read(Array(text.utf8))
    #expect(reading.faults == [])
    return try #require(reading.value)
  }

  /// A place in a text of one line of ASCII.
  private func at(_ line: Int, _ column: Int) -> Position {
    Position(line: line, column: column, offset: column - 1)
  }
}
