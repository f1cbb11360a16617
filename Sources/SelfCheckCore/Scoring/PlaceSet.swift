/// A set of places in a list. Of a list of up to 64 it takes no memory besides itself.
public struct PlaceSet: Hashable, Sendable {
  private var first: UInt64 = 0
  /// The places from 64 on, 64 to a word; nil where there are none.
  private var rest: [UInt64]?

  public init() {}

  public var isEmpty: Bool { first == 0 && rest == nil }

  public func contains(_ place: Int) -> Bool {
    let word = place < 64 ? first : rest.flatMap { $0.dropFirst(place / 64 - 1).first } ?? 0
    return word >> UInt64(place % 64) & 1 == 1
  }

  mutating func insert(_ place: Int) {
    let bit: UInt64 = 1 << UInt64(place % 64)
    if place < 64 {
      first |= bit
    } else {
      var words = rest ?? []
      while words.count < place / 64 { words.append(0) }
      words[place / 64 - 1] |= bit
      rest = words
    }
  }

  /// Ascending.
  public var places: [Int] { (0..<64 * (1 + (rest?.count ?? 0))).filter(contains) }
}

extension PlaceSet {
  /// Makes a set from place to place, without a branch on what is in it.
  struct Builder {
    private(set) var set = PlaceSet()
    private var count = 0

    @inline(__always)
    mutating func append(_ isIn: Bool) {
      if count < 64 {
        set.first |= (isIn ? 1 : 0) &<< UInt64(truncatingIfNeeded: count)
      } else if isIn {
        set.insert(count)
      }
      count &+= 1
    }
  }
}
