/// An object's members in order, found by key without a look at each where they are many.
struct MemberList: Equatable, Sendable {
  private(set) var members: [JSONMember] = []
  /// The indexes of the keys, once there are many.
  private var indexes: [String: Int] = [:]

  /// From this many members on, a dictionary finds a key faster than a look at each.
  private static let many = 16

  /// Room for this many is made at once: most objects have fewer members.
  private static let few = 6

  /// The member with this key, or nil where there is none.
  func member(_ key: String) -> JSONMember? { index(of: key).map { members[$0] } }

  /// The value under this key, or nil where there is none.
  func value(_ key: String) -> JSONValue? { index(of: key).map { members[$0].value } }

  private func index(of key: String) -> Int? {
    // Key by key in place: a copy of a member counts the references to all that is in it.
    members.count < MemberList.many
      ? members.indices.first { members[$0].key == key } : indexes[key]
  }

  /// Takes a member whose key is new.
  mutating func append(_ member: JSONMember) {
    if members.isEmpty { members.reserveCapacity(MemberList.few) }
    members.append(member)
    if members.count == MemberList.many {
      for (index, member) in members.enumerated() { indexes[member.key] = index }
    } else if members.count > MemberList.many {
      indexes[member.key] = members.count - 1
    }
  }
}
