/// A set of places in a list. Of a list of up to 64 it takes no memory besides itself.
public struct PlaceSet: Hashable, Sendable {
  private var first: UInt64 = 0
  /// The places from 64 on, by 64; nil where there are none.
  private var rest: [UInt64]?

  public init() {}

  public var isEmpty: Bool { first == 0 && rest == nil }

  public func contains(_ place: Int) -> Bool {
    place < 64
      ? first >> UInt64(place) & 1 == 1
      : rest.map { place / 64 <= $0.count && $0[place / 64 - 1] >> UInt64(place % 64) & 1 == 1 }
        ?? false
  }

  @inline(__always)
  mutating func insert(_ place: Int) {
    if place < 64 { first |= 1 &<< UInt64(truncatingIfNeeded: place) } else { insertFar(place) }
  }

  private mutating func insertFar(_ place: Int) {
    var words = rest ?? []
    while words.count < place / 64 { words.append(0) }
    words[place / 64 - 1] |= 1 << UInt64(place % 64)
    rest = words
  }

  /// Ascending.
  public var places: [Int] { (0..<64 * (1 + (rest?.count ?? 0))).filter(contains) }
}
