/// An object's members while they are read.
struct MemberList {
  private(set) var members: [JSONMember] = []
  /// The indexes of the keys, once there are many.
  private var indexes: [String: Int] = [:]

  /// From this many members on, a dictionary finds a key faster than a look at each.
  private static let many = 16

  /// Where the key stands, or nil where it is new.
  func position(of key: String) -> Position? {
    let index =
      members.count < MemberList.many ? members.firstIndex { $0.key == key } : indexes[key]
    return index.map { members[$0].keyPosition }
  }

  /// Takes a member whose key is new.
  mutating func append(_ member: JSONMember) {
    members.append(member)
    if members.count == MemberList.many {
      for (index, member) in members.enumerated() { indexes[member.key] = index }
    } else if members.count > MemberList.many {
      indexes[member.key] = members.count - 1
    }
  }
}
