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
  /// Parts a list's places by what is true at each.
  ///
  /// - Parameter truth: asked once for each place, ascending.
  @inline(__always)
  static func part(
    _ count: Int, holding: inout PlaceSet, undecided: inout PlaceSet, _ truth: (Int) -> Truth
  ) {
    // Without a branch on the truths, nor a count of references where there are no more.
    var (held, open): (UInt64, UInt64) = (0, 0)
    var place = 0
    let inFirst = min(count, 64)
    while place < inFirst {
      let truth = truth(place)
      held |= (truth == .holds ? 1 : 0) &<< UInt64(truncatingIfNeeded: place)
      open |= (truth == .undecided ? 1 : 0) &<< UInt64(truncatingIfNeeded: place)
      place &+= 1
    }
    holding.begin(with: held)
    undecided.begin(with: open)
    while place < count {
      switch truth(place) {
      case .holds: holding.insert(place)
      case .undecided: undecided.insert(place)
      case .fails: break
      }
      place &+= 1
    }
  }

  /// Takes in these of the first 64, and no others.
  @inline(__always)
  private mutating func begin(with bits: UInt64) {
    first = bits
    if rest != nil { rest = nil }
  }
}
