import JSONText
import SelfCheckCore

/// One object of a bank's file, read key by key; faults go to the log.
///
/// Where a value is wrong, something harmless stands in for it: a bank with a fault is never used.
struct Fields {
  let file: String
  let position: Position
  /// Whether there are keys that don't belong here; each has been reported.
  let hasUnknownKeys: Bool
  private let object: JSONObject
  let log: FaultLog

  /// Nil where the value is no object. Keys outside `known` are reported.
  init?(_ value: JSONValue, file: String, log: FaultLog, known: [String]) {
    guard let object = value.object else {
      log.report(.wrongType(key: nil, expected: .object), in: file, at: value.position)
      return nil
    }
    (self.object, self.file, self.log, position) = (object, file, log, value.position)
    let unknown = object.members.filter { !known.contains($0.key) }
    hasUnknownKeys = !unknown.isEmpty
    for member in unknown {
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
    if string.allSatisfy(\.isWhitespace) {
      report(.emptyText(key: key), at: value.position)
      return ""
    }
    return string
  }

  func id(_ key: String = "id") -> String {
    let id = string(key)
    if !id.isEmpty, !Self.isID(id) { report(.badID(id), at: object[key]?.position) }
    return id
  }

  /// Ids stand in names of files and in lines of messages: they are plain and not long.
  static func isID(_ text: String) -> Bool {
    (1...80).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
      }
  }

  func localized(_ key: String) -> LocalizedText {
    value(key).flatMap { localized($0, key: key) } ?? LocalizedText(zh: "", en: "")
  }

  func optionalLocalized(_ key: String) -> LocalizedText? {
    optional(key).flatMap { localized($0, key: key) }
  }

  private func localized(_ value: JSONValue, key: String) -> LocalizedText? {
    if value.string != nil {
      report(.notInBothLanguages(key: key), at: value.position)
      return nil
    }
    return Fields(value, file: file, log: log, known: ["zh", "en"]).map {
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
    return soundWhole(key, in: range) ?? range.lowerBound
  }

  /// A whole number within the range, or nil where there is none.
  func soundWhole(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = value(key) else { return nil }
    guard let number = value.number?.int else {
      report(.notWhole(key: key, range), at: value.position)
      return nil
    }
    guard range.contains(number) else {
      report(.outOfRange(key: key, value: number, range), at: value.position)
      return nil
    }
    return number
  }

  /// A decimal from 0 to 100 of at most three places, or nil where there is none.
  func decimal(_ key: String) -> Thousandths? {
    guard let value = value(key) else { return nil }
    guard let count = value.number?.thousandths, 0...100_000 ~= count else {
      report(.notDecimal(key: key), at: value.position)
      return nil
    }
    return Thousandths(count: count)
  }

  /// The elements of a list that may be left out; nil where something else stands in its place.
  func optionalList(_ key: String) -> [JSONValue]? {
    guard let value = optional(key) else { return [] }
    if let array = value.array { return array }
    report(.wrongType(key: key, expected: .array), at: value.position)
    return nil
  }

  /// The elements of a list that must be there; nil where it isn't.
  func list(_ key: String) -> [JSONValue]? {
    value(key) == nil ? nil : optionalList(key)
  }

  /// The elements of a list that must be there and not be empty; nil where there are none.
  func filledList(_ key: String) -> [JSONValue]? {
    guard let list = list(key) else { return nil }
    if list.isEmpty { report(.emptyList(key: key), at: optional(key)?.position) }
    return list.isEmpty ? nil : list
  }

  /// The elements of a list that must name something, and nothing twice; nil where there are none.
  func names(_ key: String) -> [JSONValue]? {
    guard let list = filledList(key) else { return nil }
    var seen: Set<String> = []
    for value in list {
      guard let name = value.string, !seen.insert(name).inserted else { continue }
      report(.namedTwice(name), at: value.position)
    }
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
