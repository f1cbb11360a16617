/// A set of options of one question, by their place in its list; at most 64.
public struct OptionMask: Hashable, Sendable {
  /// Bit n stands for the option at place n.
  public var bits: UInt64

  public init(bits: UInt64 = 0) { self.bits = bits }

  /// - Precondition: every place is in 0..<64.
  public init(_ places: some Sequence<Int>) {
    bits = places.reduce(0) { $0 | (1 << UInt64($1)) }
  }

  public func contains(_ place: Int) -> Bool { bits >> UInt64(place) & 1 == 1 }
  public func isSuperset(of other: OptionMask) -> Bool { bits & other.bits == other.bits }
  public var isEmpty: Bool { bits == 0 }

  /// Takes the place in, or out where it was in.
  public mutating func toggle(_ place: Int) { bits ^= 1 << UInt64(place) }

  /// How many places are in one of the two only.
  func toggles(to other: OptionMask) -> Int { (bits ^ other.bits).nonzeroBitCount }

  /// The places in the set, ascending.
  public var places: [Int] { (0..<64).filter(contains) }
}
