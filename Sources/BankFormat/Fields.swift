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
  /// What stands under a misspelt key, by the key that was probably meant.
  private let misspelt: [String: JSONValue]
  let log: FaultLog

  /// Nil where the value is no object. Keys outside `known` are reported.
  init?(_ value: JSONValue, file: String, log: FaultLog, known: [String]) {
    guard let object = value.object else {
      log.report(FormFault.wrongType(key: nil, expected: .object), in: file, at: value.position)
      return nil
    }
    (self.object, self.file, self.log, position) = (object, file, log, value.position)
    var misspelt: [String: JSONValue] = [:]
    let members = object.members
    let unknown = members.indices.filter { !known.contains(members[$0].key) }
    for member in unknown.map({ members[$0] }) {
      let suggestion = Suggestion.closest(to: member.key, in: known)
      if let suggestion, misspelt[suggestion] == nil { misspelt[suggestion] = member.value }
      log.report(
        FormFault.unknownKey(member.key, suggestion: suggestion, known: known), in: file,
        at: member.keyPosition)
    }
    (self.misspelt, hasUnknownKeys) = (misspelt, !unknown.isEmpty)
  }

  func report(_ fault: some BankFault, at position: Position? = nil) {
    log.report(fault, in: file, at: position ?? self.position)
  }

  func has(_ key: String) -> Bool { optional(key) != nil }

  /// The value of a key that may be left out.
  func optional(_ key: String) -> JSONValue? { object[key] ?? misspelt[key] }

  /// The value of a key that must be there.
  func value(_ key: String) -> JSONValue? {
    if let value = optional(key) { return value }
    report(FormFault.missingKey(key))
    return nil
  }

  /// A name that is not blank.
  func string(_ key: String) -> String {
    guard let value = value(key) else { return "" }
    return string(value, key: key)
  }

  func string(_ value: JSONValue, key: String) -> String {
    guard let string = value.string else {
      report(FormFault.wrongType(key: key, expected: .string), at: value.position)
      return ""
    }
    if string.isBlank {
      report(FormFault.blank(key: key), at: value.position)
      return ""
    }
    return string
  }

  func id(_ key: String = "id") -> String {
    let id = string(key)
    if !id.isEmpty, !Identifier.isSound(id) {
      report(FormFault.badID(id), at: optional(key)?.position)
    }
    return id
  }

  func bool(_ key: String) -> Bool {
    guard let value = optional(key) else { return false }
    if let bool = value.bool { return bool }
    report(FormFault.wrongType(key: key, expected: .bool), at: value.position)
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
      report(FormFault.notWhole(key: key, range), at: value.position)
      return nil
    }
    guard range.contains(number) else {
      report(FormFault.outOfRange(key: key, value: number, range), at: value.position)
      return nil
    }
    return number
  }

  /// A decimal from 0 to 100 of at most three places, or nil where there is none.
  func decimal(_ key: String) -> Thousandths? {
    guard let value = value(key) else { return nil }
    guard let count = value.number?.thousandths, 0...100_000 ~= count else {
      report(FormFault.notDecimal(key: key), at: value.position)
      return nil
    }
    return Thousandths(count: count)
  }

  /// The elements of a list that may be left out; nil where something else stands in its place.
  func optionalList(_ key: String) -> [JSONValue]? {
    guard let value = optional(key) else { return [] }
    if let array = value.array { return array }
    report(FormFault.wrongType(key: key, expected: .array), at: value.position)
    return nil
  }

  /// The elements of a list that must be there; nil where it isn't.
  func list(_ key: String) -> [JSONValue]? {
    value(key) == nil ? nil : optionalList(key)
  }

  /// The elements of a list that must be there and not be empty; nil where there are none.
  func filledList(_ key: String) -> [JSONValue]? {
    guard let list = list(key) else { return nil }
    if list.isEmpty { report(FormFault.emptyList(key: key), at: optional(key)?.position) }
    return list.isEmpty ? nil : list
  }

  /// The elements of a list that must name something, each once; nil where there are none.
  func names(_ key: String) -> [JSONValue]? {
    guard let list = filledList(key) else { return nil }
    var seen: Set<String> = []
    return list.filter { value in
      guard let name = value.string, !seen.insert(name).inserted else { return true }
      report(ReferenceFault.namedTwice(name), at: value.position)
      return false
    }
  }

  /// One of a closed set of words; a mistyped one is taken for the one that was probably meant.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String) -> Word? {
    guard let value = value(key) else { return nil }
    let string = string(value, key: key)
    if let word = Word(rawValue: string) { return word }
    let known = Word.allCases.map(\.rawValue)
    let suggestion = Suggestion.closest(to: string, in: known)
    if !string.isEmpty {
      report(
        FormFault.unknownWord(key: key, string, suggestion: suggestion, known: known),
        at: value.position)
    }
    return suggestion.flatMap(Word.init)
  }
}
