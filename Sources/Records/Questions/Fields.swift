import JSONText
import SelfCheckCore

/// One object of a bank's file, read key by key; faults go to the log.
///
/// Where a value is wrong, something harmless stands in for it: a bank with a fault is never used.
struct Fields {
  let file: String
  let position: Position
  private let object: JSONObject
  let log: FaultLog

  /// Nil where the value is no object. Keys outside `known` are reported.
  init?(_ value: JSONValue, file: String, log: FaultLog, known: [String]) {
    guard let object = value.object else {
      log.report(.wrongType(key: nil, expected: .object), in: file, at: value.position)
      return nil
    }
    (self.object, self.file, self.log, position) = (object, file, log, value.position)
    for member in object.members where !known.contains(member.key) {
      report(
        .unknownKey(
          member.key, suggestion: Suggestion.closest(to: member.key, in: known), known: known),
        at: member.keyPosition)
    }
  }

  func report(_ fault: BankFault, at position: Position? = nil) {
    log.report(fault, in: file, at: position ?? self.position)
  }

  func has(_ key: String) -> Bool { object[key] != nil }

  /// The value of a key that may be left out.
  func optional(_ key: String) -> JSONValue? { object[key] }

  /// The value of a key that must be there.
  func value(_ key: String) -> JSONValue? {
    if let value = object[key] { return value }
    report(.missingKey(key))
    return nil
  }

  /// A text that is not blank.
  func string(_ key: String) -> String {
    guard let value = value(key) else { return "" }
    return string(value, key: key)
  }

  func string(_ value: JSONValue, key: String) -> String {
    guard let string = value.string else {
      report(.wrongType(key: key, expected: .string), at: value.position)
      return ""
    }
    if string.allSatisfy(\.isWhitespace) { report(.emptyText(key: key), at: value.position) }
    return string
  }

  func id(_ key: String = "id") -> String {
    let id = string(key)
    let isReadable = id.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
    }
    if !isReadable { report(.badID(id), at: object[key]?.position) }
    return id
  }

  func localized(_ key: String) -> LocalizedText {
    value(key).flatMap(localized) ?? LocalizedText(zh: "", en: "")
  }

  func optionalLocalized(_ key: String) -> LocalizedText? {
    optional(key).flatMap(localized)
  }

  private func localized(_ value: JSONValue) -> LocalizedText? {
    Fields(value, file: file, log: log, known: ["zh", "en"]).map {
      LocalizedText(zh: $0.string("zh"), en: $0.string("en"))
    }
  }

  func bool(_ key: String) -> Bool {
    guard let value = optional(key) else { return false }
    if let bool = value.bool { return bool }
    report(.wrongType(key: key, expected: .bool), at: value.position)
    return false
  }

  /// - Parameter missing: what a left-out key stands for; nil where it must be there.
  func whole(_ key: String, in range: ClosedRange<Int>, missing: Int? = nil) -> Int {
    if let missing, !has(key) { return missing }
    guard let value = value(key) else { return range.lowerBound }
    return whole(value, key: key, in: range)
  }

  func whole(_ value: JSONValue, key: String, in range: ClosedRange<Int>) -> Int {
    guard let number = value.number?.int else {
      report(.notWhole(key: key, range), at: value.position)
      return range.lowerBound
    }
    if !range.contains(number) {
      report(.outOfRange(key: key, value: number, range), at: value.position)
      return range.lowerBound
    }
    return number
  }

  /// A decimal from 0 to 100 of at most three places.
  func decimal(_ key: String) -> Thousandths {
    guard let value = value(key) else { return Thousandths(0) }
    guard let count = value.number?.thousandths, 0...100_000 ~= count else {
      report(.notDecimal(key: key), at: value.position)
      return Thousandths(0)
    }
    return Thousandths(count: count)
  }

  /// The elements of a list that may be left out.
  func list(_ key: String) -> [JSONValue] {
    guard let value = optional(key) else { return [] }
    if let array = value.array { return array }
    report(.wrongType(key: key, expected: .array), at: value.position)
    return []
  }

  /// The elements of a list that must be there and not be empty.
  func neededList(_ key: String) -> [JSONValue] {
    guard let value = value(key) else { return [] }
    let list = list(key)
    if list.isEmpty, value.array != nil { report(.emptyList(key: key), at: value.position) }
    return list
  }

  /// One of a closed set of words.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String) -> Word? {
    guard let value = value(key) else { return nil }
    let string = string(value, key: key)
    if let word = Word(rawValue: string) { return word }
    let known = Word.allCases.map(\.rawValue)
    if !string.isEmpty {
      report(
        .unknownWord(
          key: key, string, suggestion: Suggestion.closest(to: string, in: known), known: known),
        at: value.position)
    }
    return nil
  }
}
