import JSONText
import SelfCheckCore

/// One object of a record's file; the first thing wrong with it is thrown.
struct RecordFields {
  private let object: JSONObject
  private let position: Position

  /// - Parameter key: that the value stands under; nil for the whole file.
  private init(_ value: JSONValue, under key: String? = nil) throws(RecordFault) {
    guard let object = value.object else {
      throw key.map { .wrongType(key: $0, value.position) } ?? .notAnObject(value.position)
    }
    (self.object, position) = (object, value.position)
  }

  /// Reads a file of the given format, of this schema or an older one.
  init(file bytes: [UInt8], format: String, schema: Int) throws(RecordFault) {
    try self.init(Self.parse(bytes), format: format, schema: schema)
  }

  /// - Parameter line: the number of the first line.
  static func parse(_ bytes: [UInt8], fromLine line: Int = 1) throws(RecordFault) -> JSONValue {
    let reading = JSONReader().read(bytes, fromLine: line)
    if let fault = reading.faults.first { throw .json(fault) }
    guard let value = reading.value else {
      throw .notAnObject(Position(line: line, column: 1, offset: 0))
    }
    return value
  }

  /// Takes a whole record of the given format, of this schema or an older one.
  init(_ record: JSONValue, format: String, schema: Int) throws(RecordFault) {
    try self.init(record)
    let found = try string("format")
    guard found == format else { throw .otherFormat(found) }
    let number = try whole("schema", in: 1...Int.max)
    guard number <= schema else { throw .newerSchema(number) }
  }

  var members: [JSONMember] { object.members }

  func value(_ key: String) throws(RecordFault) -> JSONValue {
    guard let value = object[key] else { throw .missing(key: key, position) }
    return value
  }

  /// Nil where the key is missing or its value is null.
  func optional(_ key: String) -> JSONValue? {
    object[key].flatMap { $0.isNull ? nil : $0 }
  }

  func string(_ key: String) throws(RecordFault) -> String {
    try read(key, try value(key), \.string)
  }

  func optionalString(_ key: String) throws(RecordFault) -> String? {
    guard let value = optional(key) else { return nil }
    return try read(key, value, \.string)
  }

  func whole(_ key: String, in range: ClosedRange<Int>) throws(RecordFault) -> Int {
    try whole(key, try value(key), in: range)
  }

  /// The value of one of the members.
  func whole(_ member: JSONMember, in range: ClosedRange<Int>) throws(RecordFault) -> Int {
    try whole(member.key, member.value, in: range)
  }

  private func whole(
    _ key: String, _ value: JSONValue, in range: ClosedRange<Int>
  ) throws(RecordFault) -> Int {
    try read(key, value) { $0.number?.int.flatMap { range.contains($0) ? $0 : nil } }
  }

  /// A score's edge: from 0 to 100, with at most three decimals.
  func edge(_ key: String) throws(RecordFault) -> Thousandths {
    let count = try read(key, try value(key)) { value in
      value.number?.thousandths.flatMap { (0...100_000).contains($0) ? $0 : nil }
    }
    return Thousandths(count: count)
  }

  func word<Word: RawRepresentable<String>>(_ key: String) throws(RecordFault) -> Word {
    try read(key, try value(key)) { $0.string.flatMap(Word.init) }
  }

  func moment(_ key: String) throws(RecordFault) -> Moment {
    try read(key, try value(key)) { $0.string.flatMap(Moment.init) }
  }

  func date(_ key: String) throws(RecordFault) -> CalendarDate {
    try read(key, try value(key)) { $0.string.flatMap { CalendarDate($0) } }
  }

  /// An object of both languages.
  func text(_ key: String) throws(RecordFault) -> LocalizedText {
    let fields = try fields(key)
    return LocalizedText(zh: try fields.string("zh"), en: try fields.string("en"))
  }

  /// A score from 0 to 100 written as "n/d", or nil for null.
  ///
  /// - Parameter bound: of the denominator, so that whatever is calculated with it fits.
  func score(_ key: String, denominator bound: Int128) throws(RecordFault) -> Fraction? {
    guard let value = optional(key) else { return nil }
    return try read(key, value) { value in
      value.string.flatMap { Fraction(text: $0, denominator: bound) }
        .flatMap { (Fraction.zero...Fraction(100)).contains($0) ? $0 : nil }
    }
  }

  func fields(_ key: String) throws(RecordFault) -> RecordFields {
    try RecordFields(try value(key), under: key)
  }

  /// Nil where the key is missing or its value is null.
  func optionalFields(_ key: String) throws(RecordFault) -> RecordFields? {
    guard let value = optional(key) else { return nil }
    return try RecordFields(value, under: key)
  }

  func list<Element>(
    _ key: String, _ read: (RecordFields) throws(RecordFault) -> Element
  ) throws(RecordFault) -> [Element] {
    var elements: [Element] = []
    for value in try self.read(key, try value(key), \.array) {
      elements.append(try read(RecordFields(value, under: key)))
    }
    return elements
  }

  func strings(_ key: String) throws(RecordFault) -> [String] {
    try read(key, try value(key)) { value in
      value.array.flatMap { $0.allSatisfy { $0.string != nil } ? $0.compactMap(\.string) : nil }
    }
  }

  private func read<Value>(
    _ key: String, _ value: JSONValue, _ convert: (JSONValue) -> Value?
  ) throws(RecordFault) -> Value {
    guard let converted = convert(value) else { throw .wrongType(key: key, value.position) }
    return converted
  }
}

extension Fraction {
  /// Reads what `description` writes; nil for anything else.
  fileprivate init?(text: String, denominator bound: Int128) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let numerator = Int128(parts[0]), let denominator = Int128(parts[1]),
      (1...bound).contains(denominator), (0...100 * bound).contains(numerator)
    else { return nil }
    self.init(numerator, denominator)
    guard description == text else { return nil }
  }
}
