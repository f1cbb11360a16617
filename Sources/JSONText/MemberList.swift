/// An object's members in order, found by key without a look at each where they are many.
struct MemberList: Equatable, Sendable {
  private(set) var members: [JSONMember] = []
  /// Whether each key is greater than the one before, as in what `JSONWriter` writes.
  private var isAscending = true
  /// The indexes of the keys, once there are many in no order.
  private var indexes: [String: Int] = [:]

  /// From this many members on, a key is found faster than by a look at each.
  private static let many = 16

  /// Room for this many is made at once: most objects have fewer members.
  private static let few = 6

  /// The member with this key, or nil where there is none.
  func member(_ key: String) -> JSONMember? { index(of: key).map { members[$0] } }

  /// The value under this key, or nil where there is none.
  func value(_ key: String) -> JSONValue? { index(of: key).map { members[$0].value } }

  private func index(of key: String) -> Int? {
    // By index, here and below: a closure would be handed a copy of each member.
    if members.count < MemberList.many {
      return members.indices.first { members[$0].key == key }
    }
    if !isAscending { return indexes[key] }
    let index = firstIndex(notBelow: key)
    return index < members.count && members[index].key == key ? index : nil
  }

  /// By halving, where the keys ascend.
  private func firstIndex(notBelow key: String) -> Int {
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The member with the key that comes next, if that key isn't new.
  func earlier(_ key: String) -> JSONMember? {
    isAscending && comesLast(key) ? nil : member(key)
  }

  /// Whether the key is greater than that of the last member.
  private func comesLast(_ key: String) -> Bool {
    members.isEmpty || members[members.count - 1].key < key
  }

  /// Takes a member whose key is new.
  mutating func append(_ member: JSONMember) {
    if members.isEmpty { members.reserveCapacity(MemberList.few) }
    let ascends = isAscending && comesLast(member.key)
    members.append(member)
    if ascends { return }
    if isAscending || members.count == MemberList.many {
      isAscending = false
      indexAll()
    } else if members.count > MemberList.many {
      indexes[member.key] = members.count - 1
    }
  }

  private mutating func indexAll() {
    guard members.count >= MemberList.many else { return }
    for (index, member) in members.enumerated() { indexes[member.key] = index }
  }
}
