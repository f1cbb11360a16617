/// Tuples of whole numbers of one width, each there once and known by its place.
struct TupleTable {
  let width: Int
  private(set) var count = 0
  private var members: [Int] = []
  /// Places plus one, by hash; 0: free. Its size is a power of two, at most half of it taken.
  private var slots: [Int32]

  init(width: Int, capacity: Int = 16) {
    self.width = width
    slots = Array(repeating: 0, count: 2 * capacity)
  }

  func copy(_ place: Int, into tuple: inout [Int]) {
    let start = place * width
    for index in 0..<width { tuple[index] = members[start + index] }
  }

  /// The tuple's place, whether it was there already or not.
  mutating func place(of tuple: [Int]) -> (place: Int, isNew: Bool) {
    var slot = Self.hash(tuple, width) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if holds(tuple, at: place) { return (place, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(count + 1)
    for index in 0..<width { members.append(tuple[index]) }
    count += 1
    if 2 * count > slots.count { grow() }
    return (count - 1, true)
  }

  func contains(_ tuple: [Int]) -> Bool {
    var slot = Self.hash(tuple, width) & (slots.count - 1)
    while slots[slot] != 0 {
      if holds(tuple, at: Int(slots[slot]) - 1) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func holds(_ tuple: [Int], at place: Int) -> Bool {
    let start = place * width
    for index in 0..<width where members[start + index] != tuple[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: 2 * slots.count)
    var tuple = Array(repeating: 0, count: width)
    for place in 0..<count {
      copy(place, into: &tuple)
      var slot = Self.hash(tuple, width) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place + 1)
    }
  }

  /// Multiplies by the golden ratio's odd 64-bit fraction and folds the high bits down.
  private static func hash(_ tuple: [Int], _ width: Int) -> Int {
    var hash: UInt = 0
    for index in 0..<width {
      hash = (hash ^ UInt(bitPattern: tuple[index])) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return Int(bitPattern: hash)
  }
}
