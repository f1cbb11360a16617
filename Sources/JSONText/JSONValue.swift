/// A value as it was read, with the place where it begins.
public struct JSONValue: Equatable, Sendable {
  public let content: Content
  /// Of the value's first character; a string's is its opening quote.
  public let position: Position

  public enum Content: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
  }

  public enum Kind: String, CaseIterable, Sendable {
    case null, bool, number, string, array, object
  }
}

extension JSONValue {
  public var kind: Kind {
    switch content {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  public var isNull: Bool {
    if case .null = content { true } else { false }
  }

  public var bool: Bool? {
    if case .bool(let bool) = content { bool } else { nil }
  }

  public var number: JSONNumber? {
    if case .number(let number) = content { number } else { nil }
  }

  public var string: String? {
    if case .string(let string) = content { string } else { nil }
  }

  public var array: [JSONValue]? {
    if case .array(let array) = content { array } else { nil }
  }

  public var object: JSONObject? {
    if case .object(let object) = content { object } else { nil }
  }
}
