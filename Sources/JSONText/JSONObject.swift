/// The members of an object in the order in which they stand, no key twice.
public struct JSONObject: Equatable, Sendable {
  public let members: [JSONMember]

  /// The value under `key`, or nil; keys are compared as Swift compares strings.
  public subscript(key: String) -> JSONValue? {
    members.first { $0.key == key }?.value
  }
}

/// A key and its value.
public struct JSONMember: Equatable, Sendable {
  public let key: String
  /// Of the key's opening quote.
  public let keyPosition: Position
  public let value: JSONValue
}
