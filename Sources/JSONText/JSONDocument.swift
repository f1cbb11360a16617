/// A value to be written as JSON.
public enum JSONDocument: Equatable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// Always with one decimal: 833 is 83.3, 1000 is 100.0.
  case tenths(Int)
  /// With as many decimals as it takes, at most three: 85000 is 85, 5200 is 5.2.
  case thousandths(Int)
  /// A number that was read, written as it stood.
  case number(JSONNumber)
  case string(String)
  case array([JSONDocument])
  /// Written with its keys in the order of their Unicode scalars.
  case object([String: JSONDocument])

  /// What was read, without its places.
  public init(_ value: JSONValue) {
    switch value.content {
    case .null: self = .null
    case .bool(let bool): self = .bool(bool)
    case .number(let number): self = .number(number)
    case .string(let string): self = .string(string)
    case .array(let values): self = .array(values.map(JSONDocument.init))
    case .object(let object):
      let members = object.members.map { ($0.key, JSONDocument($0.value)) }
      self = .object(Dictionary(uniqueKeysWithValues: members))
    }
  }
}

extension JSONDocument: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: JSONDocument...) { self = .array(elements) }

  /// - Precondition: no key stands twice.
  public init(dictionaryLiteral elements: (String, JSONDocument)...) {
    self = .object(Dictionary(uniqueKeysWithValues: elements))
  }
}
