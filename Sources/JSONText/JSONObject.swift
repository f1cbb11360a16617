/// The members of an object in the order in which they stand, no key twice.
public struct JSONObject: Equatable, Sendable {
  private let list: MemberList

  init(_ list: MemberList) { self.list = list }

  public var members: [JSONMember] { list.members }

  /// The member under `key`, or nil; keys are compared as Swift compares strings.
  public func member(_ key: String) -> JSONMember? { list.member(key) }

  /// The value under `key`, or nil.
  public subscript(key: String) -> JSONValue? { list.value(key) }
}

/// A key and its value.
public struct JSONMember: Equatable, Sendable {
  public let key: String
  /// Of the key's opening quote.
  public let keyPosition: Position
  public let value: JSONValue
}
