import JSONText
import TestSupport
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `what is written is read back the same`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let document = JSONDocument.random(depth: 5, using: &random)
    for layout in [JSONWriter.Layout.compact, .indented] {
      let bytes = JSONWriter(layout: layout).bytes(document)
      let reading = JSONReader().read(bytes)
      #expect(reading.faults == [])
      let value = try #require(reading.value)
      #expect(JSONWriter(layout: layout).bytes(JSONDocument(value)) == bytes)
      #expect(value.matches(document))
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a text cut anywhere is a fault at or before its end`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let document = JSONDocument.array([.random(depth: 4, using: &random)])
    let bytes = JSONWriter(layout: .indented).bytes(document)
    for length in bytes.indices.prefix(2000) {
      let reading = JSONReader().read(Array(bytes[..<length]))
      #expect(reading.value == nil)
      #expect(reading.faults.count == 1)
      #expect(reading.faults.allSatisfy { $0.position.offset <= length })
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a text with a byte changed is read or refused, at a place within it`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let bytes = JSONWriter(layout: .compact).bytes(.random(depth: 4, using: &random))
    for _ in 0..<500 {
      var changed = bytes
      changed[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      let reading = JSONReader().read(changed)
      #expect(reading.value != nil || !reading.faults.isEmpty)
      for fault in reading.faults {
        #expect(fault.position == place(of: fault.position.offset, in: changed))
      }
    }
  }

  /// Line and column counted the slow way.
  private func place(of offset: Int, in bytes: [UInt8]) -> Position {
    let lines = bytes[..<offset].split(separator: 0x0A, omittingEmptySubsequences: false)
    let column = String(decoding: lines.last ?? [], as: UTF8.self).unicodeScalars.count + 1
    return Position(line: lines.count, column: column, offset: offset)
  }
}

extension JSONDocument {
  fileprivate static func random(depth: Int, using random: inout SplitMix) -> JSONDocument {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2: return .int(.random(in: .min ... .max, using: &random))
    case 3: return .tenths(.random(in: -2000...2000, using: &random))
    case 4: return .thousandths(.random(in: -200_000...200_000, using: &random))
    case 5: return .string(randomString(using: &random))
    case 6:
      let count = Int.random(in: 0...5, using: &random)
      return .array((0..<count).map { _ in .random(depth: depth - 1, using: &random) })
    default:
      var members: [String: JSONDocument] = [:]
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        members[randomString(using: &random)] = .random(depth: depth - 2, using: &random)
      }
      return .object(members)
    }
  }

  private static func randomString(using random: inout SplitMix) -> String {
    let kinds: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0...0x1F, 0x7F...0x7FF, 0x4E00...0x9FFF, 0x2000...0x206F,
      0x1F300...0x1F6FF, 0x10_0000...0x10_FFFF,
    ]
    var string = ""
    for _ in 0..<Int.random(in: 0...25, using: &random) {
      let number = UInt32.random(in: kinds.randomElement(using: &random)!, using: &random)
      if let scalar = Unicode.Scalar(number) { string.unicodeScalars.append(scalar) }
    }
    return string
  }
}

extension JSONValue {
  /// Whether it says what the document says.
  fileprivate func matches(_ document: JSONDocument) -> Bool {
    switch document {
    case .null: return isNull
    case .bool(let expected): return bool == expected
    case .int(let expected): return number?.int == expected
    case .tenths(let expected): return number?.thousandths == expected * 100
    case .thousandths(let expected): return number?.thousandths == expected
    case .number(let expected): return number == expected
    case .string(let expected):
      return string.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars)
    case .array(let expected):
      guard let array, array.count == expected.count else { return false }
      return zip(array, expected).allSatisfy { $0.matches($1) }
    case .object(let expected):
      guard let object, object.members.count == expected.count else { return false }
      return object.members.allSatisfy { member in
        expected[member.key].map(member.value.matches) ?? false
      }
    }
  }
}
